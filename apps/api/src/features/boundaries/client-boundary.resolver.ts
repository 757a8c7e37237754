import { isSpaceOver } from '@footing/plan-engine';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { Boundary } from '../rules/index.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { Client, ClientProfileType } from '../people/index.js';
import { BoundaryChangeType } from './boundary-change.type.js';
import { BoundaryStateService } from './boundary-state.service.js';

/** The fields of a client's profile about the boundary of their current other person. */
@Resolver(() => ClientProfileType)
export class ClientBoundaryResolver {
  constructor(private readonly states: BoundaryStateService) {}

  @ResolveField(() => Boundary, { description: 'The boundary in effect.' })
  @WithParent()
  async boundary(@Current() ctx: Ctx, @Parent() { otherPersonId: id, timeZone }: Client) {
    return this.states.boundary(ctx, id, timeZone);
  }

  @ResolveField(() => LocalDate, {
    nullable: true,
    description: "For ASKED_FOR_SPACE: the day in the client's zone on which the space ends.",
  })
  @WithParent()
  async boundaryUntil(@Current() ctx: Ctx, @Parent() { otherPersonId: id, timeZone }: Client) {
    const { inEffect } = await this.states.stateOf(ctx, id);
    const isOver = inEffect && isSpaceOver(inEffect, ctx.now.getTime(), timeZone);
    return isOver ? null : (inEffect?.until ?? null);
  }

  @ResolveField(() => String, {
    description: 'The reason for the boundary in effect; empty if none was given.',
  })
  @WithParent()
  async boundaryReason(@Current() ctx: Ctx, @Parent() { otherPersonId: id }: Client) {
    const { inEffect } = await this.states.stateOf(ctx, id);
    return inEffect ? this.states.reason(ctx, inEffect) : '';
  }

  @ResolveField(() => DateTime, { description: 'Since when the boundary has been in effect.' })
  @WithParent()
  async boundarySince(@Current() ctx: Ctx, @Parent() { otherPersonId: id, createdAt }: Client) {
    const { inEffect } = await this.states.stateOf(ctx, id);
    return inEffect ? new Date(inEffect.takesEffectAt) : createdAt;
  }

  @ResolveField(() => BoundaryChangeType, {
    nullable: true,
    description: 'A loosening whose 72 hours are not over. Any other change cancels it.',
  })
  @WithParent()
  pendingBoundary(@Current() ctx: Ctx, @Parent() { otherPersonId: id }: Client) {
    return this.states.pending(ctx, id);
  }

  @ResolveField(() => [BoundaryChangeType], { description: 'The latest first.' })
  @WithParent()
  boundaryHistory(@Current() ctx: Ctx, @Parent() { otherPersonId: id }: Client) {
    return this.states.history(ctx, id);
  }
}
