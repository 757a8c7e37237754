import { assertNever } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Place } from '../../platform/sealing/sealing.service.js';
import type { MessageWriting } from './message.type.js';
import { words } from './messages.words.js';

/** How long a message can be edited or withdrawn. The table has the same limit. */
const OPEN_MS = 10 * 60_000;

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
  isOwn(ctx, message) ? new Date(new Date(message.at).getTime() + OPEN_MS) : null;

/** All texts of a thread have the client's key: erasing what a client wrote erases the whole conversation. */
export const placeOf = ({ id, version }: { id: string; version: number }): Place => ({
  ...{ kind: 'CLIENT', table: 'messages', id, version },
});
