import { uuidv7 } from '@footing/kernel';
import { assertNever } from '@footing/kernel';
import type { PlanEvent, PlanSnapshot } from '@footing/plan-engine';

export interface EventRow {
  id: string;
  kind: string;
  subject: string | null;
}

/** Maps events of the engine to rows of the history, with a title and never with what a person wrote. */
export function toEventRows(
  events: PlanEvent[],
  after: PlanSnapshot,
  title: string,
  now: Date,
): EventRow[] {
  // STEP_OPENED is stored with the step and not shown in the history.
  const shown = events.filter(({ kind }) => kind !== 'STEP_OPENED');
  return shown.map((event) => ({
    id: uuidv7(now.getTime()),
    kind: event.kind,
    subject: subjectOf(event, after, title),
  }));
}

function subjectOf(event: PlanEvent, plan: PlanSnapshot, title: string): string | null {
  switch (event.kind) {
    case 'ACTION_DONE':
    case 'ACTION_UNDONE':
    case 'HABIT_COUNTED':
      return actionTitle(event.action, plan);
    case 'ACTION_ADDED':
      return event.action.title;
    case 'STEP_DONE':
    case 'STEP_SKIPPED':
    case 'STEP_REOPENED':
    case 'STEP_APPROVED':
    case 'STEP_OPENED':
    case 'STEP_CALM':
    case 'WAIT_SHORTENED':
      return plan.steps.find(({ key }) => key === event.step)?.title ?? null;
    case 'PLAN_EDITED':
    case 'PLAN_STARTED':
    case 'PLAN_WAITS':
    case 'PLAN_PAUSED':
    case 'PLAN_RESUMED':
    case 'PLAN_ENDED':
    case 'LETTING_GO_UNDONE':
      return title;
    default:
      return assertNever(event);
  }
}

function actionTitle(action: string, plan: PlanSnapshot): string | null {
  const actions = plan.steps.flatMap((step) => step.actions);
  return actions.find(({ key }) => key === action)?.title ?? null;
}
