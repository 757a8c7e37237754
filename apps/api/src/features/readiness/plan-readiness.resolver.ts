import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { PlanType } from '../plans/index.js';
import { PlanReadinessType } from './plan-readiness.type.js';
import { ReadinessService } from './readiness.service.js';

@Resolver(() => PlanType)
export class PlanReadinessResolver {
  constructor(private readonly service: ReadinessService) {}

  @ResolveField(() => PlanReadinessType, {
    nullable: true,
    description: 'The questionnaire before the plan; null if the plan requires none.',
  })
  @WithParent()
  readiness(@Current() ctx: Ctx, @Parent() plan: PlanType) {
    return this.service.ofPlan(ctx, plan);
  }
}
