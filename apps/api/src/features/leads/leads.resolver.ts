import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import { Current } from '../../platform/context/current.js';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { BookingPagesService } from './booking-pages.service.js';
import { BookingPageResult, LeadResult } from './leads.results.js';
import { BookingPageType, LeadType } from './leads.type.js';
import { LeadsService } from './leads.service.js';

@Resolver()
export class LeadsResolver {
  constructor(
    private readonly pages: BookingPagesService,
    private readonly leadsService: LeadsService,
  ) {}

  @Query(() => BookingPageType, { description: "The caller's public page." })
  @Allow('leads.own')
  myBookingPage(@Current() ctx: Ctx): Promise<BookingPageType> {
    return this.pages.ofCaller(ctx);
  }

  @Mutation(() => BookingPageResult, { description: "Turns the caller's public page on or off." })
  @Allow('leads.own')
  setMyBookingPage(
    @Current() ctx: Ctx,
    @Args('on', { type: () => Boolean }) on: boolean,
  ): Promise<BookingPageType | Refusal> {
    return this.pages.set(ctx, on);
  }

  @Mutation(() => BookingPageResult, {
    description:
      "Gives the caller's public page a new address. The old one stops working at once; an address that the page no longer has changes nothing.",
  })
  @Allow('leads.own')
  renewMyBookingPage(
    @Current() ctx: Ctx,
    @Args('replaces', { description: 'The web address that it has.' }) replaces: string,
  ): Promise<BookingPageType | Refusal> {
    return this.pages.renew(ctx, replaces);
  }

  @Query(() => [LeadType], {
    description: "The caller's leads that wait for an answer, the earliest time first.",
  })
  @Allow('leads.own')
  leads(@Current() ctx: Ctx): Promise<LeadType[]> {
    return this.leadsService.waiting(ctx);
  }

  @Query(() => [LeadType], {
    description:
      "The caller's leads that were withdrawn after the caller was told of them, the earliest time first.",
  })
  @Allow('leads.own')
  withdrawnLeads(@Current() ctx: Ctx): Promise<LeadType[]> {
    return this.leadsService.withdrawn(ctx);
  }

  @Mutation(() => LeadResult, {
    description: 'Invites a lead as a client and schedules the session they asked for.',
  })
  @Allow('leads.own')
  acceptLead(
    @Current() ctx: Ctx,
    @Args('leadId', { type: () => ID }, IdPipe('leadId')) leadId: string,
    @Args('withSession', {
      type: () => Boolean,
      defaultValue: true,
      description: 'False if the coach has no time for them then.',
    })
    withSession: boolean,
  ): Promise<LeadType | Refusal> {
    return this.leadsService.accept(ctx, leadId, withSession);
  }

  @Mutation(() => LeadResult, {
    description: 'Declines a lead in a neutral email. They are erased later.',
  })
  @Allow('leads.own')
  declineLead(
    @Current() ctx: Ctx,
    @Args('leadId', { type: () => ID }, IdPipe('leadId')) leadId: string,
  ): Promise<LeadType | Refusal> {
    return this.leadsService.decline(ctx, leadId);
  }
}
