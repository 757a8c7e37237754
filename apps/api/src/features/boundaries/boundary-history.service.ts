import { uuidv7 } from '@footing/kernel';
import type { BoundaryChange as Decided } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken } from '../../platform/errors/fault.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { boundaryHistoryOf, type RecordedChange } from './boundaries.loaders.js';
import { reasonPlace } from './boundary-standing.service.js';
import { CLIENT_OF_BOUNDARY_CHANGE } from './boundaries.sql.js';
import { INSERT_BOUNDARY_CHANGE } from './boundaries.sql.js';

interface ToRecord {
  id?: string | null | undefined;
  clientId: string;
  personId: string;
  change: Decided;
  reason: string;
  endedOn?: string;
}

/** Adds to the history; nothing ever changes or takes away what is in it. */
@Injectable()
export class BoundaryHistoryService {
  constructor(private readonly sealing: Sealing) {}

  /** The history of this person's boundary so far, oldest first. The client must be locked, so that it stays so. */
  historyOf(ctx: Ctx, personId: string): Promise<RecordedChange[]> {
    return ctx.load(boundaryHistoryOf, personId);
  }

  /** Whether the same request was heard before; a fault if the id is that of something else. */
  async isKnown(ctx: Ctx, id: string | null | undefined, clientId: string): Promise<boolean> {
    if (!id) return false;
    const [known] = await ctx.db.query(CLIENT_OF_BOUNDARY_CHANGE, [ctx.db.scope.practiceId, id]);
    if (known && known.clientId !== clientId) throw idTaken();
    return known !== undefined;
  }

  /** Appends, and gives the history with the change in it. */
  async append(ctx: Ctx, history: RecordedChange[], entry: ToRecord): Promise<Decided[]> {
    const { clientId, personId, change, reason, endedOn } = entry;
    const id = entry.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const { role, memberId } = ctx.actor;
    const added = await ctx.db.change(INSERT_BOUNDARY_CHANGE, [
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
    // It belongs to someone the caller cannot see.
    if (added.length === 0) throw idTaken();
    ctx.forget();
    return [...history, change];
  }
}
