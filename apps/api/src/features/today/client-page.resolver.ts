import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { visibleClient } from '../people/index.js';
import { ClientReadinessType, ReadinessService } from '../readiness/index.js';
import { PlansService, PlanRefType, PlanType } from '../plans/index.js';
import { ReflectionReadsService, SharedReflectionType } from '../reflections/index.js';
import { QuestionnaireResultsService, QuestionnaireResultType } from '../questionnaires/index.js';
import { sessionsOfClient, SessionType } from '../sessions/index.js';
import { ClientPageType, TimelineConnection } from './client-page.type.js';
import { timelineOf } from './timeline.js';

@Resolver(() => ClientPageType)
export class ClientPageResolver {
  constructor(
    private readonly plans: PlansService,
    private readonly readinessService: ReadinessService,
    private readonly reads: ReflectionReadsService,
    private readonly answered: QuestionnaireResultsService,
  ) {}

  @Query(() => ClientPageType)
  @Allow('people.read')
  async client(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<ClientPageType> {
    return { profile: await visibleClient(ctx, id) };
  }

  @ResolveField(() => PlanType, { nullable: true })
  @WithParent()
  plan(@Current() ctx: Ctx, @Parent() { profile }: ClientPageType): Promise<PlanType | null> {
    return this.plans.ofClient(ctx, profile.id);
  }

  @ResolveField(() => ClientReadinessType)
  @WithParent()
  readiness(
    @Current() ctx: Ctx,
    @Parent() { profile }: ClientPageType,
  ): Promise<ClientReadinessType> {
    return this.readinessService.ofClient(ctx, profile);
  }

  @ResolveField(() => [PlanRefType])
  @WithParent()
  earlierPlans(@Current() ctx: Ctx, @Parent() { profile }: ClientPageType): Promise<PlanRefType[]> {
    return this.plans.endedOf(ctx, profile.id);
  }

  @ResolveField(() => [SessionType])
  @WithParent()
  sessions(@Current() ctx: Ctx, @Parent() { profile }: ClientPageType): Promise<SessionType[]> {
    return ctx.load(sessionsOfClient, profile.id);
  }

  @ResolveField(() => [SharedReflectionType])
  @WithParent()
  reflections(
    @Current() ctx: Ctx,
    @Parent() { profile }: ClientPageType,
  ): Promise<SharedReflectionType[]> {
    return this.reads.sharedOf(ctx, profile.id);
  }

  @ResolveField(() => [QuestionnaireResultType])
  @WithParent()
  results(
    @Current() ctx: Ctx,
    @Parent() { profile }: ClientPageType,
  ): Promise<QuestionnaireResultType[]> {
    return this.answered.ofClient(ctx, profile.id);
  }

  @ResolveField(() => TimelineConnection)
  @WithParent()
  timeline(
    @Current() ctx: Ctx,
    @Parent() { profile }: ClientPageType,
    @Args('first', { type: () => Int, nullable: true }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<TimelineConnection> {
    return timelineOf(ctx, profile.id, first, after);
  }
}
