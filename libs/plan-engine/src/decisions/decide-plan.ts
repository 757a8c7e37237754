import { addDays, err, isLocalDate, ok } from '@footing/kernel';

import { readinessLocks } from '../answers/readiness.js';
import { NO_EVENTS, type DecisionResult, type DecisionContext } from './decision-context.js';
import type { Ending, Instant, LocalDate } from '../types.js';

/** A plan paused for longer than this is started over rather than resumed. */
const LONGEST_PAUSE_DAYS = 365;

export function pausePlan(until: LocalDate | null, context: DecisionContext): DecisionResult {
  const { plan, facts, status, pause, today, now, zone } = context;
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (status === 'WAITING') {
    return err({ code: 'LOCKED', locks: readinessLocks(facts, now, zone) });
  }
  if (pause?.to === until) return err({ code: 'ALREADY_PAUSED' });
  const from = addDays(today, 1);
  const to = addDays(today, LONGEST_PAUSE_DAYS);
  if (until !== null && (!isLocalDate(until) || until < from || until > to)) {
    return err({ code: 'PAUSE_OUT_OF_RANGE', from, to });
  }
  return ok([{ kind: 'PLAN_PAUSED', on: today, until, wasPaused: pause !== null, at: now }]);
}

export function resumePlan({ plan, status, today, now }: DecisionContext): DecisionResult {
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (status !== 'PAUSED') return err({ code: 'NOT_PAUSED' });
  return ok([{ kind: 'PLAN_RESUMED', on: today, at: now }]);
}

export function endPlan(
  ending: Ending,
  { plan, pause, today, now }: DecisionContext,
): DecisionResult {
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  return ok([{ kind: 'PLAN_ENDED', ending, on: today, wasPaused: pause !== null, at: now }]);
}

/** So long letting go can be undone. */
const HOURS_TO_UNDO_LETTING_GO = 24;

/** Until when letting go at that moment can be undone. */
export function undoLettingGoUntil(endedAt: Instant): Instant {
  return endedAt + HOURS_TO_UNDO_LETTING_GO * 3_600_000;
}

/** Whether a plan that ended so, at that moment, can still come back at `now`. */
export const canUndoLettingGo = (ending: Ending | null, endedAt: Instant, now: Instant): boolean =>
  ending === 'LET_GO' && now <= undoLettingGoUntil(endedAt);

export function undoLettingGo(
  endedAt: Instant,
  { plan, today, now }: DecisionContext,
): DecisionResult {
  if (plan.ending === null) return NO_EVENTS;
  if (!canUndoLettingGo(plan.ending, endedAt, now)) return err({ code: 'LETTING_GO_STANDS' });
  return ok([{ kind: 'LETTING_GO_UNDONE', on: today, at: now }]);
}
