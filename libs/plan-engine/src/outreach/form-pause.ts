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
