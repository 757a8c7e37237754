import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Current } from '../../../platform/context/current.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { SafetyResourcesService } from './safety-resources.service.js';
import { SetSafetyResourcesInput } from '../safety.inputs.js';
import { SafetyResourcesResult } from '../safety.results.js';
import { SafetyResourcesType } from '../safety.type.js';

@Resolver()
export class SafetyResourcesResolver {
  constructor(private readonly resources: SafetyResourcesService) {}

  @Query(() => [SafetyResourcesType], { description: "The practice's own helplines, by country." })
  @Allow('safety.resources')
  safetyResources(@Current() ctx: Ctx): Promise<SafetyResourcesType[]> {
    return this.resources.all(ctx);
  }

  @Mutation(() => SafetyResourcesResult, {
    description: "Replaces the practice's own helplines in one country.",
  })
  @Allow('safety.edit-resources')
  setSafetyResources(
    @Current() ctx: Ctx,
    @Args('input') input: SetSafetyResourcesInput,
  ): Promise<SafetyResourcesType | Refusal> {
    return this.resources.set(ctx, input);
  }
}
