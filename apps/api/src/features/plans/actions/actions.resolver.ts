import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { ActionsService } from './actions.service.js';
import { PlansService } from '../core/plans.service.js';
import { ActionType } from '../core/plan.type.js';
import { CountHabitInput } from './actions.inputs.js';
import { readableNote } from '../core/plans.loaders.js';
import { PlanResult } from '../core/plan.results.js';
import { ReachReasonsService } from './reach-reasons.service.js';

const ActionId = () => Args('actionId', { type: () => ID }, IdPipe('actionId'));

@Resolver(() => ActionType)
export class ActionsResolver {
  constructor(
    private readonly actions: ActionsService,
    private readonly plans: PlansService,
    private readonly reasons: ReachReasonsService,
  ) {}

  @Mutation(() => PlanResult, {
    description: 'Marks an open action as done. If it is done already, nothing changes.',
  })
  @Allow('plans.do')
  completeAction(@Current() ctx: Ctx, @ActionId() actionId: string) {
    return this.actions.complete(ctx, actionId);
  }

  @Mutation(() => PlanResult, {
    description:
      'Marks a done action as open again. A surprise that was given can be undone only within `takeBackUntil`.',
  })
  @Allow('plans.do')
  undoAction(@Current() ctx: Ctx, @ActionId() actionId: string) {
    return this.actions.undo(ctx, actionId);
  }

  @Mutation(() => PlanResult, { description: 'Sets how often a habit was done on a day.' })
  @Allow('plans.do')
  countHabit(@Current() ctx: Ctx, @Args('input') input: CountHabitInput) {
    return this.actions.count(ctx, input);
  }

  @ResolveField(() => String, { description: 'How to do it.' })
  @WithParent()
  async guidance(@Current() ctx: Ctx, @Parent() action: ActionType) {
    return (await this.plans.texts(ctx, action)).guidance;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The question that a reflection answers.',
  })
  @WithParent()
  async prompt(@Current() ctx: Ctx, @Parent() action: ActionType) {
    return (await this.plans.texts(ctx, action)).prompt;
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Why it is not outreach although its words suggest it; null if no reason was needed.',
  })
  @WithParent()
  noReachReason(@Current() ctx: Ctx, @Parent() { id, noReachBy }: ActionType) {
    return noReachBy ? this.reasons.reasonOf(ctx, id) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The note in which it was agreed, if the reader may read that note.',
  })
  @WithParent()
  fromNote(@Current() ctx: Ctx, @Parent() { noteId }: ActionType) {
    return noteId && ctx.load(readableNote, noteId);
  }
}
