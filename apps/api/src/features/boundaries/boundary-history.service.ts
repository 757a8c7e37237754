import { uuidv7 } from '@footing/kernel';
import type { BoundaryChange as Decided } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken } from '../../platform/errors/fault.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { boundaryHistoryOf, type RecordedChange } from './boundaries.loaders.js';
import { reasonPlace } from './boundary-state.service.js';
import { BoundaryChange } from './boundary-change.entity.js';

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
  constructor(private readonly sealing: SealingService) {}

  /** The history of this person's boundary, the oldest first. Lock the client first, so that it cannot change. */
  historyOf(ctx: Ctx, personId: string): Promise<RecordedChange[]> {
    return ctx.load(boundaryHistoryOf, personId);
  }

  /** Whether this is a repeated request. Faults if the id belongs to another client's change. */
  async isKnown(ctx: Ctx, id: string | null | undefined, clientId: string): Promise<boolean> {
    if (!id) return false;
    const known = await ctx.db.of(BoundaryChange).findOne({ id });
    if (known && known.clientId !== clientId) throw idTaken();
    return known !== null;
  }

  /** Appends a change and returns the history with it. */
  async append(ctx: Ctx, history: RecordedChange[], entry: NewEntry): Promise<Decided[]> {
    const { clientId, personId, change, reason, endedOn } = entry;
    const id = entry.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const { role, memberId } = ctx.actor;
    const isNew = await ctx.db.of(BoundaryChange).insertNew({
      ...{ id, clientId, personId, number: history.length + 1, setBy: memberId, byRole: role },
      boundary: change.boundary,
      until: change.until,
      endedOn: endedOn ?? null,
      reasonSealed:
        reason === '' ? null : await this.sealing.seal(ctx, clientId, reasonPlace(id), reason),
      needsConfirmation: change.needsConfirmation ?? false,
      createdAt: new Date(change.at),
      takesEffectAt: new Date(change.takesEffectAt),
    });
    // The id belongs to a client whom the caller cannot see.
    if (!isNew) throw idTaken();
    ctx.forget();
    return [...history, change];
  }
}
