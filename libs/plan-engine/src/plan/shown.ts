import { isTimeLock, type TimeLock } from './opening.js';
import type { ActionState, Instant, Lock, StepState } from '../types.js';

/** Which of its locks a closed step or action shows. */
export interface ShownLocks {
  lock: Lock | null;
  /** What still holds once the clock has lifted `lock`, whose date then opens nothing. */
  nextLock: Lock | null;
  /** The others, in their order. */
  more: Lock[];
}

/**
 * The lock to show is the first that the clock does not lift, otherwise the one that it lifts last. A boundary
 * whose time is running goes before what only comes after it, which is then the next lock.
 */
export function shownLocks(locks: readonly Lock[]): ShownLocks {
  const lasting = locks.filter((lock) => !isTimeLock(lock));
  // A plan that has not started has nothing else to say.
  const held = lasting.find(({ kind }) => kind === 'READINESS') ?? lasting[0] ?? null;
  const asked = latest(locks.filter(({ kind }) => kind === 'BOUNDARY'));
  if (held !== null && asked !== null && saysLess(held)) {
    return shown(locks, asked, held);
  }
  return shown(locks, held ?? latest(locks), null);
}

/** A step as the path of stones draws it. */
export interface Stone {
  status: StepState['status'];
  /** When it opened or opens; for a closed step, the moment before which it cannot open. */
  opensAt: Instant | null;
  lock: Lock | null;
  nextLock: Lock | null;
}

export function stoneOf({ status, opensAt, locks }: StepState): Stone {
  const { lock, nextLock } = shownLocks(locks);
  return {
    status,
    opensAt: opensAt ?? (nextLock === null ? null : (latest(locks)?.until ?? null)),
    lock,
    nextLock,
  };
}

/** The order in which a step lists its actions: to do (earliest due first), done, locked; each in plan order. */
export function inOrderOfDoing<A extends Pick<ActionState, 'status' | 'dueOn'>>(
  actions: readonly A[],
): A[] {
  return [...actions].sort(
    (a, b) => PLACE[a.status] - PLACE[b.status] || compareDue(a.dueOn, b.dueOn),
  );
}

/** Whether the lock says less than a boundary whose time is running; a legal order never does. */
function saysLess(lock: Lock): boolean {
  if (lock.kind === 'BOUNDARY') return lock.boundary !== 'LEGAL_ORDER';
  return lock.kind === 'STEP' || lock.kind === 'CALM' || lock.kind === 'APPROVAL';
}

const PLACE = { OPEN: 0, DONE: 1, LOCKED: 2 };

function shown(locks: readonly Lock[], lock: Lock | null, nextLock: Lock | null): ShownLocks {
  return { lock, nextLock, more: locks.filter((one) => one !== lock && one !== nextLock) };
}

function latest(locks: readonly Lock[]): TimeLock | null {
  let last: TimeLock | null = null;
  for (const lock of locks) {
    if (isTimeLock(lock) && (last === null || lock.until > last.until)) last = lock;
  }
  return last;
}

function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
