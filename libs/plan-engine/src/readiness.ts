import { addDays, err, localDateOf, ok, startOfDay } from '@footing/kernel';

import type { Outcome as ReadinessOutcome } from './questionnaire.js';
import { NOTHING, type Outcome, type Situation } from './situation.js';
import type { Facts, Instant, LocalDate, Lock, ReadinessResult, TimeZone } from './types.js';

/** What the latest answers to the questions before a plan come to. */
export interface Readiness {
  outcome: ReadinessOutcome | null;
  /** PROCEED, and not too long ago: a plan can start by it. */
  isReady: boolean;
  /** The local day on which a PROCEED is no longer fresh; null for never, and for other outcomes. */
  validUntil: LocalDate | null;
  /** The moment from which the questions can be answered again, if that has not come; otherwise null. */
  answerFrom: Instant | null;
}

/**
 * What the latest answers come to at `now`; null: none were given. Days are those of `zone`, the client's.
 * Throws RangeError on an unknown zone.
 */
export function readinessAt(
  result: ReadinessResult | null,
  now: Instant,
  zone: TimeZone,
): Readiness {
  if (result === null) {
    return { outcome: null, isReady: false, validUntil: null, answerFrom: null };
  }
  const { outcome, at, validForDays } = result;
  const proceeds = outcome === 'PROCEED';
  const validUntil =
    proceeds && validForDays !== null ? addDays(localDateOf(at, zone), validForDays) : null;
  const isReady = proceeds && (validUntil === null || localDateOf(now, zone) < validUntil);
  const coolsUntil = endOfCoolOff(result, zone);
  const answerFrom = coolsUntil !== null && coolsUntil > now ? coolsUntil : null;
  return { outcome, isReady, validUntil, answerFrom };
}

/** Why a plan has not started. A PROCEED that has grown old asks for new answers, like none at all. */
export function readinessLock(result: ReadinessResult | null, zone: TimeZone): Lock {
  const outcome = result === null || result.outcome === 'PROCEED' ? null : result.outcome;
  const answerFrom = result === null ? null : endOfCoolOff(result, zone);
  return { kind: 'READINESS', outcome, ...(answerFrom !== null && { answerFrom }) };
}

export function startPlan(situation: Situation): Outcome {
  return starting(situation, ({ readiness }, { now, zone }) =>
    readinessAt(readiness, now, zone).isReady
      ? null
      : { code: 'LOCKED', locks: [readinessLock(readiness, zone)] },
  );
}

/** A talk helps where a talk was asked for; anything worse, or sooner, takes new answers. */
export function startAfterTalk(situation: Situation): Outcome {
  return starting(situation, ({ readiness }) =>
    readiness?.outcome === 'TALK_TO_COACH' ? null : { code: 'NO_TALK_ASKED_FOR' },
  );
}

type Why = Extract<Outcome, { ok: false }>['error'];

function starting(
  situation: Situation,
  refusalOf: (facts: Facts, situation: Situation) => Why | null,
): Outcome {
  const { plan, facts, today, now } = situation;
  if (plan.ending !== null) return err({ code: 'PLAN_ENDED', ending: plan.ending });
  if (plan.readyAt !== null) return NOTHING;
  const refusal = refusalOf(facts, situation);
  return refusal === null ? ok([{ kind: 'PLAN_STARTED', on: today, at: now }]) : err(refusal);
}

/** The first instant of the day after a cool-off; null where the answers asked for none. */
function endOfCoolOff({ outcome, days, at }: ReadinessResult, zone: TimeZone): Instant | null {
  if (outcome !== 'COOL_OFF' || days === null) return null;
  return startOfDay(addDays(localDateOf(at, zone), days), zone);
}
