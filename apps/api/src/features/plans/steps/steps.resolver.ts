import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { StepsService } from './steps.service.js';
import { PlansService } from '../core/plans.service.js';
import { StepType } from '../core/plan.type.js';
import { AddActionInput, ShortenWaitInput, SkipStepInput } from './steps.inputs.js';
import { PlanResult } from '../core/plan.results.js';
import { StepSkipsService } from './step-skips.service.js';
import { WaitsService } from './waits.service.js';

const StepId = () => Args('stepId', { type: () => ID }, IdPipe('stepId'));

@Resolver(() => StepType)
export class StepsResolver {
  constructor(
    private readonly steps: StepsService,
    private readonly skips: StepSkipsService,
    private readonly waits: WaitsService,
    private readonly plans: PlansService,
  ) {}

  @Mutation(() => PlanResult, { description: "Gives the coach's approval that a step waits for." })
  @Allow('plans.guide')
  approveStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.steps.execute(ctx, 'APPROVE_STEP', stepId);
  }

  @Mutation(() => PlanResult, {
    description: 'Skips a step with a reason. `reopenStep` reverts it.',
  })
  @Allow('plans.guide')
  skipStep(@Current() ctx: Ctx, @Args('input') input: SkipStepInput) {
    return this.skips.skip(ctx, input);
  }

  @Mutation(() => PlanResult, { description: 'Completes a step whose required actions are done.' })
  @Allow('plans.guide')
  closeStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.steps.execute(ctx, 'CLOSE_STEP', stepId);
  }

  @Mutation(() => PlanResult, { description: 'Opens a completed or skipped step again.' })
  @Allow('plans.guide')
  reopenStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.steps.execute(ctx, 'REOPEN_STEP', stepId);
  }

  @Mutation(() => PlanResult, {
    description: 'Shortens a wait with a reason, not below the floor of the template.',
  })
  @Allow('plans.guide')
  shortenWait(@Current() ctx: Ctx, @Args('input') input: ShortenWaitInput) {
    return this.waits.shorten(ctx, input);
  }

  @ResolveField(() => String, { description: 'Why the step exists.' })
  @WithParent()
  async purpose(@Current() ctx: Ctx, @Parent() step: StepType) {
    return (await this.plans.texts(ctx, step)).purpose;
  }

  @ResolveField(() => String, { description: 'Guidance for the step.' })
  @WithParent()
  async guidance(@Current() ctx: Ctx, @Parent() step: StepType) {
    return (await this.plans.texts(ctx, step)).guidance;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why one of its waits was shortened, if it was.',
  })
  @WithParent()
  waitReason(@Current() ctx: Ctx, @Parent() step: StepType) {
    return this.plans.waitReason(ctx, step);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it was skipped, while it is.' })
  @WithParent()
  skipReason(@Current() ctx: Ctx, @Parent() step: StepType) {
    return this.plans.skipReason(ctx, step);
  }

  @Mutation(() => PlanResult, { description: 'Adds an action to a step of a running plan.' })
  @Allow('plans.guide')
  addAction(@Current() ctx: Ctx, @Args('input') input: AddActionInput) {
    return this.steps.addAction(ctx, input);
  }
}
