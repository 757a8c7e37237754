import type { PlanEvent } from './intents.js';
import { isGated } from '../plan/opening.js';
import type { PlanSnapshot, PlanState } from '../types.js';

/**
 * Events for outreach steps that are open in `state` and have no recorded opening yet. A caller that changes the plan
 * or the facts records these first, with the state from before the change. Actions that are not outreach stay open in
 * such a step even if the outreach gate closes later (ADR 0015).
 */
export function stepOpenedEvents(plan: PlanSnapshot, state: PlanState): PlanEvent[] {
  return plan.steps.flatMap((step, index): PlanEvent[] => {
    const { status, opensAt } = state.steps[index]!;
    const isNew = status === 'OPEN' && (step.openedAt ?? null) === null && opensAt !== null;
    return isNew && isGated(step) ? [{ kind: 'STEP_OPENED', step: step.key, at: opensAt }] : [];
  });
}

/** Whether these events can close a step that is open now. Doing, undoing or counting an action never can. */
export function mayCloseSteps(events: readonly PlanEvent[]): boolean {
  const harmless: PlanEvent['kind'][] = ['ACTION_DONE', 'ACTION_UNDONE', 'HABIT_COUNTED'];
  return events.some(({ kind }) => !harmless.includes(kind));
}
