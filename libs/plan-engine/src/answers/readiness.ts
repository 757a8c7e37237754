import { addDays, localDateOf } from '@footing/kernel';

import { statedLimits } from '../outreach/outreach-gate.js';
import type { Outcome as AnswersOutcome } from '../types.js';
import { effectiveAnswersTo, type EffectiveAnswers } from './effective-answers.js';
import type { Facts, Instant, LocalDate, Lock, TalkCalledFor, TimeZone } from '../types.js';

/** Whether the answers to the questionnaire before a plan let it start. */
export interface Readiness {
  /** The outcome of the answers in force; null if there are none. */
  outcome: AnswersOutcome | null;
  /** Whether the outcome is PROCEED and still fresh, so that a plan can start. */
  isReady: boolean;
  /** The local day on which a PROCEED is no longer fresh; null for never, and for other outcomes. */
  validUntil: LocalDate | null;
  /** The instant from which newer answers count, if it is in the future; null if they count at once or need a talk. */
  answerFrom: Instant | null;
  /** When better answers that are already stored let the plan start; null if there are none or no instant is known. */
  startsFrom: Instant | null;
}

const NOT_ASKED: Readiness = {
  outcome: null,
  isReady: false,
  validUntil: null,
  answerFrom: null,
  startsFrom: null,
};

/**
 * Whether the answers to the questionnaire that a plan requires let it start at `now`. Days are local days in `zone`,
 * the client's. Throws RangeError on an unknown zone.
 */
export function readinessAt(
  { readiness, answers, talks }: Pick<Facts, 'readiness' | 'answers' | 'talks'>,
  now: Instant,
  zone: TimeZone,
): Readiness {
  if (readiness === null) return NOT_ASKED;
  const standing = effectiveAnswersTo(readiness.questionnaire, answers, talks, now, zone);
  const { inForce, closing } = standing;
  const outcome = closing?.outcome ?? inForce?.outcome ?? null;
  const validUntil =
    closing === null && inForce !== null && readiness.validForDays !== null
      ? addDays(localDateOf(inForce.at, zone), readiness.validForDays)
      : null;
  const isFresh = validUntil === null || localDateOf(now, zone) < validUntil;
  const endsFrom = closing?.endsFrom ?? null;
  return {
    outcome,
    isReady: outcome === 'PROCEED' && isFresh,
    validUntil,
    answerFrom: endsFrom !== null && endsFrom > now ? endsFrom : null,
    startsFrom: startsFrom(standing),
  };
}

function startsFrom({ closing, pending }: EffectiveAnswers): Instant | null {
  return pending?.outcome === 'PROCEED' ? (closing?.until ?? null) : null;
}

/** Why a plan has not started. An expired PROCEED needs new answers, as if there were none. */
export function readinessLocks(facts: Facts, now: Instant, zone: TimeZone): Lock[] {
  const { readiness, answers, talks } = facts;
  const barriers = startBarriers(facts, now, zone);
  if (readiness === null) return [...barriers, { kind: 'READINESS', outcome: null }];
  // Changes that happen only with time are not included, so that lists can store the lock unchanged.
  const { closing } = effectiveAnswersTo(readiness.questionnaire, answers, talks, Infinity, zone);
  const outcome = closing?.outcome ?? null;
  const from = closing?.endsFrom ?? null;
  return [...barriers, { kind: 'READINESS', outcome, ...(from !== null && { answerFrom: from }) }];
}

const CALLS_FOR_TALK: readonly AnswersOutcome[] = ['TALK_TO_COACH', 'NOT_SUITABLE', 'SAFETY_STOP'];

/**
 * The answers before a plan that call for a talk with the client at `now`; null if none do. Answers that were given by
 * mistake do not count, nor do those that a talk has ended.
 */
export function talkCalledFor(
  { readiness, answers, talks }: Pick<Facts, 'readiness' | 'answers' | 'talks'>,
  now: Instant,
  zone: TimeZone,
): TalkCalledFor | null {
  if (readiness === null) return null;
  const { inForce, closing } = effectiveAnswersTo(
    readiness.questionnaire,
    answers,
    talks,
    now,
    zone,
  );
  if (inForce === null || !CALLS_FOR_TALK.includes(inForce.outcome)) return null;
  return { at: inForce.at, until: closing?.until ?? null };
}

/**
 * The locks that keep a plan from starting whatever the answers before it are: outreach is paused after the safety
 * questions, or the other person or a court has asked for no contact at all. `zone` is the client's. Throws RangeError
 * on an unknown zone.
 */
export function startBarriers(facts: Facts, now: Instant, zone: TimeZone): Lock[] {
  return statedLimits(facts, 'YES', now, zone).reasons.filter(
    (lock) =>
      lock.kind === 'SAFETY_HOLD' ||
      (lock.kind === 'BOUNDARY' &&
        (lock.boundary === 'LEGAL_ORDER' || lock.boundary === 'ASKED_FOR_NO_CONTACT')),
  );
}
