import { err, ok } from '@footing/kernel';

import { readinessLock } from './readiness.js';
import type { Outcome, Situation } from './situation.js';
import type { Ending } from './types.js';

export function pausePlan({ plan, facts, status, today, now, zone }: Situation): Outcome {
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (status === 'WAITING') {
    return err({ code: 'LOCKED', locks: [readinessLock(facts.readiness, zone)] });
  }
  if (status === 'PAUSED') return err({ code: 'ALREADY_PAUSED' });
  return ok([{ kind: 'PLAN_PAUSED', on: today, at: now }]);
}

export function resumePlan({ plan, status, today, now }: Situation): Outcome {
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (status !== 'PAUSED') return err({ code: 'NOT_PAUSED' });
  return ok([{ kind: 'PLAN_RESUMED', on: today, at: now }]);
}

export function endPlan(ending: Ending, { plan, today, now }: Situation): Outcome {
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  return ok([{ kind: 'PLAN_ENDED', ending, on: today, at: now }]);
}
