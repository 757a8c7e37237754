import { assertNever } from '@footing/kernel';

import type { PlanContext } from './plan-context.js';
import { readinessLocks } from '../answers/readiness.js';
import type { Lock } from '../types.js';

/** The locks of the plan as a whole, which apply to everything in it that is not done. Empty while it is active. */
export function planLocks(context: PlanContext): Lock[] {
  switch (context.status) {
    case 'WAITING':
      return readinessLocks(context.facts, context.now, context.zone);
    case 'SCHEDULED':
      return [{ kind: 'PLAN_NOT_STARTED', until: context.startsAt }];
    case 'ACTIVE':
      return [];
    case 'PAUSED':
      return pauseLocks(context);
    case 'ENDED':
      return [{ kind: 'ENDED', ending: context.plan.ending! }];
    default:
      return assertNever(context.status);
  }
}

/** A plan that is paused before its first day still starts on that day. */
function pauseLocks({ resumesAt, startsAt }: PlanContext): Lock[] {
  if (resumesAt === null) return [{ kind: 'PAUSED' }];
  const rests: Lock = { kind: 'PAUSED', until: resumesAt };
  return startsAt > resumesAt ? [rests, { kind: 'PLAN_NOT_STARTED', until: startsAt }] : [rests];
}
