import { localDateOf } from '@footing/kernel';

import { habitState, openedOn } from './habits.js';
import { planContextAt, type PlanContext } from './plan-context.js';
import { approvalOf, isTimeLock, openingOf, ownLocks, staysOpen, type Opening } from './opening.js';
import { dueDay } from './pauses.js';
import { talkCalledFor } from '../answers/readiness.js';
import { summaryOf } from './summary.js';
import { differInStepsOnly, isUnaffected } from './unaffected-steps.js';
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
} from '../types.js';

/**
 * The state of the plan at `now`: what is open, what is locked and why, what comes next. `zone` is the client's; days
 * are calendar days in it. Throws RangeError on an unknown zone or an invalid date.
 */
export function project(plan: PlanSnapshot, facts: Facts, now: Instant, zone: TimeZone): PlanState {
  return projectContext(planContextAt(plan, facts, now, zone));
}

/** A context of a plan and the state projected from it. */
export interface Projection {
  context: PlanContext;
  state: PlanState;
}

/**
 * `project` for a context that was already built. `before`: of the plan before a change; the states of steps that the
 * change cannot have affected are taken from it.
 */
export function projectContext(context: PlanContext, before?: Projection): PlanState {
  const { plan, now, startsAt, pause, resumesAt, status } = context;
  const known = before && differInStepsOnly(before.context, context) ? before : null;
  const steps = plan.steps.map(
    (step) => (known && unaffectedState(step, known, context)) ?? stepState(step, context),
  );
  const talk = status === 'WAITING' ? talkCalledFor(context.facts, now, context.zone) : null;
  return { at: now, startsAt, pause, resumesAt, status, talk, steps, ...summaryOf(steps) };
}

/** The state of the step before a change that cannot have affected it; null if the change can have. */
function unaffectedState(
  step: PlanStepSnapshot,
  { context: before, state }: Projection,
  after: PlanContext,
): StepState | null {
  return isUnaffected(step, before, after) ? state.steps[before.plan.steps.indexOf(step)]! : null;
}

/** The status of an action from its step's status and its own locks. */
function actionStatus(done: boolean, step: StepStatus, own: Lock[]): ActionStatus {
  if (done) return 'DONE';
  return step === 'LOCKED' || step === 'SKIPPED' || own.length > 0 ? 'LOCKED' : 'OPEN';
}

function isOverdue(status: ActionStatus, dueOn: LocalDate | null, today: LocalDate): boolean {
  return status === 'OPEN' && dueOn !== null && dueOn < today;
}

function stepState(step: PlanStepSnapshot, context: PlanContext): StepState {
  const opening = openingOf(step, context);
  const status = stepStatus(step, opening.locks);
  const locks = status === 'LOCKED' ? opening.locks : [];
  const opens = opensAt(step, opening, context);
  return {
    key: step.key,
    status,
    opensAt: opens,
    locks,
    approval: approvalOf(step, context).standing,
    actions: step.actions.map((action) =>
      actionState(action, step, { status, locks, opening, opensAt: opens }, context),
    ),
  };
}

function stepStatus(step: PlanStepSnapshot, locks: Lock[]): StepStatus {
  if (step.endedAt !== null) return step.skipped ? 'SKIPPED' : 'DONE';
  return locks.length > 0 ? 'LOCKED' : 'OPEN';
}

function opensAt(step: PlanStepSnapshot, { at }: Opening, context: PlanContext): Instant | null {
  // A step that was skipped before its day never opened.
  if (step.endedAt !== null) return at !== null && at <= step.endedAt ? at : null;
  const isDated = context.status === 'PAUSED' && context.resumesAt !== null;
  return context.status === 'SCHEDULED' || context.status === 'ACTIVE' || isDated ? at : null;
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
  context: PlanContext,
): ActionState {
  const done = action.doneAt !== null;
  const locks =
    done || held.status === 'SKIPPED' ? [] : ownLocks(action, step, context, held.locks);
  const isKept = held.status === 'LOCKED' && staysOpen(action, step, context);
  const status = actionStatus(done, isKept ? 'OPEN' : held.status, locks);
  const dueOn = done || opensByClock(held, locks) ? dueOnOf(action, held.opening, context) : null;
  return {
    key: action.key,
    status,
    required: action.required,
    dueOn,
    overdue: isOverdue(status, dueOn, context.today),
    locks,
    habit:
      action.habit === null
        ? null
        : habitState(action.habit, action.counts, context.today, openedOn(held, context.zone)),
  };
}

/** Whether the action is open, or time alone will open it. */
function opensByClock({ status, locks }: Held, own: Lock[]): boolean {
  return (status === 'OPEN' || status === 'LOCKED') && [...locks, ...own].every(isTimeLock);
}

function dueOnOf(
  action: PlanActionSnapshot,
  { at }: Opening,
  context: PlanContext,
): LocalDate | null {
  if (action.dueAfterDays === null || at === null) return null;
  return dueDay(localDateOf(at, context.zone), action.dueAfterDays, context.plan.pauses);
}
