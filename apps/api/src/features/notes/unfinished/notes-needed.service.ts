import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../../platform/context/ctx.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { visibleSession } from '../../sessions/index.js';
import { NoteNotNeeded } from './note-not-needed.entity.js';

/** Which sessions need a note of the caller. Every session does until they say otherwise. */
@Injectable()
export class NotesNeededService {
  /** Idempotent. A note can still be written about a session that needs none. */
  async set(ctx: Ctx, sessionId: string, needed: boolean): Promise<Done> {
    const { id } = await visibleSession(ctx, sessionId);
    const mine = { sessionId: id, memberId: ctx.actor.memberId };
    if (needed) await ctx.db.of(NoteNotNeeded).delete(mine);
    else {
      const row = { ...mine, id: uuidv7(ctx.now.getTime()), createdAt: ctx.now };
      await ctx.db.of(NoteNotNeeded).insertNew(row);
    }
    return DONE;
  }
}
