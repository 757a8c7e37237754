import { registerEnumType } from '@nestjs/graphql';
import type { Ctx } from '../../platform/context/ctx.js';

/** Kinds of private content of or about a client that others may read. */
export enum PrivateKind {
  CHECK_INS = 'CHECK_INS',
  CONTACT_LOG = 'CONTACT_LOG',
  REFLECTIONS = 'REFLECTIONS',
  ANSWERS = 'ANSWERS',
  BREATHERS = 'BREATHERS',
  JOURNAL = 'JOURNAL',
  MESSAGES = 'MESSAGES',
  FILES = 'FILES',
  SAFETY = 'SAFETY',
  PRIVATE_NOTES = 'PRIVATE_NOTES',
}
registerEnumType(PrivateKind, {
  name: 'PrivateKind',
  description: 'The private content of a client that others may read.',
  valuesMap: {
    CHECK_INS: { description: 'Check-ins.' },
    CONTACT_LOG: { description: 'The contact log.' },
    REFLECTIONS: { description: 'Reflections.' },
    ANSWERS: { description: 'Answers to questionnaires.' },
    BREATHERS: { description: 'Breathers.' },
    JOURNAL: { description: 'Entries of the journal.' },
    MESSAGES: { description: 'Messages to the coach.' },
    FILES: { description: 'Files for the coach.' },
    SAFETY: { description: 'What the client shared about a pause in outreach.' },
    PRIVATE_NOTES: { description: 'Private notes of a coach, read by someone else.' },
  },
});

/**
 * Must be called by everything that reads a client's private texts or values, with their number. The entry is written to
 * the client's access log by the transaction that reads; if that fails, the answer is withheld. Clients' reading of their
 * own content is not logged.
 */
export function recordReading(
  ctx: Ctx,
  clientId: string,
  kind: `${PrivateKind}`,
  count: number,
): void {
  const { role, practiceId, memberId } = ctx.db.scope;
  if (role === 'CLIENT' || count === 0) return;
  if (!practiceId || !memberId) throw new Error('recordReading needs an authenticated member.');
  ctx.db.note({ practiceId, readerId: memberId, clientId, kind, count, at: ctx.now });
}
