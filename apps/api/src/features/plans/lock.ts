import { isTimeLock, type Lock } from '@footing/plan-engine';
import type { LockType } from '../../platform/errors/refusal-facts.js';

/** The engine's lock as it crosses the wire. */
export function lockType(lock: Lock): LockType {
  const told = { ...lock, until: momentOf(lock) };
  return told as unknown as LockType;
}

function momentOf(lock: Lock): Date | null {
  if (isTimeLock(lock)) return new Date(lock.until);
  return lock.kind === 'READINESS' && lock.answerFrom !== undefined
    ? new Date(lock.answerFrom)
    : null;
}

/**
 * The locks as the columns keep them: the first one is that which holds until something happens, so that a
 * list may show it without asking the clock; see `StoredStep` in the engine. What the other person asked for
 * says more than what comes after it, so a boundary goes first while its time runs; the second holds then.
 */
export function storedLocks(locks: Lock[]): Lock[] {
  const lasting = locks.filter((lock) => !isTimeLock(lock));
  const timed = locks.filter(isTimeLock).sort((a, b) => b.until - a.until);
  const boundary = timed.find(({ kind }) => kind === 'BOUNDARY');
  const [first] = lasting;
  if (boundary === undefined || !first || !AFTER_BOUNDARY.includes(first.kind)) {
    return [...lasting, ...timed];
  }
  return [boundary, ...lasting, ...timed.filter((lock) => lock !== boundary)];
}

/** What says less than a boundary whose time runs. */
const AFTER_BOUNDARY: Lock['kind'][] = ['STEP', 'CALM', 'APPROVAL'];

/**
 * No lock of its own holds the action `a`: it has none, or only such as the clock has lifted by
 * $3. The first of `locks` is the one that holds longest.
 */
export const HELD_BY_NOTHING = `(a.locks = '[]'
  or (a.locks -> 0 ->> 'until')::float8 <= extract(epoch from $3::timestamptz) * 1000)`;
