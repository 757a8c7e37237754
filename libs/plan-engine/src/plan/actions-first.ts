import { reachesOut } from '../outreach/outreach.js';
import type { Lock, PlanActionSnapshot, PlanStepSnapshot } from '../types.js';

/**
 * Locks outreach until the required actions before it in its step are done; names the first that is missing. Empty for
 * actions that are done and for those that are not outreach.
 */
export function actionsFirst(action: PlanActionSnapshot, step: PlanStepSnapshot): Lock[] {
  if (action.doneAt !== null || !reachesOut(action)) return [];
  const missing = requiredBefore(action, step).find(({ doneAt }) => doneAt === null);
  return missing ? [{ kind: 'ACTIONS_FIRST', action: missing.key, title: missing.title }] : [];
}

/** The required actions before this action of the step, done or not. */
export function requiredBefore<T extends { key: string; required: boolean }>(
  { key }: Pick<T, 'key'>,
  { actions }: { actions: readonly T[] },
): T[] {
  const at = actions.findIndex((one) => one.key === key);
  return actions.slice(0, at).filter(({ required }) => required);
}
