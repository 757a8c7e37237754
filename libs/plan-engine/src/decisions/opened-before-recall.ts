import { apply } from './apply.js';
import { stepOpenedEvents } from './step-opened-events.js';
import { isRecalled } from '../outreach/outreach-gate.js';
import { project } from '../plan/project.js';
import type { Facts, PlanSnapshot, TimeZone } from '../types.js';

/**
 * The plan with the steps recorded as opened that were open when its version was recalled, so that actions in them that
 * are not outreach stay open. The plan itself if it was not recalled. `zone` is the client's. Throws RangeError on an
 * unknown zone.
 */
export function withOpenedBeforeRecall(
  plan: PlanSnapshot,
  facts: Facts,
  zone: TimeZone,
): PlanSnapshot {
  if (!isRecalled(facts)) return plan;
  const before = project(plan, { ...facts, recalledAt: null }, facts.recalledAt! - 1, zone);
  return stepOpenedEvents(plan, before).reduce(apply, plan);
}
