import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { HardMomentsService } from './hard-moments.service.js';
import { HardMomentsResult, HardMomentsType, SaveHardMomentsInput } from './hard-moments.type.js';

@Resolver(() => HardMomentsType)
export class HardMomentsResolver {
  constructor(private readonly moments: HardMomentsService) {}

  @Query(() => HardMomentsType, {
    description: 'What the calling client wants at hand in a hard moment.',
  })
  @Allow('hard-moments.own')
  hardMoments(@Current() ctx: Ctx): Promise<HardMomentsType> {
    return this.moments.ofCaller(ctx);
  }

  @Mutation(() => HardMomentsResult, {
    description: 'Saves it. The version must be the current one.',
  })
  @Allow('hard-moments.own')
  saveHardMoments(
    @Current() ctx: Ctx,
    @Args('input') input: SaveHardMomentsInput,
  ): Promise<HardMomentsType | Refusal> {
    return this.moments.save(ctx, input);
  }
}
