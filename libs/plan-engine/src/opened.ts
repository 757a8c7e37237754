import type { PlanEvent } from './intents.js';
import { isGated } from './opening.js';
import type { PlanSnapshot, PlanState } from './types.js';

/**
 * The steps with outreach as a whole that are open in the state and were not seen open before. Whoever changes the plan or the
 * facts records them first, with the state from before the change: what helps in such a step stays open afterwards.
 */
export function openedSteps(plan: PlanSnapshot, state: PlanState): PlanEvent[] {
  return plan.steps.flatMap((step, index): PlanEvent[] => {
    const { status, opensAt } = state.steps[index]!;
    const isNew = status === 'OPEN' && (step.openedAt ?? null) === null && opensAt !== null;
    return isNew && isGated(step) ? [{ kind: 'STEP_OPENED', step: step.key, at: opensAt }] : [];
  });
}

/** Events after which a step that is open may close: those that only do or take back an action never do that. */
export function mayCloseSteps(events: readonly PlanEvent[]): boolean {
  const harmless: PlanEvent['kind'][] = ['ACTION_DONE', 'ACTION_UNDONE', 'HABIT_COUNTED'];
  return events.some(({ kind }) => !harmless.includes(kind));
}
