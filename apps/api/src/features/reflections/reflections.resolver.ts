import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { ActionType } from '../plans/index.js';
import { ReflectionReadsService } from './reflection-reads.service.js';
import { ReflectionResult } from './reflection.results.js';
import { ReflectionType, RemovedReflectionType } from './reflection.type.js';
import { SaveReflectionInput } from './reflections.inputs.js';
import { ReflectionsService } from './reflections.service.js';

@Resolver(() => ActionType)
export class ReflectionsResolver {
  constructor(
    private readonly reflections: ReflectionsService,
    private readonly reads: ReflectionReadsService,
  ) {}

  @Mutation(() => ReflectionResult, {
    description: 'Saves the text, as often as the client types.',
  })
  @Allow('plans.do')
  saveReflection(@Current() ctx: Ctx, @Args('input') input: SaveReflectionInput) {
    return this.reflections.save(ctx, input);
  }

  @Query(() => [RemovedReflectionType], {
    description:
      "What the client wrote about actions that are no longer in their plan. The client's own.",
  })
  @Allow('plans.read-own')
  removedReflections(
    @Current() ctx: Ctx,
    @Args('planId', { type: () => ID }, IdPipe('planId')) planId: string,
  ) {
    return this.reads.ofRemoved(ctx, planId);
  }

  @ResolveField(() => ReflectionType, {
    nullable: true,
    description: 'The reflection, if the reader may read it.',
  })
  @WithParent()
  reflection(@Current() ctx: Ctx, @Parent() { id, kind }: ActionType) {
    return kind === 'REFLECTION' ? this.reads.ofAction(ctx, id) : null;
  }
}
