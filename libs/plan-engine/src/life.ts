import { assertNever, localDateOf, startOfDay } from '@footing/kernel';

import { reachingOutAt, type ReachingOut } from './boundary.js';
import { isPaused } from './pauses.js';
import { underHold } from './safety.js';
import type {
  Facts,
  Instant,
  LocalDate,
  Lock,
  PlanSnapshot,
  PlanStatus,
  PlanStepSnapshot,
  TimeZone,
} from './types.js';

/** A plan at one moment, with what everything else is derived from. */
export interface Life {
  plan: PlanSnapshot;
  reachingOut: ReachingOut<'BOUNDARY' | 'SAFETY_HOLD'>;
  now: Instant;
  zone: TimeZone;
  today: LocalDate;
  startsAt: Instant;
  status: PlanStatus;
  stepByKey: Map<string, PlanStepSnapshot>;
}

export function lifeAt(plan: PlanSnapshot, facts: Facts, now: Instant, zone: TimeZone): Life {
  const startsAt = startOfDay(plan.startsOn, zone);
  return {
    plan,
    reachingOut: underHold(reachingOutAt(facts.boundaries, now, zone), facts.safety),
    now,
    zone,
    today: localDateOf(now, zone),
    startsAt,
    status: statusOf(plan, startsAt, now),
    stepByKey: new Map(plan.steps.map((step) => [step.key, step])),
  };
}

/** What holds everything in the plan that is not done. */
export function planLocks(life: Life): Lock[] {
  switch (life.status) {
    case 'SCHEDULED':
      return [{ kind: 'PLAN_NOT_STARTED', until: life.startsAt }];
    case 'ACTIVE':
      return [];
    case 'PAUSED':
      return [{ kind: 'PAUSED' }];
    case 'ENDED':
      return [{ kind: 'ENDED', ending: life.plan.ending! }];
    default:
      return assertNever(life.status);
  }
}

function statusOf(plan: PlanSnapshot, startsAt: Instant, now: Instant): PlanStatus {
  if (plan.ending !== null) return 'ENDED';
  if (isPaused(plan)) return 'PAUSED';
  return now < startsAt ? 'SCHEDULED' : 'ACTIVE';
}
