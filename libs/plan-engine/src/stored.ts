import { isTimeLock, type TimeLock } from './opening.js';
import { isTimed, opensByClockAt } from './summary.js';
import type {
  ActionStatus,
  Instant,
  LocalDate,
  Lock,
  PlanState,
  PlanStatus,
  StepState,
  StepStatus,
} from './types.js';

/**
 * A state as lists keep it: written with each event, true at every later moment until the next one, for
 * readers that know these rules and nothing else:
 *
 * - a plan stored as PAUSED is SCHEDULED once `resumesAt <= now`, and one that is SCHEDULED is ACTIVE once
 *   `startsAt <= now`;
 * - a step stored as LOCKED is OPEN if `timed` and `opensAt <= now`;
 * - an action stored as LOCKED is OPEN as soon as its step is (never in a SKIPPED one) and its own `lock` is
 *   null or has an `until` that has come;
 * - an action is overdue if it is OPEN and `dueOn` is before today;
 * - in an ACTIVE plan whose `nextOpening` has not come, the client may do an action of kind ONCE that is stored
 *   as OPEN in a step stored as OPEN, where another required action of that step is undone and nothing that
 *   is undone reaches out; and may take back one that is stored as DONE there. Nothing changes by it but the action, the progress
 *   and `nextDue`.
 */
export interface StoredPlan {
  status: PlanStatus;
  startsAt: Instant;
  resumesAt: Instant | null;
  steps: StoredStep[];
}

export interface StoredStep {
  key: string;
  status: StepStatus;
  /** Only the clock stands before it. */
  timed: boolean;
  opensAt: Instant | null;
  /**
   * The lock that holds until something happens: the first that the clock does not lift, or else the one
   * that it lifts last. Null unless LOCKED. A date that comes before it is in `opensAt`.
   */
  lock: Lock | null;
  actions: StoredAction[];
}

export interface StoredAction {
  key: string;
  status: ActionStatus;
  dueOn: LocalDate | null;
  /** Its own lock, as above. */
  lock: Lock | null;
}

export function storedState(state: PlanState): StoredPlan {
  const { status, startsAt, resumesAt } = state;
  return { status, startsAt, resumesAt, steps: state.steps.map(storedStep) };
}

function storedStep(step: StepState): StoredStep {
  const timed = isTimed(step);
  return {
    key: step.key,
    status: step.status,
    timed,
    opensAt: timed ? opensByClockAt(step) : step.opensAt,
    lock: lastingLock(step.locks),
    actions: step.actions.map(({ key, status, dueOn, locks }) => ({
      key,
      status,
      dueOn,
      lock: lastingLock(locks),
    })),
  };
}

function lastingLock(locks: Lock[]): Lock | null {
  let latest: TimeLock | null = null;
  for (const lock of locks) {
    if (!isTimeLock(lock)) return lock;
    if (latest === null || lock.until > latest.until) latest = lock;
  }
  return latest;
}
