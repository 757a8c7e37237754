import { addDays, err, isLocalDate, ok } from '@footing/kernel';

import { readinessLocks } from '../answers/readiness.js';
import { NO_EVENTS, type DecisionResult, type DecisionContext } from './decision-context.js';
import type { Ending, Instant, LocalDate } from '../types.js';

/** Longest pause with an end. */
const LONGEST_PAUSE_DAYS = 365;

/** Pauses the plan from today, or changes the end of the current pause. */
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

/** Ends the current pause today. */
export function resumePlan({ plan, status, today, now }: DecisionContext): DecisionResult {
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (status !== 'PAUSED') return err({ code: 'NOT_PAUSED' });
  return ok([{ kind: 'PLAN_RESUMED', on: today, at: now }]);
}

/** Ends the plan, and a current pause with it. */
export function endPlan(
  ending: Ending,
  { plan, pause, today, now }: DecisionContext,
): DecisionResult {
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  return ok([{ kind: 'PLAN_ENDED', ending, on: today, wasPaused: pause !== null, at: now }]);
}

/** How long letting go can be undone. */
const HOURS_TO_UNDO_LETTING_GO = 24;

/** Until when letting go at `endedAt` can be undone, that instant included. */
export function undoLettingGoUntil(endedAt: Instant): Instant {
  return endedAt + HOURS_TO_UNDO_LETTING_GO * 3_600_000;
}

/**
 * Whether a plan that ended at `endedAt` with this ending can still be restored at `now`: only after LET_GO, for 24
 * hours.
 */
export const canUndoLettingGo = (ending: Ending | null, endedAt: Instant, now: Instant): boolean =>
  ending === 'LET_GO' && now <= undoLettingGoUntil(endedAt);

/** Restores a plan that the client let go within the last 24 hours. */
export function undoLettingGo(
  endedAt: Instant,
  { plan, today, now }: DecisionContext,
): DecisionResult {
  if (plan.ending === null) return NO_EVENTS;
  if (!canUndoLettingGo(plan.ending, endedAt, now)) return err({ code: 'LETTING_GO_STANDS' });
  return ok([{ kind: 'LETTING_GO_UNDONE', on: today, at: now }]);
}
