import { inOrderOfDoing } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { RecallsService } from '../plans/index.js';
import { CLIENT_TODAY } from './client-today.sql.js';
import { openedEdit, type PlanChangeType } from '../plans/index.js';
import type { LockType } from '../rules/index.js';
import type { ClientTodayType, TodayEditType } from './client-today.type.js';

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
    const planEdits = (today.plan?.edits ?? []).map((edit) => {
      const sealed = { reason: bytesOf(edit.reason), changes: bytesOf(edit.changes)! };
      return { ...edit, ...openedEdit(this.sealing, practiceId, wrapped, edit.id, sealed) };
    });
    this.sealing.rememberKeys(practiceId, { kind: 'RECORD', clientId: clientId! }, wrapped);
    const step = today.plan?.step;
    if (step) step.actions = inOrderOfDoing(step.actions);
    for (const { lock } of today.plan?.stones ?? []) showAnswerMoment(lock);
    for (const note of today.shared) {
      const place = { table: 'notes', id: note.id, version: note.version };
      note.body = this.sealing.openWith(wrapped, practiceId, place, bytesOf(note.body)!);
    }
    return { ...today, planEdits: planEdits.map(withoutLongTexts) };
  }
}

const bytesOf = (text: string | null): Buffer | null =>
  text === null ? null : Buffer.from(text, 'base64');

/** Guidance can be long; Today says that it changed, and the page of the plan shows it. */
function withoutLongTexts(edit: TodayEditType): TodayEditType {
  const changes = edit.changes.map((change) =>
    change.field === 'TITLE' || change.kind === 'MOVED' ? change : withoutText(change),
  );
  return { ...edit, changes };
}

const withoutText = (change: PlanChangeType): PlanChangeType => ({
  ...change,
  before: change.before && { ...change.before, text: null },
  after: change.after && { ...change.after, text: null },
});

/** Stored as `answerFrom`, so that lists do not mistake it for the moment at which the step opens. */
function showAnswerMoment(lock: (LockType & { answerFrom?: number }) | null): void {
  if (lock?.answerFrom !== undefined) lock.until = new Date(lock.answerFrom);
}
