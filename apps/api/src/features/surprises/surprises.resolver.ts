import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { ActionType, PlanResult } from '../plans/index.js';
import { SurpriseType } from './surprise.type.js';
import { GiveSurpriseInput, RecordSurpriseOutcomeInput } from './surprises.inputs.js';
import { surpriseOfAction } from './surprises.loaders.js';
import { SurprisesService } from './surprises.service.js';

@Resolver(() => ActionType)
export class SurprisesResolver {
  constructor(private readonly surprises: SurprisesService) {}

  @Mutation(() => PlanResult, {
    description:
      'Completes an action that is a surprise: once for the same other person in 180 days.',
  })
  @Allow('plans.do')
  giveSurprise(@Current() ctx: Ctx, @Args('input') input: GiveSurpriseInput) {
    return this.surprises.give(ctx, input);
  }

  @Mutation(() => PlanResult, {
    description:
      'Records the response. ASKED_TO_STOP sets the boundary of the other person at once.',
  })
  @Allow('plans.do')
  recordSurpriseOutcome(@Current() ctx: Ctx, @Args('input') input: RecordSurpriseOutcomeInput) {
    return this.surprises.recordOutcome(ctx, input);
  }

  @ResolveField(() => SurpriseType, {
    nullable: true,
    description: 'The surprise, if this action is one and was given.',
  })
  @WithParent()
  given(@Current() ctx: Ctx, @Parent() { id, surprise }: ActionType) {
    return surprise ? ctx.load(surpriseOfAction, id) : null;
  }
}
