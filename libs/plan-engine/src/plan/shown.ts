import { earliestOpening } from './earliest.js';
import { isTimeLock, type TimeLock } from './opening.js';
import type { ActionState, Instant, Lock, PlanSnapshot, PlanState, StepState } from '../types.js';

/** Which of its locks a locked step or action shows. */
export interface ShownLocks {
  lock: Lock | null;
  /** The lock that remains once time has lifted `lock`; null if there is none. */
  nextLock: Lock | null;
  /** The others, in their order. */
  more: Lock[];
}

/**
 * The lock to show is the first that time alone does not lift, otherwise the one that time lifts last. A boundary with
 * a date is shown before locks that matter only after it; the first of those is then `nextLock`.
 */
export function shownLocks(locks: readonly Lock[]): ShownLocks {
  const lasting = locks.filter((lock) => !isTimeLock(lock));
  // Before a plan has started, no other lock matters.
  const held = lasting.find(({ kind }) => kind === 'READINESS') ?? lasting[0] ?? null;
  const asked = latest(locks.filter(({ kind }) => kind === 'BOUNDARY'));
  if (held !== null && asked !== null && isLessUrgent(held)) {
    return shown(locks, asked, held);
  }
  return shown(locks, held ?? latest(locks), null);
}

/** A step as a stone on the path that lists and screens draw. */
export interface Stone {
  status: StepState['status'];
  /** When it opened or will open; for a locked step, `earliestOpening`. */
  opensAt: Instant | null;
  lock: Lock | null;
  nextLock: Lock | null;
}

/** The stone of a step of the plan in this state. */
export function stoneOf(step: StepState, plan: PlanSnapshot, state: PlanState): Stone {
  const { lock, nextLock } = shownLocks(step.locks);
  const isLocked = step.status === 'LOCKED';
  const opensAt = isLocked ? earliestOpening(step, plan, state) : step.opensAt;
  return { status: step.status, opensAt, lock, nextLock };
}

/** The order in which a step lists its actions: to do (earliest due first), done, locked; each in plan order. */
export function inOrderOfDoing<A extends Pick<ActionState, 'status' | 'dueOn'>>(
  actions: readonly A[],
): A[] {
  return [...actions].sort(
    (a, b) => PLACE[a.status] - PLACE[b.status] || compareDue(a.dueOn, b.dueOn),
  );
}

/** Whether a boundary with a date is shown before this lock. */
function isLessUrgent(lock: Lock): boolean {
  if (lock.kind === 'BOUNDARY') return lock.boundary !== 'LEGAL_ORDER';
  return ['RECALLED', 'STEP', 'CALM', 'APPROVAL'].includes(lock.kind);
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
