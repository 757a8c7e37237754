import { addDays, err, localDateOf, ok, startOfDay } from '@footing/kernel';

import { readinessAt, readinessLocks, startBarriers } from '../answers/readiness.js';
import { NO_EVENTS, type DecisionResult, type DecisionContext } from './decision-context.js';
import { effectiveAnswersTo } from '../answers/effective-answers.js';
import type { Instant, LocalDate, TimeZone } from '../types.js';

/** Starts a plan that waits, today or on the day on which pending answers count. */
export function startPlan(context: DecisionContext): DecisionResult {
  const { plan, facts, today, now, zone } = context;
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (plan.readyAt !== null) return NO_EVENTS;
  const { isReady, startsFrom } = readinessAt(facts, now, zone);
  if (startBarriers(facts, now, zone).length > 0 || !(isReady || startsFrom !== null)) {
    return err({ code: 'LOCKED', locks: readinessLocks(facts, now, zone) });
  }
  const on = isReady ? today : firstDayFrom(startsFrom!, zone);
  return ok([{ kind: 'PLAN_STARTED', on, at: now }]);
}

/** Starts a waiting plan if the answers allow it; makes a scheduled plan wait again if later answers no longer do. */
export function followAnswers(context: DecisionContext): DecisionResult {
  const { plan, facts, now, zone, status } = context;
  if (plan.ending !== null) return NO_EVENTS;
  if (plan.readyAt === null) {
    const started = startPlan(context);
    return started.ok ? started : NO_EVENTS;
  }
  if (status !== 'SCHEDULED' || facts.readiness === null) return NO_EVENTS;
  const { outcome, startsFrom } = readinessAt(facts, now, zone);
  const stillStarts =
    outcome === null ||
    outcome === 'PROCEED' ||
    (startsFrom !== null && firstDayFrom(startsFrom, zone) <= plan.startsOn);
  if (stillStarts && startBarriers(facts, now, zone).length === 0) return NO_EVENTS;
  return ok([{ kind: 'PLAN_WAITS', at: now }]);
}

/** Starts a plan after a talk, if the outcome was TALK_TO_COACH. Any other outcome needs new answers. */
export function startAfterTalk(context: DecisionContext): DecisionResult {
  const { plan, facts, today, now, zone } = context;
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (plan.readyAt !== null) return NO_EVENTS;
  if (readinessAt(facts, now, zone).outcome !== 'TALK_TO_COACH') {
    return err({ code: 'NO_TALK_ASKED_FOR' });
  }
  const talks = [...facts.talks, { about: 'READINESS' as const, at: now }];
  const after = effectiveAnswersTo(facts.readiness!.questionnaire, facts.answers, talks, now, zone);
  if (after.closing !== null || startBarriers(facts, now, zone).length > 0) {
    return err({ code: 'LOCKED', locks: readinessLocks({ ...facts, talks }, now, zone) });
  }
  return ok([{ kind: 'PLAN_STARTED', on: today, at: now }]);
}

/** The first local day that begins at that instant or later. */
function firstDayFrom(at: Instant, zone: TimeZone): LocalDate {
  const day = localDateOf(at, zone);
  return startOfDay(day, zone) >= at ? day : addDays(day, 1);
}
