import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/access/access.decorators.js';
import { Current } from '../../platform/context/current.js';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { FreeTimesType } from '../sessions/index.js';
import { LeadConfirmationsService } from './lead-confirmations.service.js';
import { LeadRequestsService } from './lead-requests.service.js';
import { LeadLinksService } from './lead-links.service.js';
import { LeadInput, LeadLinkArgs, PublicFreeTimesArgs, PublicPageArgs } from './leads.inputs.js';
import { LeadConfirmedResult, LeadRequestedResult, LeadWithdrawnResult } from './leads.results.js';
import {
  LeadLinkType,
  PublicPageType,
  type LeadConfirmedType,
  type LeadRequestedType,
  type LeadWithdrawnType,
} from './leads.type.js';
import { PublicPagesService } from './public-pages.service.js';

@Resolver()
export class PublicPagesResolver {
  constructor(
    private readonly pages: PublicPagesService,
    private readonly requests: LeadRequestsService,
    private readonly confirmations: LeadConfirmationsService,
    private readonly links: LeadLinksService,
  ) {}

  @Query(() => PublicPageType, {
    nullable: true,
    description: 'The public page of a coach; null for a wrong address and if it is off.',
  })
  @Public()
  publicPage(
    @Current() ctx: Ctx,
    @Args() { address }: PublicPageArgs,
  ): Promise<PublicPageType | null> {
    return this.pages.read(ctx, address);
  }

  @Query(() => FreeTimesType, {
    description: 'When a first conversation of this type can start.',
  })
  @Public()
  publicFreeTimes(@Current() ctx: Ctx, @Args() args: PublicFreeTimesArgs): Promise<FreeTimesType> {
    return this.pages.freeTimes(ctx, args);
  }

  @Mutation(() => LeadRequestedResult, {
    description:
      'Asks for a first conversation. The answer is the same whoever asks; an address gets at most three emails a day.',
  })
  @Public()
  requestConversation(
    @Current() ctx: Ctx,
    @Args('input') input: LeadInput,
  ): Promise<LeadRequestedType | Refusal> {
    return this.requests.request(ctx, input);
  }

  @Mutation(() => LeadConfirmedResult, {
    description: 'Confirms the address of a lead, who holds the time then. The coach is told.',
  })
  @Public()
  confirmLead(
    @Current() ctx: Ctx,
    @Args() { token }: LeadLinkArgs,
  ): Promise<LeadConfirmedType | Refusal> {
    return this.confirmations.confirm(ctx, token);
  }

  @Query(() => LeadLinkType, { description: 'What the link in the email of a lead is good for.' })
  @Public()
  leadLink(@Current() ctx: Ctx, @Args() { token }: LeadLinkArgs): Promise<LeadLinkType> {
    return this.links.read(ctx, token);
  }

  @Mutation(() => LeadWithdrawnResult, {
    description: 'Withdraws a request, until it is answered or its time begins.',
  })
  @Public()
  withdrawLead(
    @Current() ctx: Ctx,
    @Args() { token }: LeadLinkArgs,
  ): Promise<LeadWithdrawnType | Refusal> {
    return this.links.withdraw(ctx, token);
  }
}
