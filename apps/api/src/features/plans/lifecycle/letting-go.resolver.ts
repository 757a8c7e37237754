import { canUndoLettingGo, undoLettingGoUntil } from '@footing/plan-engine';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { LettingGoService } from './letting-go.service.js';
import { PlanRefType, PlanType } from '../core/plan.type.js';
import { StartLettingGoInput } from './letting-go.inputs.js';
import { PlanResult } from '../core/plan.results.js';

@Resolver(() => PlanType)
export class LettingGoResolver {
  constructor(private readonly lettingGo: LettingGoService) {}

  @Mutation(() => PlanResult, {
    description:
      'Starts the plan for letting go, without approval or readiness. Ends a running plan only if it is named.',
  })
  @Allow('plans.let-go')
  startLettingGo(@Current() ctx: Ctx, @Args('input') input: StartLettingGoInput) {
    return this.lettingGo.start(ctx, input);
  }

  @Mutation(() => PlanResult, {
    description:
      'Undoes letting go within 24 hours. The plan is paused then, and its outreach stays closed until the coach approves it again.',
  })
  @Allow('plans.let-go')
  undoLettingGo(
    @Current() ctx: Ctx,
    @Args('planId', { type: () => ID }, IdPipe('planId')) planId: string,
  ) {
    return this.lettingGo.undo(ctx, planId);
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'Until when letting go can be undone; null if it cannot.',
  })
  @WithParent()
  undoUntil(@Current() ctx: Ctx, @Parent() { ending, endedAt }: PlanType) {
    const at = endedAt?.getTime();
    if (at === undefined || !canUndoLettingGo(ending, at, ctx.now.getTime())) return null;
    return new Date(undoLettingGoUntil(at));
  }

  @ResolveField(() => PlanRefType, {
    nullable: true,
    description:
      'The plan that was let go before this one and can still be restored; null if there is none.',
  })
  @WithParent()
  letGoBefore(@Current() ctx: Ctx, @Parent() plan: PlanType): Promise<PlanRefType | null> {
    return this.lettingGo.letGoBefore(ctx, plan);
  }
}
