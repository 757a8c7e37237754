import { isTimeLock } from './opening.js';
import type { ActionState, Instant, PlanState, StepState } from '../types.js';

type Summary = Pick<
  PlanState,
  'progress' | 'currentStep' | 'nextAction' | 'nextOpening' | 'nextDue'
>;

/** What the states of the steps come to for the plan as a whole. */
export function summaryOf(steps: StepState[]): Summary {
  const open = steps.filter((step) => step.status === 'OPEN');
  const undone = open.flatMap((step) => step.actions.filter((action) => action.status === 'OPEN'));
  return {
    progress: progressOf(steps),
    currentStep: open[0]?.key ?? null,
    nextAction: earliestDue(undone.filter((action) => !isMetForNow(action)))?.key ?? null,
    nextOpening: nextOpening(steps),
    nextDue: earliestDue(undone.filter((action) => action.required))?.dueOn ?? null,
  };
}

/** Whether the clock alone opens the step. */
export function isTimed(step: StepState): boolean {
  return step.status === 'LOCKED' && step.opensAt !== null && step.locks.every(isTimeLock);
}

function progressOf(steps: StepState[]): PlanState['progress'] {
  const progress = { done: 0, total: 0 };
  for (const step of steps) {
    if (step.status === 'SKIPPED') continue;
    for (const action of step.actions) {
      if (!action.required) continue;
      progress.total += 1;
      if (action.status === 'DONE') progress.done += 1;
    }
  }
  return progress;
}

/** A habit that was done often enough today, or this week, asks for nothing more until the next one. */
function isMetForNow({ habit }: ActionState): boolean {
  return habit !== null && habit.count >= habit.times;
}

/** The first in order among those that are due first; without a due day comes last. */
function earliestDue(actions: ActionState[]): ActionState | undefined {
  let earliest: ActionState | undefined;
  for (const action of actions) {
    if (earliest === undefined || isDueBefore(action, earliest)) earliest = action;
  }
  return earliest;
}

function isDueBefore(a: ActionState, b: ActionState): boolean {
  return a.dueOn !== null && (b.dueOn === null || a.dueOn < b.dueOn);
}

/** When the clock opens a step that it alone opens: a pause may end after all that the step's own rules name. */
export function opensByClockAt(step: StepState): Instant {
  const untils = step.locks.filter(isTimeLock).map(({ until }) => until);
  return Math.max(step.opensAt!, ...untils);
}

function nextOpening(steps: StepState[]): PlanState['nextOpening'] {
  let next: PlanState['nextOpening'] = null;
  for (const step of steps) {
    if (!isTimed(step)) continue;
    const at = opensByClockAt(step);
    if (next === null || at < next) next = at;
  }
  return next;
}
