import { isTimeLock } from './opening.js';
import type { ActionState, Instant, PlanState, StepState } from '../types.js';

type Summary = Pick<
  PlanState,
  'progress' | 'currentStep' | 'nextAction' | 'nextOpening' | 'nextDue'
>;

/** The values of the plan as a whole, derived from the states of its steps. */
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

/** Whether time alone opens the step. */
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

/** Whether a habit was done often enough in its current day or week. */
function isMetForNow({ habit }: ActionState): boolean {
  return habit !== null && habit.count >= habit.times;
}

/** The action that is due first; actions without a due day come last, ties keep the plan's order. */
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

/** When time opens a step that nothing else locks. A pause may end later than the rules of the step. */
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
