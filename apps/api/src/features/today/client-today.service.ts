import { inOrderOfDoing } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { RecallsService } from '../plans/index.js';
import { CLIENT_TODAY } from './client-today.sql.js';
import type { LockType } from '../rules/index.js';
import type { ClientTodayType } from './client-today.type.js';

@Injectable()
export class ClientTodayService {
  constructor(
    private readonly sealing: SealingService,
    private readonly recalls: RecallsService,
  ) {}

  async read(ctx: Ctx): Promise<ClientTodayType> {
    const { practiceId, clientId } = ctx.actor;
    const row = await this.recalls.readStored(ctx, () =>
      ctx.db.screen(CLIENT_TODAY, [practiceId, clientId, ctx.now]),
    );
    if (!row) throw notFound();
    const { today, wrapped } = row;
    this.sealing.rememberKeys(practiceId, { kind: 'RECORD', clientId: clientId! }, wrapped);
    const step = today.plan?.step;
    if (step) step.actions = inOrderOfDoing(step.actions);
    for (const { lock } of today.plan?.stones ?? []) showAnswerMoment(lock);
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

/** Stored as `answerFrom`, so that lists do not mistake it for the moment at which the step opens. */
function showAnswerMoment(lock: (LockType & { answerFrom?: number }) | null): void {
  if (lock?.answerFrom !== undefined) lock.until = new Date(lock.answerFrom);
}
