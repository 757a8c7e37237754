import { isTimeLock, type Lock } from '@footing/plan-engine';
import type { LockType } from '../../platform/errors/refusal-facts.js';

/** The engine's lock as it crosses the wire. */
export function lockType(lock: Lock): LockType {
  const told = { ...lock, until: isTimeLock(lock) ? new Date(lock.until) : null };
  return told as unknown as LockType;
}

/**
 * The locks as the columns keep them: the first one is that which holds until something happens, so that a
 * list may show it without asking the clock; see `StoredStep` in the engine.
 */
export function storedLocks(locks: Lock[]): Lock[] {
  const lasting = locks.filter((lock) => !isTimeLock(lock));
  const timed = locks.filter(isTimeLock).sort((a, b) => b.until - a.until);
  return [...lasting, ...timed];
}
