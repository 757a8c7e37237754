import { addDays, localDateOf } from '@footing/kernel';

import { effectiveAnswersAt, type ClosingAnswers } from '../answers/effective-answers.js';
import type { Facts, Instant, LocalDate, TimeZone } from '../types.js';

/** For how many local days a safety check counts as fresh. */
const SAFETY_CHECK_DAYS = 30;

type Known = Pick<Facts, 'answers' | 'talks'>;

/** A pause of outreach after the safety questions, or after SAFETY_STOP in others, as the client sees it. */
export interface SafetyPause {
  /** When the answers that pause it were given. */
  since: Instant;
  /** When newer answers that may end it were given; null: not yet. */
  checkedAt: Instant | null;
  /** When time alone ends it; null while something else must happen first. */
  until: Instant | null;
}

/**
 * The pause at `now`; of several, the start of the first and the end of the last. Null if there is none. `zone` is the
 * client's. Throws RangeError on an unknown zone.
 */
export function safetyPauseAt(facts: Known, now: Instant, zone: TimeZone): SafetyPause | null {
  const pauses = effectiveAnswersAt(facts.answers, facts.talks, now, zone).flatMap(
    ({ closing, pending }) =>
      closing !== null && isPause(closing)
        ? [{ since: closing.at, checkedAt: pending?.at ?? null, until: closing.until }]
        : [],
  );
  if (pauses.length === 0) return null;
  const untils = pauses.map(({ until }) => until);
  const until = untils.includes(null) ? null : Math.max(...(untils as Instant[]));
  return { ...pauses.sort((a, b) => a.since - b.since)[0]!, until };
}

/** Whether the latest safety check is fresh. */
export interface SafetyFreshness {
  /** When the questions were last answered, whatever the outcome; null if never. */
  checkedAt: Instant | null;
  /** The local day on which the latest check is no longer fresh; null if there is none, or it closes outreach. */
  freshUntil: LocalDate | null;
  /**
   * Required before a surprise: the latest check is at most 30 days old, closes nothing, and outreach is not paused.
   */
  isFresh: boolean;
}

/**
 * Whether the latest safety check is fresh at `now`. Days are local days in `zone`, the client's. Throws RangeError on
 * an unknown zone.
 */
export function safetyFreshness(facts: Known, now: Instant, zone: TimeZone): SafetyFreshness {
  const latest = facts.answers.findLast(({ about }) => about === 'SAFETY');
  if (latest === undefined) return { checkedAt: null, freshUntil: null, isFresh: false };
  const { at: checkedAt } = latest;
  if (latest.outcome !== 'PROCEED') return { checkedAt, freshUntil: null, isFresh: false };
  const freshUntil = addDays(localDateOf(checkedAt, zone), SAFETY_CHECK_DAYS);
  const isFresh = safetyPauseAt(facts, now, zone) === null && localDateOf(now, zone) < freshUntil;
  return { checkedAt, freshUntil, isFresh };
}

/**
 * The facts without the better answers by which time alone would end a pause after the safety questions. Used for
 * values that are stored ahead of time where staff can read them.
 */
export function withoutConfidentialEnds(facts: Facts, now: Instant, zone: TimeZone): Facts {
  const pausing = effectiveAnswersAt(facts.answers, facts.talks, now, zone).flatMap(
    ({ closing }) => (closing !== null && isPause(closing) ? [closing] : []),
  );
  if (pausing.length === 0) return facts;
  const answers = facts.answers.filter(
    ({ questionnaire, at }) =>
      !pausing.some((closing) => closing.questionnaire === questionnaire && at > closing.at),
  );
  return { ...facts, answers };
}

/** Whether these answers pause outreach in such a way that only the client knows why. */
export function isPause({ about, outcome }: ClosingAnswers): boolean {
  return about === 'SAFETY' || outcome === 'SAFETY_STOP';
}
