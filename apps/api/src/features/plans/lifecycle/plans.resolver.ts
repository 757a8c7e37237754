import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { LocalDate } from '../../../platform/graphql/local-date.scalar.js';
import { OtherPersonsService } from '../../people/index.js';
import { PlanAssignmentService } from './plan-assignment.service.js';
import { PlanLifecycleService } from './plan-lifecycle.service.js';
import { PlansService } from '../core/plans.service.js';
import { PlanType } from '../core/plan.type.js';
import { AssignPlanInput, EndPlanInput } from './plans.inputs.js';
import { VersionRecallType } from '../../templates/index.js';
import { recallOfPlan } from '../recalls/recalls.loaders.js';
import { PlanResult } from '../core/plan.results.js';

@Resolver(() => PlanType)
export class PlansResolver {
  constructor(
    private readonly plans: PlansService,
    private readonly assignments: PlanAssignmentService,
    private readonly lifecycle: PlanLifecycleService,
    private readonly persons: OtherPersonsService,
  ) {}

  @Query(() => PlanType, { description: 'A plan that the caller may see.' })
  @Allow('plans.read')
  plan(@Current() ctx: Ctx, @Args('id', { type: () => ID }, IdPipe('id')) id: string) {
    return this.plans.plan(ctx, id);
  }

  @Query(() => PlanType, {
    nullable: true,
    description: "The client's own plan: the running one, else the latest that ended.",
  })
  @Allow('plans.read-own')
  myPlan(@Current() ctx: Ctx) {
    return this.plans.ofClient(ctx, ctx.actor.clientId!);
  }

  @Mutation(() => PlanResult, {
    description: 'Assigns a template version to a client. A client has one running plan.',
  })
  @Allow('plans.assign')
  assignPlan(@Current() ctx: Ctx, @Args('input') input: AssignPlanInput) {
    return this.assignments.assign(ctx, input);
  }

  @Mutation(() => PlanResult, {
    description: 'Pauses a plan: nothing in it opens or can be done until it is resumed.',
  })
  @Allow('plans.pause')
  pausePlan(
    @Current() ctx: Ctx,
    @Args('planId', { type: () => ID }, IdPipe('planId')) planId: string,
    @Args('until', {
      type: () => LocalDate,
      nullable: true,
      description:
        'The first day after the pause; without one, it is paused until someone resumes it.',
    })
    until?: string | null,
  ) {
    return this.lifecycle.pause(ctx, planId, until ?? null);
  }

  @Mutation(() => PlanResult, { description: 'Ends the pause of a plan.' })
  @Allow('plans.pause')
  resumePlan(
    @Current() ctx: Ctx,
    @Args('planId', { type: () => ID }, IdPipe('planId')) planId: string,
  ) {
    return this.lifecycle.resume(ctx, planId);
  }

  @Mutation(() => PlanResult, { description: 'Ends a plan for good.' })
  @Allow('plans.pause')
  endPlan(@Current() ctx: Ctx, @Args('input') input: EndPlanInput) {
    return this.lifecycle.end(ctx, input);
  }

  @ResolveField(() => String, { description: 'What the other person is called now.' })
  @WithParent()
  otherAlias(@Current() ctx: Ctx, @Parent() { clientId, personId }: PlanType) {
    return this.persons.aliasOf(ctx, clientId, personId);
  }

  @ResolveField(() => VersionRecallType, {
    nullable: true,
    description:
      'The recall of the version that the plan was made from; null if there is none, and for clients.',
  })
  @WithParent()
  recall(@Current() ctx: Ctx, @Parent() { id }: PlanType) {
    return ctx.db.scope.role === 'CLIENT' ? null : ctx.load(recallOfPlan, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'What was written when it ended.' })
  @WithParent()
  endingNote(@Current() ctx: Ctx, @Parent() plan: PlanType) {
    return this.plans.endingNote(ctx, plan);
  }
}
