import { reachesOut } from '../outreach/outreach.js';
import type { Lock, PlanActionSnapshot, PlanStepSnapshot } from '../types.js';

/**
 * Holds what reaches out until the required actions before it in its step are done, whatever kind they are. One
 * that was done holds nothing any more.
 */
export function actionsFirst(action: PlanActionSnapshot, step: PlanStepSnapshot): Lock[] {
  // In an outreach step too, only what reaches out waits: what helps stays open.
  if (action.doneAt !== null || !reachesOut(action)) return [];
  const before = step.actions.slice(0, step.actions.indexOf(action));
  const missing = before.find(({ required, doneAt }) => required && doneAt === null);
  return missing ? [{ kind: 'ACTIONS_FIRST', action: missing.key, title: missing.title }] : [];
}
