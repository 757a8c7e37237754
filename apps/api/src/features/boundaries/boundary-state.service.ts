import {
  boundaryAt,
  notCancelled,
  boundaryStateAt,
  type Boundary,
  type BoundaryState,
} from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import type { BoundaryChangeStatus, BoundaryChangeType } from './boundary-change.type.js';
import { boundaryHistoryOf, type RecordedChange } from './boundaries.loaders.js';

/** The current boundary is derived at `ctx.now`: a pending loosening takes effect when its time comes. */
@Injectable()
export class BoundaryStateService {
  constructor(private readonly sealing: SealingService) {}

  async stateOf(ctx: Ctx, personId: string): Promise<BoundaryState<RecordedChange>> {
    return boundaryStateAt(await ctx.load(boundaryHistoryOf, personId), ctx.now.getTime());
  }

  /** The boundary in effect; UNKNOWN after a time of space is over. */
  async boundary(ctx: Ctx, personId: string, timeZone: string): Promise<Boundary> {
    return boundaryAt(await ctx.load(boundaryHistoryOf, personId), ctx.now.getTime(), timeZone);
  }

  /** The latest first. */
  async history(ctx: Ctx, personId: string): Promise<BoundaryChangeType[]> {
    const history = await ctx.load(boundaryHistoryOf, personId);
    const state = boundaryStateAt(history, ctx.now.getTime());
    const effective = notCancelled(history);
    return history
      .map((change) => this.#shown(ctx, change, statusOf(change, state, effective)))
      .reverse();
  }

  async pending(ctx: Ctx, personId: string): Promise<BoundaryChangeType | null> {
    const { pending } = await this.stateOf(ctx, personId);
    return pending && this.#shown(ctx, pending, 'PENDING');
  }

  reason(ctx: Ctx, { id, wrapped, reasonSealed }: RecordedChange): string {
    if (!reasonSealed) return '';
    return this.sealing.openWith(wrapped, ctx.db.scope.practiceId!, reasonPlace(id), reasonSealed);
  }

  #shown(ctx: Ctx, change: RecordedChange, status: `${BoundaryChangeStatus}`): BoundaryChangeType {
    const { id, boundary, until, endedOn, at, takesEffectAt, needsConfirmation, byName } = change;
    const moments = { at: new Date(at), takesEffectAt: new Date(takesEffectAt) };
    const reason = this.reason(ctx, change);
    return { id, boundary, until, endedOn, reason, ...moments, needsConfirmation, byName, status };
  }
}

/** A change is never updated, so its text has one version. */
export const reasonPlace = (id: string): Place => ({
  kind: 'RECORD',
  table: 'boundary_changes',
  id,
  version: 1,
});

function statusOf(
  change: RecordedChange,
  { inEffect, pending }: BoundaryState<RecordedChange>,
  effective: RecordedChange[],
): `${BoundaryChangeStatus}` {
  if (change === inEffect) return 'IN_EFFECT';
  if (change === pending) return 'PENDING';
  return effective.includes(change) ? 'PASSED' : 'CANCELLED';
}
