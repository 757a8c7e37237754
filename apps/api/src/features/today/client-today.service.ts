import { inOrderOfDoing } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { clientTodayStatement } from './client-today.sql.js';
import type { LockType } from '../rules/index.js';
import type { ClientTodayType, SharedNoteType } from './client-today.type.js';

interface Row {
  today: ClientTodayType & { shared: (SharedNoteType & { version: number })[] };
  wrapped: Buffer;
}

@Injectable()
export class ClientTodayService {
  constructor(private readonly sealing: Sealing) {}

  async read(ctx: Ctx): Promise<ClientTodayType> {
    const { practiceId, clientId } = ctx.actor;
    const [row] = await ctx.db.screen<Row>(clientTodayStatement, [practiceId, clientId, ctx.now]);
    if (!row) throw notFound();
    const { today, wrapped } = row;
    const step = today.plan?.step;
    if (step) step.actions = inOrderOfDoing(step.actions);
    for (const { lock } of today.plan?.stones ?? []) tellWhenToAnswer(lock);
    for (const note of today.shared) {
      const place = { table: 'notes', id: note.id, version: note.version };
      note.body = this.sealing.openWith(
        wrapped,
        practiceId,
        place,
        Buffer.from(note.body, 'base64'),
      );
    }
    return today;
  }
}

/** The columns keep it under a name of its own, so that no list takes it for the moment at which the step opens. */
function tellWhenToAnswer(lock: (LockType & { answerFrom?: number }) | null): void {
  if (lock?.answerFrom !== undefined) lock.until = new Date(lock.answerFrom);
}
