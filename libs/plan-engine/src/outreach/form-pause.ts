import { effectiveAnswersTo } from '../answers/effective-answers.js';
import { FORM_ANSWERS, type Facts, type Instant, type TimeZone } from '../types.js';

/**
 * When the answers were given by which a form pauses outreach at `now`; null if none do. It ends as every pause by answers
 * that call for a talk: when a coach records one. `zone` is the client's. Throws RangeError on an unknown zone.
 */
export function formPauseAt(
  { answers, talks }: Pick<Facts, 'answers' | 'talks'>,
  now: Instant,
  zone: TimeZone,
): Instant | null {
  return effectiveAnswersTo(FORM_ANSWERS, answers, talks, now, zone).closing?.at ?? null;
}

/**
 * Whether the answers to a form that were sent at `sentAt`, and paused outreach, still pause it at `now`: no talk was recorded
 * since. Other answers may pause it all the same. `zone` is the client's. Throws RangeError on an unknown zone.
 */
export function stillPausesOutreach(
  { answers, talks }: Pick<Facts, 'answers' | 'talks'>,
  sentAt: Instant,
  now: Instant,
  zone: TimeZone,
): boolean {
  const only = answers.filter(
    ({ questionnaire, at }) => questionnaire === FORM_ANSWERS && at === sentAt,
  );
  return formPauseAt({ answers: only, talks }, now, zone) !== null;
}
