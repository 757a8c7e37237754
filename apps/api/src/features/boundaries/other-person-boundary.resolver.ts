import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { Boundary } from '../rules/index.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';
import { OtherPersonType } from '../people/index.js';
import { BoundaryChangeType } from './boundary-change.type.js';
import { BoundaryStateService } from './boundary-state.service.js';

/** The boundary of each other person, whomever plans are about now. */
@Resolver(() => OtherPersonType)
export class OtherPersonBoundaryResolver {
  constructor(private readonly states: BoundaryStateService) {}

  @ResolveField(() => Boundary, {
    description: 'The boundary in effect; UNKNOWN for a new person.',
  })
  @WithParent()
  async boundary(@Current() ctx: Ctx, @Parent() { id }: OtherPersonType) {
    return (await this.states.stateOf(ctx, id)).inEffect?.boundary ?? 'UNKNOWN';
  }

  @ResolveField(() => LocalDate, {
    nullable: true,
    description: 'For ASKED_FOR_SPACE: the day on which the space ends.',
  })
  @WithParent()
  async boundaryUntil(@Current() ctx: Ctx, @Parent() { id }: OtherPersonType) {
    return (await this.states.stateOf(ctx, id)).inEffect?.until ?? null;
  }

  @ResolveField(() => BoundaryChangeType, {
    nullable: true,
    description: 'A loosening whose 72 hours are not over.',
  })
  @WithParent()
  pendingBoundary(@Current() ctx: Ctx, @Parent() { id }: OtherPersonType) {
    return this.states.pending(ctx, id);
  }
}
