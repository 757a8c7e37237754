import { addDays, localDateOf } from '@footing/kernel';

import { effectiveAnswersAt, type ClosingAnswers } from '../answers/effective-answers.js';
import type { Facts, Instant, LocalDate, TimeZone } from '../types.js';

/** A safety check counts as fresh until so many local days after it was made. */
const SAFETY_CHECK_DAYS = 30;

type Known = Pick<Facts, 'answers' | 'talks'>;

/** A pause of outreach after the safety questions, or after a stop in others, as the client may know it. */
export interface SafetyPause {
  /** When the answers that pause it were given. */
  since: Instant;
  /** When newer answers were given that may end it; null: not yet. */
  checkedAt: Instant | null;
  /** When the clock alone ends it; null while something else must happen. */
  until: Instant | null;
}

/** The pause at `now`, the one that began first; null if there is none. `zone` is the client's. */
export function safetyPauseAt(facts: Known, now: Instant, zone: TimeZone): SafetyPause | null {
  const pauses = effectiveAnswersAt(facts.answers, facts.talks, now, zone).flatMap(
    ({ closing, kept }) =>
      closing !== null && isPause(closing)
        ? [{ since: closing.at, checkedAt: kept?.at ?? null, until: closing.until }]
        : [],
  );
  if (pauses.length === 0) return null;
  const untils = pauses.map(({ until }) => until);
  const until = untils.includes(null) ? null : Math.max(...(untils as Instant[]));
  return { ...pauses.sort((a, b) => a.since - b.since)[0]!, until };
}

export interface SafetyFreshness {
  /** When the questions were last answered, wherever it led; null if never. */
  checkedAt: Instant | null;
  /** The local day on which the latest check is no longer fresh; null where there is none, or it closes outreach. */
  freshUntil: LocalDate | null;
  /** What is asked for before a surprise: a check that closes nothing, not too long ago, and no pause. */
  isFresh: boolean;
}

/**
 * How far the latest safety check can still be relied on at `now`. Days are those of `zone`, the client's. Throws
 * RangeError on an unknown zone.
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
 * The facts without what lets the clock alone end a pause after the safety questions at a later moment: for whatever
 * is written ahead of time where staff can read it.
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

/** Whether these answers pause outreach without anybody but the client knowing why. */
export function isPause({ about, outcome }: ClosingAnswers): boolean {
  return about === 'SAFETY' || outcome === 'SAFETY_STOP';
}
