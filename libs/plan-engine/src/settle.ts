import { localDateOf } from '@footing/kernel';

import { periodOf } from './habits.js';
import { isTimeLock } from './opening.js';
import { actionStatus, isOverdue } from './project.js';
import { summaryOf } from './summary.js';
import type {
  ActionState,
  Instant,
  LocalDate,
  Lock,
  PlanState,
  StepState,
  TimeZone,
} from './types.js';

/**
 * The same state at a later moment, if nothing has happened but time: equals `project` at `now` of the plan
 * that the state was made of. Needs no plan, so a stored or fetched state can be kept true. `now` must not be
 * before `state.at`; `zone` is the one that the state was made in.
 */
export function settle(state: PlanState, now: Instant, zone: TimeZone): PlanState {
  const days = { before: localDateOf(state.at, zone), today: localDateOf(now, zone) };
  const steps = state.steps.map((step) => settleStep(step, now, days));
  const rests = state.resumesAt !== null && state.resumesAt > now;
  const goesOn = state.status === 'SCHEDULED' || (state.resumesAt !== null && !rests);
  return {
    at: now,
    startsAt: state.startsAt,
    resumesAt: rests ? state.resumesAt : null,
    status: goesOn ? started(state, now) : state.status,
    steps,
    ...summaryOf(steps),
  };
}

function started({ startsAt }: PlanState, now: Instant): PlanState['status'] {
  return startsAt <= now ? 'ACTIVE' : 'SCHEDULED';
}

interface Days {
  before: LocalDate;
  today: LocalDate;
}

function settleStep(step: StepState, now: Instant, days: Days): StepState {
  const locks = stillHolding(step.locks, now);
  const status = step.status === 'LOCKED' && locks.length === 0 ? 'OPEN' : step.status;
  return {
    ...step,
    status,
    locks,
    actions: step.actions.map((action) => settleAction(action, status, now, days)),
  };
}

function settleAction(
  action: ActionState,
  step: StepState['status'],
  now: Instant,
  days: Days,
): ActionState {
  const locks = stillHolding(action.locks, now);
  const status = actionStatus(action.status === 'DONE', step, locks);
  return {
    ...action,
    status,
    locks,
    overdue: isOverdue(status, action.dueOn, days.today),
    habit: settleHabit(action.habit, days),
  };
}

function settleHabit(habit: ActionState['habit'], { before, today }: Days): ActionState['habit'] {
  if (habit === null || periodOf(before, habit.per) === periodOf(today, habit.per)) return habit;
  return { ...habit, count: 0 };
}

function stillHolding(locks: Lock[], now: Instant): Lock[] {
  return locks.filter((lock) => !isTimeLock(lock) || lock.until > now);
}
