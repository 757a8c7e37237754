import { createHash } from 'node:crypto';
import type { Ctx } from '../../platform/context/ctx.js';
import type { Held } from '../emails/index.js';

/** Longer than the calendar offers to undo a move, and the request takes. */
const HELD_MS = 20_000;

export type Told = 'CLIENT' | 'COACH';

interface Time {
  startsAt: Date;
  minutes: number;
}

/** A move of a session from one time to another. */
export interface Move {
  sessionId: string;
  /** Before it. */
  version: number;
  from: Time;
  to: Time;
  /** The page offers to undo it. */
  canUndo: boolean;
}

export const moveOf = (
  { id, version, startsAt, minutes }: Time & { id: string; version: number },
  to: Time,
  canUndo: boolean | null = false,
): Move => ({
  sessionId: id,
  version,
  from: { startsAt, minutes },
  to,
  canUndo: canUndo ?? false,
});

/** The email about a move that can be undone. */
export const heldEmail = ({ now }: Ctx, { version, from, sessionId }: Move, whom: Told): Held => ({
  id: idOf(sessionId, version + 1, from, whom),
  until: new Date(now.getTime() + HELD_MS),
});

/** The email about the move that this one undoes: the latest, away from where the session moves back to. */
export const idOfUndone = ({ sessionId, version, to }: Move, whom: Told): string =>
  idOf(sessionId, version, to, whom);

/** The same for the same move, so that nothing has to be stored to find its email again. */
function idOf(sessionId: string, version: number, { startsAt, minutes }: Time, whom: Told): string {
  const text = [sessionId, version, startsAt.toISOString(), minutes, whom].join(' ');
  const hash = createHash('sha256').update(text).digest('hex');
  // Version 8 of RFC 9562, which leaves the rest to us.
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
