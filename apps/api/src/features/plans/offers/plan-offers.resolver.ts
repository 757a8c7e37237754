import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import {
  NewerVersionType,
  OlderPlanPageType,
  PlanMoveResult,
  PlanOfferResult,
  PlanOfferType,
} from './plan-offer.type.js';
import { PlanMovesService } from './plan-moves.service.js';
import { OfferVersionInput, PlanMoveInput } from './plan-offers.inputs.js';
import { PlanOffersService } from './plan-offers.service.js';

const OfferId = () => Args('offerId', { type: () => ID }, IdPipe('offerId'));

@Resolver(() => PlanOfferType)
export class PlanOffersResolver {
  constructor(
    private readonly offers: PlanOffersService,
    private readonly moves: PlanMovesService,
  ) {}

  @Query(() => OlderPlanPageType, {
    description: 'Running plans on older versions of a template, of clients whom the caller sees.',
  })
  @Allow('plans.guide')
  plansOnOlderVersions(
    @Current() ctx: Ctx,
    @Args('templateId', { type: () => ID }, IdPipe('templateId')) templateId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The `next` of a page.' })
    after?: string | null,
  ) {
    return this.moves.older(ctx, templateId, after ?? null);
  }

  @Query(() => [NewerVersionType], {
    description: 'The versions that a plan can move to, the newest first.',
  })
  @Allow('plans.guide')
  newerVersions(
    @Current() ctx: Ctx,
    @Args('planId', { type: () => ID }, IdPipe('planId')) planId: string,
  ) {
    return this.moves.newer(ctx, planId);
  }

  @Query(() => PlanMoveResult, {
    description: 'What a move to a newer version would do, or why it is refused. Stores nothing.',
  })
  @Allow('plans.guide')
  planMove(@Current() ctx: Ctx, @Args('input') input: PlanMoveInput) {
    return this.moves.preview(ctx, input);
  }

  @Query(() => PlanOfferType, {
    nullable: true,
    description: 'The latest offer of a newer version for a plan; null: there was none.',
  })
  @Allow('plans.read')
  planOffer(
    @Current() ctx: Ctx,
    @Args('planId', { type: () => ID }, IdPipe('planId')) planId: string,
  ) {
    return this.offers.ofPlan(ctx, planId);
  }

  @Mutation(() => PlanOfferResult, {
    description: 'Offers a newer version to a client. An earlier open offer is withdrawn.',
  })
  @Allow('plans.guide')
  offerVersion(@Current() ctx: Ctx, @Args('input') input: OfferVersionInput) {
    return this.offers.offer(ctx, input);
  }

  @Mutation(() => PlanOfferResult, { description: 'Withdraws an offer that is not answered.' })
  @Allow('plans.guide')
  withdrawOffer(@Current() ctx: Ctx, @OfferId() offerId: string) {
    return this.offers.withdraw(ctx, offerId);
  }

  @Mutation(() => PlanOfferResult, {
    description: 'The client accepts: the plan as it is now moves to the new version.',
  })
  @Allow('plans.answer-offer')
  acceptOffer(@Current() ctx: Ctx, @OfferId() offerId: string) {
    return this.offers.accept(ctx, offerId);
  }

  @Mutation(() => PlanOfferResult, { description: 'The client keeps the plan as it is.' })
  @Allow('plans.answer-offer')
  declineOffer(@Current() ctx: Ctx, @OfferId() offerId: string) {
    return this.offers.decline(ctx, offerId);
  }

  @Mutation(() => PlanOfferResult, {
    description: 'Undoes an accepted offer within seven days. What was done since stays done.',
  })
  @Allow('plans.read')
  revertOffer(@Current() ctx: Ctx, @OfferId() offerId: string) {
    return this.offers.revert(ctx, offerId);
  }
}
