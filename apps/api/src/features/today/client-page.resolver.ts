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

  @Query(() => ClientPageType, { description: 'The page of a client whom the caller can see.' })
  @Allow('people.read')
  async client(
    @Current() ctx: Ctx,
    @Args('id', { type: () => ID }, IdPipe('id')) id: string,
  ): Promise<ClientPageType> {
    return { profile: await visibleClient(ctx, id) };
  }

  @ResolveField(() => PlanType, {
    nullable: true,
    description: 'The plan that has not ended, if there is one.',
  })
  @WithParent()
  plan(@Current() ctx: Ctx, @Parent() { profile }: ClientPageType): Promise<PlanType | null> {
    return this.plans.ofClient(ctx, profile.id);
  }

  @ResolveField(() => ClientReadinessType, {
    description: 'Whether the client is ready to start a plan.',
  })
  @WithParent()
  readiness(
    @Current() ctx: Ctx,
    @Parent() { profile }: ClientPageType,
  ): Promise<ClientReadinessType> {
    return this.readinessService.ofClient(ctx, profile);
  }

  @ResolveField(() => [PlanRefType], { description: 'Plans that have ended.' })
  @WithParent()
  earlierPlans(@Current() ctx: Ctx, @Parent() { profile }: ClientPageType): Promise<PlanRefType[]> {
    return this.plans.endedOf(ctx, profile.id);
  }

  @ResolveField(() => [SessionType], { description: 'The latest fifty sessions.' })
  @WithParent()
  sessions(@Current() ctx: Ctx, @Parent() { profile }: ClientPageType): Promise<SessionType[]> {
    return ctx.load(sessionsOfClient, profile.id);
  }

  @ResolveField(() => [SharedReflectionType], {
    description: 'Reflections that the client shared.',
  })
  @WithParent()
  reflections(
    @Current() ctx: Ctx,
    @Parent() { profile }: ClientPageType,
  ): Promise<SharedReflectionType[]> {
    return this.reads.sharedOf(ctx, profile.id);
  }

  @ResolveField(() => [QuestionnaireResultType], {
    description: 'Results of questionnaires that the client shared.',
  })
  @WithParent()
  results(
    @Current() ctx: Ctx,
    @Parent() { profile }: ClientPageType,
  ): Promise<QuestionnaireResultType[]> {
    return this.answered.ofClient(ctx, profile.id);
  }

  @ResolveField(() => TimelineConnection, {
    description: "The client's history, the latest first.",
  })
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
