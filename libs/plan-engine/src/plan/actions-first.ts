import { reachesOut } from '../outreach/outreach.js';
import type { Lock, PlanActionSnapshot, PlanStepSnapshot } from '../types.js';

/**
 * Locks outreach until the required actions before it in its step are done; names the first that is missing. Empty for
 * actions that are done and for those that are not outreach.
 */
export function actionsFirst(action: PlanActionSnapshot, step: PlanStepSnapshot): Lock[] {
  if (action.doneAt !== null || !reachesOut(action)) return [];
  const before = step.actions.slice(0, step.actions.indexOf(action));
  const missing = before.find(({ required, doneAt }) => required && doneAt === null);
  return missing ? [{ kind: 'ACTIONS_FIRST', action: missing.key, title: missing.title }] : [];
}
