import { assertNever } from '@footing/kernel';

import { apply } from './apply.js';
import { countHabit, doAction, giveSurprise, undoAction } from './decide-actions.js';
import { editPlan } from './decide-edit.js';
import { endPlan, pausePlan, resumePlan, undoLettingGo } from './decide-plan.js';
import { followAnswers, startAfterTalk, startPlan } from './decide-readiness.js';
import { addAction, approveStep, closeStep, reopenStep, skipStep } from './decide-steps.js';
import { checkIn, shortenWait } from './decide-waits.js';
import type { Actor, Decision, Intent } from './intents.js';
import { PlanTimeline } from '../plan/plan-timeline.js';
import { mayCloseSteps, stepOpenedEvents } from './step-opened-events.js';
import type { DecisionResult, DecisionContext } from './decision-context.js';
import type { Facts, Instant, PlanSnapshot, TimeZone } from '../types.js';

/**
 * Decides an intent: returns the events and the plan after them, or a refusal. If the plan is already in the requested
 * state, the decision has no events, so repeated requests are idempotent. `zone` is the client's. Throws RangeError on
 * an unknown zone.
 */
export function decide(
  plan: PlanSnapshot,
  facts: Facts,
  intent: Intent,
  by: Actor,
  now: Instant,
  zone: TimeZone,
): Decision {
  return decideOn(new PlanTimeline(plan, facts, now, zone), intent, by);
}

/** `decide` for a plan whose timeline was already made. */
export function decideOn(timeline: PlanTimeline, intent: Intent, by: Actor): Decision {
  if (by === 'CLIENT' && isForCoachesOnly(intent)) {
    return { ok: false, refusal: { code: 'NOT_ALLOWED_FOR_CLIENT' } };
  }
  const { plan, context, state } = timeline;
  const outcome = outcomeOf(intent, { ...context, state });
  if (!outcome.ok) return { ok: false, refusal: outcome.error };
  const opened = mayCloseSteps(outcome.value) ? stepOpenedEvents(plan, state) : [];
  const events = [...opened, ...outcome.value];
  return { ok: true, events, plan: events.reduce(apply, plan) };
}

/** Whether only coaches may do this, regardless of the plan. */
function isForCoachesOnly(intent: Intent): boolean {
  switch (intent.kind) {
    case 'APPROVE_STEP':
    case 'SKIP_STEP':
    case 'REOPEN_STEP':
    case 'CLOSE_STEP':
    case 'ADD_ACTION':
    case 'SHORTEN_WAIT':
    case 'EDIT_PLAN':
    case 'START_AFTER_TALK':
      return true;
    case 'TICK_ACTION':
    case 'UNTICK_ACTION':
    case 'GIVE_SURPRISE':
    case 'COUNT_HABIT':
    case 'RECORD_REFLECTION':
    case 'RECORD_ANSWERS':
    case 'CHECK_IN':
    case 'START':
    case 'FOLLOW_ANSWERS':
    case 'PAUSE':
    case 'RESUME':
    case 'END':
    case 'UNDO_LETTING_GO':
      return false;
    default:
      return assertNever(intent);
  }
}

function outcomeOf(intent: Intent, context: DecisionContext): DecisionResult {
  switch (intent.kind) {
    case 'TICK_ACTION':
      return doAction(intent.action, 'ONCE', context);
    case 'GIVE_SURPRISE':
      return giveSurprise(intent, context);
    case 'RECORD_REFLECTION':
      return doAction(intent.action, 'REFLECTION', context);
    case 'RECORD_ANSWERS':
      return doAction(intent.action, 'QUESTIONNAIRE', context);
    case 'UNTICK_ACTION':
      return undoAction(intent.action, context);
    case 'COUNT_HABIT':
      return countHabit(intent, context);
    case 'APPROVE_STEP':
      return approveStep(intent.step, context);
    case 'SKIP_STEP':
      return skipStep(intent.step, context);
    case 'REOPEN_STEP':
      return reopenStep(intent.step, context);
    case 'CLOSE_STEP':
      return closeStep(intent.step, context);
    case 'ADD_ACTION':
      return addAction(intent, context);
    case 'SHORTEN_WAIT':
      return shortenWait(intent, context);
    case 'EDIT_PLAN':
      return editPlan(intent.edit, context);
    case 'CHECK_IN':
      return checkIn(intent.days, context);
    case 'START':
      return startPlan(context);
    case 'FOLLOW_ANSWERS':
      return followAnswers(context);
    case 'START_AFTER_TALK':
      return startAfterTalk(context);
    case 'PAUSE':
      return pausePlan(intent.until, context);
    case 'RESUME':
      return resumePlan(context);
    case 'END':
      return endPlan(intent.ending, context);
    case 'UNDO_LETTING_GO':
      return undoLettingGo(intent.endedAt, context);
    default:
      return assertNever(intent);
  }
}
