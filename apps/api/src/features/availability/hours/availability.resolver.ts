import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { Refusal } from '../../../platform/errors/refusal.js';
import { AvailabilityInput } from './availability.inputs.js';
import { AvailabilityResult } from './availability.results.js';
import { AvailabilityService } from './availability.service.js';
import { AvailabilityType } from './availability.type.js';

@Resolver()
export class AvailabilityResolver {
  constructor(private readonly availability: AvailabilityService) {}

  @Query(() => AvailabilityType, { description: 'When the caller can be booked.' })
  @Allow('availability.own')
  myAvailability(@Current() ctx: Ctx): Promise<AvailabilityType> {
    return this.availability.own(ctx);
  }

  @Mutation(() => AvailabilityResult, {
    description: 'Sets when the caller can be booked. Sessions that are planned stay as they are.',
  })
  @Allow('availability.own')
  setMyAvailability(
    @Current() ctx: Ctx,
    @Args('input') input: AvailabilityInput,
  ): Promise<AvailabilityType | Refusal> {
    return this.availability.set(ctx, input);
  }
}
