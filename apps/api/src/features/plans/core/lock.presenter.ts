import { isTimeLock, type Lock } from '@footing/plan-engine';
import type { LockType } from '../../rules/index.js';

/** Maps a lock of the engine to its GraphQL type. */
export function toLockType(lock: Lock): LockType {
  return { ...lock, until: dateOf(lock) } as unknown as LockType;
}

function dateOf(lock: Lock): Date | null {
  if (isTimeLock(lock)) return new Date(lock.until);
  return lock.kind === 'READINESS' && lock.answerFrom !== undefined
    ? new Date(lock.answerFrom)
    : null;
}
