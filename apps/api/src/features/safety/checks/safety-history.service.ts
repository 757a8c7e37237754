import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken } from '../../../platform/errors/fault.js';
import { SealingService, type Place } from '../../../platform/sealing/sealing.service.js';
import { safetyHistoryOf } from '../safety.loaders.js';
import { INSERT_SAFETY_EVENT, NEXT_SAFETY_NUMBER, type RecordedSafety } from '../safety.sql.js';

interface ToRecord {
  id?: string | null | undefined;
  clientId: string;
  kind: RecordedSafety['kind'];
  /** Only for TOLD. */
  line?: string;
}

/** Reads and appends to the append-only history. */
@Injectable()
export class SafetyHistoryService {
  constructor(private readonly sealing: SealingService) {}

  /** The history, the oldest first. Lock the client first, so that it cannot change. */
  historyOf(ctx: Ctx, clientId: string): Promise<RecordedSafety[]> {
    return ctx.load(safetyHistoryOf, clientId);
  }

  /** Appends an entry at this moment. */
  async append(ctx: Ctx, entry: ToRecord): Promise<void> {
    const { clientId, kind, line } = entry;
    const id = entry.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const { practiceId } = ctx.db.scope;
    const [next] = await ctx.db.query(NEXT_SAFETY_NUMBER, [practiceId, clientId]);
    const added = await ctx.db.query(INSERT_SAFETY_EVENT, [
      practiceId,
      id,
      clientId,
      ctx.now,
      next!.number,
      kind,
      line === undefined ? null : await this.sealing.seal(ctx, clientId, linePlace(id), line),
      kind === 'REVIEWED' || kind === 'TALKED' ? ctx.actor.memberId : null,
    ]);
    // The id belongs to a client whom the caller cannot see.
    if (added.length === 0) throw idTaken();
    ctx.forget();
  }
}

/** An entry is never updated, so its text has one version. */
export const linePlace = (id: string): Place => ({
  kind: 'CLIENT',
  table: 'safety_events',
  id,
  version: 1,
});
