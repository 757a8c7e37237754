import { localDateOf } from '@footing/kernel';

import { habitState, openedOn } from './habits.js';
import { lifeAt, type Life } from './life.js';
import { approvalOf, isTimeLock, openingOf, ownLocks, staysOpen, type Opening } from './opening.js';
import { dueDay } from './pauses.js';
import { talkCalledFor } from './readiness.js';
import { summaryOf } from './summary.js';
import type {
  ActionState,
  ActionStatus,
  Facts,
  Instant,
  LocalDate,
  Lock,
  PlanActionSnapshot,
  PlanSnapshot,
  PlanState,
  PlanStepSnapshot,
  StepState,
  StepStatus,
  TimeZone,
} from './types.js';

/**
 * What is so at `now`: what is open, what is locked and why, what comes next. `zone` is the client's; days
 * are calendar days in it. Throws RangeError on an unknown zone or a date that is none.
 */
export function project(plan: PlanSnapshot, facts: Facts, now: Instant, zone: TimeZone): PlanState {
  return projectLife(lifeAt(plan, facts, now, zone));
}

/** The same, of a life that is worked out already. */
export function projectLife(life: Life): PlanState {
  const { plan, now, startsAt, pause, resumesAt, status } = life;
  const steps = plan.steps.map((step) => stepState(step, life));
  const talk = status === 'WAITING' ? talkCalledFor(life.facts, now, life.zone) : null;
  return { at: now, startsAt, pause, resumesAt, status, talk, steps, ...summaryOf(steps) };
}

/** The status of an action from what it hangs on. */
export function actionStatus(done: boolean, step: StepStatus, own: Lock[]): ActionStatus {
  if (done) return 'DONE';
  return step === 'LOCKED' || step === 'SKIPPED' || own.length > 0 ? 'LOCKED' : 'OPEN';
}

export function isOverdue(
  status: ActionStatus,
  dueOn: LocalDate | null,
  today: LocalDate,
): boolean {
  return status === 'OPEN' && dueOn !== null && dueOn < today;
}

function stepState(step: PlanStepSnapshot, life: Life): StepState {
  const opening = openingOf(step, life);
  const status = stepStatus(step, opening.locks);
  const locks = status === 'LOCKED' ? opening.locks : [];
  const opens = opensAt(step, opening, life);
  return {
    key: step.key,
    status,
    opensAt: opens,
    locks,
    approval: approvalOf(step, life).standing,
    actions: step.actions.map((action) =>
      actionState(action, step, { status, locks, opening, opensAt: opens }, life),
    ),
  };
}

function stepStatus(step: PlanStepSnapshot, locks: Lock[]): StepStatus {
  if (step.endedAt !== null) return step.skipped ? 'SKIPPED' : 'DONE';
  return locks.length > 0 ? 'LOCKED' : 'OPEN';
}

function opensAt(step: PlanStepSnapshot, { at }: Opening, life: Life): Instant | null {
  // A step that was skipped before its day never opened.
  if (step.endedAt !== null) return at !== null && at <= step.endedAt ? at : null;
  const isDated = life.status === 'PAUSED' && life.resumesAt !== null;
  return life.status === 'SCHEDULED' || life.status === 'ACTIVE' || isDated ? at : null;
}

interface Held {
  status: StepStatus;
  locks: Lock[];
  opening: Opening;
  opensAt: Instant | null;
}

function actionState(
  action: PlanActionSnapshot,
  step: PlanStepSnapshot,
  held: Held,
  life: Life,
): ActionState {
  const done = action.doneAt !== null;
  const locks = done || held.status === 'SKIPPED' ? [] : ownLocks(action, step, life, held.locks);
  const isKept = held.status === 'LOCKED' && staysOpen(action, step, life);
  const status = actionStatus(done, isKept ? 'OPEN' : held.status, locks);
  const dueOn = done || opensByClock(held, locks) ? dueOnOf(action, held.opening, life) : null;
  return {
    key: action.key,
    status,
    required: action.required,
    dueOn,
    overdue: isOverdue(status, dueOn, life.today),
    locks,
    habit:
      action.habit === null
        ? null
        : habitState(action.habit, action.counts, life.today, openedOn(held, life.zone)),
  };
}

/** Whether the action is open, or will be as time passes. */
function opensByClock({ status, locks }: Held, own: Lock[]): boolean {
  return (status === 'OPEN' || status === 'LOCKED') && [...locks, ...own].every(isTimeLock);
}

function dueOnOf(action: PlanActionSnapshot, { at }: Opening, life: Life): LocalDate | null {
  if (action.dueAfterDays === null || at === null) return null;
  return dueDay(localDateOf(at, life.zone), action.dueAfterDays, life.plan.pauses);
}
