import { assertNever } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Place } from '../../platform/sealing/sealing.service.js';
import type { MessageWriting } from './message.type.js';
import { words } from './messages.words.js';

/** How long a message can be edited or withdrawn. The table has the same limit. */
const OPEN_MS = 10 * 60_000;
/** How many messages each side of a thread can send in an hour. */
const MOST_IN_AN_HOUR = 60;
const HOUR_MS = 3_600_000;

/** Whether messages can be written. Not a safety hold, nor anything else that a client says, closes them. */
export function writingOf(facts: {
  on: boolean;
  archived: boolean;
  joined: boolean;
}): `${MessageWriting}` {
  if (facts.archived) return 'ARCHIVED';
  if (!facts.on) return 'OFF';
  return facts.joined ? 'OPEN' : 'NOT_JOINED';
}

export function requireOpen(writing: `${MessageWriting}`): void {
  switch (writing) {
    case 'OPEN':
      return;
    case 'OFF':
      throw new Refusal('NOT_NOW', words.off);
    case 'ARCHIVED':
      throw new Refusal('NOT_NOW', words.archived);
    case 'NOT_JOINED':
      throw new Refusal('NOT_NOW', words.notJoined);
    default:
      assertNever(writing);
  }
}

interface Written {
  fromClient: boolean;
  withId: string;
  at: Date | string;
}

/** Whether the caller, who can read the message, wrote it. */
export const isOwn = (ctx: Ctx, { fromClient, withId }: Omit<Written, 'at'>): boolean =>
  ctx.db.scope.role === 'CLIENT' ? fromClient : !fromClient && withId === ctx.db.scope.memberId;

/** Until when the caller can edit or withdraw a message; null if somebody else wrote it. */
export const changeableUntil = (ctx: Ctx, message: Written): Date | null =>
  isOwn(ctx, message) ? openUntil(message.at) : null;

/** Until when its author can edit or withdraw a message that the server received at this time. */
export const openUntil = (at: Date | string): Date => new Date(new Date(at).getTime() + OPEN_MS);

/** Refuses to change a message that has to stay. */
export function requireTime({ now }: Ctx, until: Date | null): void {
  if (!until || now > until) throw new Refusal('FINAL', words.tooLate);
}

/** Whether this edit is stored already. Refuses it for a message that has to stay, or that was edited or withdrawn since. */
export function isEdited(
  ctx: Ctx,
  stored: { text: string | null; version: number; changeableUntil: Date | null },
  edit: { text: string; version: number },
): boolean {
  const { text: current, version } = stored;
  if (current === null) throw new Refusal('FINAL', words.withdrawn);
  if (version === edit.version + 1 && current === edit.text) return true;
  requireTime(ctx, stored.changeableUntil);
  if (version !== edit.version) throw new Refusal('STALE', words.stale, { current, version });
  return false;
}

/** Refuses more messages in an hour than each side of a thread can send. */
export function requireRoomInHour(hour: { sent: number; firstSentAt: Date | null }): void {
  const { sent, firstSentAt } = hour;
  if (sent < MOST_IN_AN_HOUR) return;
  const until = firstSentAt && new Date(firstSentAt.getTime() + HOUR_MS);
  throw new Refusal('LIMIT_REACHED', words.limitOfHour, { until });
}

/** All texts of a thread have the client's key: erasing what a client wrote erases the whole conversation. */
export const placeOf = ({ id, version }: { id: string; version: number }): Place => ({
  ...{ kind: 'CLIENT', table: 'messages', id, version },
});
