import { uuidv7 } from '@footing/kernel';
import { sealText } from '../../sealing/sealed-texts.js';
import type { Ctx } from '../../context/ctx.js';
import { INSERT_EVENTS } from './history.sql.js';

interface Happening {
  clientId: string;
  planId?: string | null;
  /** SCREAMING_SNAKE, past tense: STEP_APPROVED, SESSION_MOVED. */
  kind: string;
  /** A title or a value; stored sealed. */
  subject?: string | null;
}

/** An entry as it is stored, with the subject sealed where a person wrote it. */
export interface StoredEvent {
  id: string;
  clientId: string;
  planId: string | null;
  kind: string;
  subject: string | null;
}

/** Adds entries to a client's history, in the transaction of the change. */
export async function record(ctx: Ctx, ...happenings: Happening[]): Promise<void> {
  const events: StoredEvent[] = [];
  for (const { clientId, planId = null, kind, subject } of happenings) {
    const id = uuidv7(ctx.now.getTime());
    const key = { kind: 'RECORD', clientId } as const;
    const sealed = subject
      ? await sealText(ctx, { column: 'events.subject', id, key }, subject)
      : null;
    events.push({ id, clientId, planId, kind, subject: sealed });
  }
  await insertEvents(ctx, events);
}

/** Adds entries that are sealed already, in one statement that is sent with the next one. */
export async function insertEvents(ctx: Ctx, events: readonly StoredEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { practiceId, memberId } = ctx.db.scope;
  await ctx.db.write(INSERT_EVENTS(events.length), [
    practiceId,
    ctx.now,
    memberId,
    ...events.flatMap(({ id, clientId, planId, kind, subject }) => [
      id,
      clientId,
      planId,
      kind,
      subject,
    ]),
  ]);
}
