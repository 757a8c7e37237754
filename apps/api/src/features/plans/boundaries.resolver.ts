import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { ClientProfileResult } from '../people/index.js';
import { BoundarySetting } from './boundary-setting.js';
import { SetBoundaryInput } from './plans.inputs.js';

@Resolver()
export class BoundariesResolver {
  constructor(private readonly setting: BoundarySetting) {}

  @Mutation(() => ClientProfileResult)
  @Allow('plans.guide')
  setBoundary(@Current() ctx: Ctx, @Args('input') input: SetBoundaryInput) {
    return this.setting.set(ctx, input);
  }
}
