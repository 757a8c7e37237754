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

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  approveStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.steps.execute(ctx, 'APPROVE_STEP', stepId);
  }

  @Mutation(() => PlanResult, { description: 'With a reason. `reopenStep` takes it back.' })
  @Allow('plans.guide')
  skipStep(@Current() ctx: Ctx, @Args('input') input: SkipStepInput) {
    return this.skips.skip(ctx, input);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  closeStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.steps.execute(ctx, 'CLOSE_STEP', stepId);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  reopenStep(@Current() ctx: Ctx, @StepId() stepId: string) {
    return this.steps.execute(ctx, 'REOPEN_STEP', stepId);
  }

  @Mutation(() => PlanResult, { description: 'Down to the floor of the template, with a reason.' })
  @Allow('plans.guide')
  shortenWait(@Current() ctx: Ctx, @Args('input') input: ShortenWaitInput) {
    return this.waits.shorten(ctx, input);
  }

  @ResolveField(() => String)
  @WithParent()
  async purpose(@Current() ctx: Ctx, @Parent() step: StepType) {
    return (await this.plans.texts(ctx, step)).purpose;
  }

  @ResolveField(() => String)
  @WithParent()
  async guidance(@Current() ctx: Ctx, @Parent() step: StepType) {
    return (await this.plans.texts(ctx, step)).guidance;
  }

  @ResolveField(() => String, { nullable: true })
  @WithParent()
  waitReason(@Current() ctx: Ctx, @Parent() step: StepType) {
    return this.plans.waitReason(ctx, step);
  }

  @ResolveField(() => String, { nullable: true })
  @WithParent()
  skipReason(@Current() ctx: Ctx, @Parent() step: StepType) {
    return this.plans.skipReason(ctx, step);
  }

  @Mutation(() => PlanResult)
  @Allow('plans.guide')
  addAction(@Current() ctx: Ctx, @Args('input') input: AddActionInput) {
    return this.steps.addAction(ctx, input);
  }
}
