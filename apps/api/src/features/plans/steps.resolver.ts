import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { PlanGuiding } from './plan-guiding.js';
import { AddActionInput } from './plans.inputs.js';
import { PlanResult } from './plans.results.js';

const StepId = () => Args('stepId', { type: () => ID }, IdPipe('stepId'));

@Resolver()
export class StepsResolver {
  constructor(private readonly guiding: PlanGuiding) {}

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  approveStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.guiding.guide(ctx, 'APPROVE_STEP', stepId);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  skipStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.guiding.guide(ctx, 'SKIP_STEP', stepId);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  closeStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.guiding.guide(ctx, 'CLOSE_STEP', stepId);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  reopenStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.guiding.guide(ctx, 'REOPEN_STEP', stepId);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  addAction(@Current() ctx: Ctx, @Args('input') input: AddActionInput) {
    return this.guiding.addAction(ctx, input);
  }
}
