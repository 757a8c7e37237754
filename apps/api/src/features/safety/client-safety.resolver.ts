import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { Client, ClientProfileType } from '../people/index.js';
import { SafetyService } from './safety.service.js';
import { SafetyEventType, SafetyHoldType } from './safety.type.js';

/** The safety fields of a client's profile, read with one statement. */
@Resolver(() => ClientProfileType)
export class ClientSafetyResolver {
  constructor(private readonly safety: SafetyService) {}

  @ResolveField(() => SafetyHoldType, {
    nullable: true,
    description: 'The safety hold, while there is one.',
  })
  @WithParent()
  safetyHold(@Current() ctx: Ctx, @Parent() { id }: Client) {
    return this.safety.hold(ctx, id);
  }

  @ResolveField(() => [SafetyEventType], {
    description: 'The history of all holds, the latest first.',
  })
  @WithParent()
  safetyHistory(@Current() ctx: Ctx, @Parent() { id }: Client) {
    return this.safety.history(ctx, id);
  }
}
