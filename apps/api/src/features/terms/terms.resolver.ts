import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { ClientProfileType, InvitationPreviewType } from '../people/index.js';
import { TermsAcceptanceService } from './terms-acceptance.service.js';
import { TermsPublicationService } from './terms-publication.service.js';
import { acceptedTerms, termsOfCaller } from './accepted-terms.js';
import { currentTerms, textsOf } from './terms-texts.js';
import {
  AcceptedTermsType,
  AcceptTermsInput,
  CurrentTermsType,
  MyTermsResult,
  MyTermsType,
  PublishTermsInput,
  PublishTermsResult,
  SignAgreementInput,
  TermsTextType,
} from './terms.type.js';

@Resolver()
export class TermsResolver {
  constructor(
    private readonly accepting: TermsAcceptanceService,
    private readonly publishing: TermsPublicationService,
  ) {}

  @Query(() => MyTermsType, {
    description: 'What the calling client has accepted, and what they are asked to accept.',
  })
  @Allow('terms.own')
  myTerms(@Current() ctx: Ctx): Promise<MyTermsType> {
    return termsOfCaller(ctx);
  }

  @Query(() => [TermsTextType], {
    description:
      'Every text of the practice, the latest of a kind first; the shipped ones come last.',
  })
  @Allow('practice.read')
  practiceTerms(@Current() ctx: Ctx): Promise<TermsTextType[]> {
    return textsOf(ctx);
  }

  @Mutation(() => MyTermsResult, {
    description: 'Accepts texts that are in force. Accepting again changes nothing.',
  })
  @Allow('terms.own')
  async acceptTerms(
    @Current() ctx: Ctx,
    @Args('input') input: AcceptTermsInput,
  ): Promise<MyTermsType | Refusal> {
    await this.accepting.accept(ctx, input);
    return termsOfCaller(ctx);
  }

  @Mutation(() => MyTermsResult, {
    description:
      'Signs the agreement in force by typing a name, which also accepts it. Signing again changes nothing.',
  })
  @Allow('terms.own')
  async signAgreement(
    @Current() ctx: Ctx,
    @Args('input') input: SignAgreementInput,
  ): Promise<MyTermsType | Refusal> {
    await this.accepting.sign(ctx, input);
    return termsOfCaller(ctx);
  }

  @Mutation(() => MyTermsResult, {
    description:
      'Withdraws consent to health and relationship data: nothing new is stored from then on.',
  })
  @Allow('terms.own')
  async withdrawHealthData(@Current() ctx: Ctx): Promise<MyTermsType | Refusal> {
    await this.accepting.withdrawHealthData(ctx);
    return termsOfCaller(ctx);
  }

  @Mutation(() => PublishTermsResult, {
    description: 'Publishes a new version of a text. Published versions never change.',
  })
  @Allow('practice.manage')
  publishTerms(
    @Current() ctx: Ctx,
    @Args('input') input: PublishTermsInput,
  ): Promise<TermsTextType | Refusal> {
    return this.publishing.publish(ctx, input);
  }
}

@Resolver(() => ClientProfileType)
export class ClientTermsResolver {
  @ResolveField(() => [AcceptedTermsType], {
    description: "The client's latest answer for each kind.",
  })
  @WithParent()
  terms(@Current() ctx: Ctx, @Parent() { id }: ClientProfileType): Promise<AcceptedTermsType[]> {
    return ctx.load(acceptedTerms, id);
  }
}

@Resolver(() => InvitationPreviewType)
export class InvitationTermsResolver {
  constructor(private readonly contexts: CtxFactory) {}

  @ResolveField(() => CurrentTermsType, {
    nullable: true,
    description: 'What a client is asked to accept; nothing for staff.',
  })
  @WithParent()
  async terms(
    @Parent() { practiceId, role }: InvitationPreviewType,
  ): Promise<CurrentTermsType | null> {
    if (role !== 'CLIENT') return null;
    // The holder of the link is not a member of a practice yet.
    const system = this.contexts.forSystem({ practiceId });
    try {
      return await currentTerms(system, await textsOf(system));
    } finally {
      await system.db.end('commit');
    }
  }
}
