import { assertNever } from '@footing/kernel';

import { apply } from './apply.js';
import { countHabit, doAction, giveSurprise, undoAction } from './decide-actions.js';
import { endPlan, pausePlan, resumePlan, undoLettingGo } from './decide-plan.js';
import { followAnswers, startAfterTalk, startPlan } from './decide-readiness.js';
import { addAction, approveStep, closeStep, reopenStep, skipStep } from './decide-steps.js';
import { checkIn, shortenWait } from './decide-waits.js';
import type { Actor, Decision, Intent } from './intents.js';
import { lifeAt } from './life.js';
import { projectLife } from './project.js';
import { mayCloseSteps, openedSteps } from './opened.js';
import type { Outcome, Situation } from './situation.js';
import type { Facts, Instant, PlanSnapshot, TimeZone } from './types.js';

/**
 * What comes of an intent: the events, and the plan after them, or the reason why not. Nothing to do is no
 * refusal, but a decision without events, so a repeated request is harmless. `zone` is the client's. Throws
 * RangeError on an unknown zone.
 */
export function decide(
  plan: PlanSnapshot,
  facts: Facts,
  intent: Intent,
  by: Actor,
  now: Instant,
  zone: TimeZone,
): Decision {
  if (by === 'CLIENT' && isForCoachesOnly(intent)) {
    return { ok: false, refusal: { code: 'NOT_ALLOWED_FOR_CLIENT' } };
  }
  const life = lifeAt(plan, facts, now, zone);
  const state = projectLife(life);
  const outcome = outcomeOf(intent, { ...life, state });
  if (!outcome.ok) return { ok: false, refusal: outcome.error };
  const opened = mayCloseSteps(outcome.value) ? openedSteps(plan, state) : [];
  const events = [...opened, ...outcome.value];
  return { ok: true, events, plan: events.reduce(apply, plan) };
}

/** Whether a client may not ask for it, whatever the plan is like. */
export function isForCoachesOnly(intent: Intent): boolean {
  switch (intent.kind) {
    case 'APPROVE_STEP':
    case 'SKIP_STEP':
    case 'REOPEN_STEP':
    case 'CLOSE_STEP':
    case 'ADD_ACTION':
    case 'SHORTEN_WAIT':
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

function outcomeOf(intent: Intent, situation: Situation): Outcome {
  switch (intent.kind) {
    case 'TICK_ACTION':
      return doAction(intent.action, 'ONCE', situation);
    case 'GIVE_SURPRISE':
      return giveSurprise(intent, situation);
    case 'RECORD_REFLECTION':
      return doAction(intent.action, 'REFLECTION', situation);
    case 'RECORD_ANSWERS':
      return doAction(intent.action, 'QUESTIONNAIRE', situation);
    case 'UNTICK_ACTION':
      return undoAction(intent.action, situation);
    case 'COUNT_HABIT':
      return countHabit(intent, situation);
    case 'APPROVE_STEP':
      return approveStep(intent.step, situation);
    case 'SKIP_STEP':
      return skipStep(intent.step, situation);
    case 'REOPEN_STEP':
      return reopenStep(intent.step, situation);
    case 'CLOSE_STEP':
      return closeStep(intent.step, situation);
    case 'ADD_ACTION':
      return addAction(intent, situation);
    case 'SHORTEN_WAIT':
      return shortenWait(intent, situation);
    case 'CHECK_IN':
      return checkIn(intent.days, situation);
    case 'START':
      return startPlan(situation);
    case 'FOLLOW_ANSWERS':
      return followAnswers(situation);
    case 'START_AFTER_TALK':
      return startAfterTalk(situation);
    case 'PAUSE':
      return pausePlan(intent.until, situation);
    case 'RESUME':
      return resumePlan(situation);
    case 'END':
      return endPlan(intent.ending, situation);
    case 'UNDO_LETTING_GO':
      return undoLettingGo(intent.endedAt, situation);
    default:
      return assertNever(intent);
  }
}
