import { uuidv7 } from '@footing/kernel';
import type { BoundaryChange as Decided } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken } from '../../platform/errors/fault.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { boundaryHistoryOf, type RecordedChange } from './boundaries.loaders.js';
import { reasonPlace } from './boundary-state.service.js';
import { CLIENT_OF_BOUNDARY_CHANGE, INSERT_BOUNDARY_CHANGE } from './boundaries.sql.js';

interface NewEntry {
  id?: string | null | undefined;
  clientId: string;
  personId: string;
  change: Decided;
  reason: string;
  endedOn?: string;
}

/** Reads and appends to the append-only history. */
@Injectable()
export class BoundaryHistoryService {
  constructor(private readonly sealing: Sealing) {}

  /** The history of this person's boundary, the oldest first. Lock the client first, so that it cannot change. */
  historyOf(ctx: Ctx, personId: string): Promise<RecordedChange[]> {
    return ctx.load(boundaryHistoryOf, personId);
  }

  /** Whether this is a repeated request. Faults if the id belongs to another client's change. */
  async isKnown(ctx: Ctx, id: string | null | undefined, clientId: string): Promise<boolean> {
    if (!id) return false;
    const [known] = await ctx.db.query(CLIENT_OF_BOUNDARY_CHANGE, [ctx.db.scope.practiceId, id]);
    if (known && known.clientId !== clientId) throw idTaken();
    return known !== undefined;
  }

  /** Appends a change and returns the history with it. */
  async append(ctx: Ctx, history: RecordedChange[], entry: NewEntry): Promise<Decided[]> {
    const { clientId, personId, change, reason, endedOn } = entry;
    const id = entry.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const { role, memberId } = ctx.actor;
    const added = await ctx.db.query(INSERT_BOUNDARY_CHANGE, [
      ctx.db.scope.practiceId,
      id,
      clientId,
      history.length + 1,
      new Date(change.at),
      change.boundary,
      change.until,
      endedOn ?? null,
      reason === '' ? null : await this.sealing.seal(ctx, reasonPlace(id), reason),
      new Date(change.takesEffectAt),
      memberId,
      role,
      personId,
      change.needsConfirmation ?? false,
    ]);
    // The id belongs to a client whom the caller cannot see.
    if (added.length === 0) throw idTaken();
    ctx.forget();
    return [...history, change];
  }
}
