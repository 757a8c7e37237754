import type { CaseloadPartsFragment, LastPlanPartsFragment } from '@footing/contract';
import {
  agoWords,
  capitalized,
  daysBetween,
  dayWords,
  distanceWords,
  endingWords,
  localDateOf,
  planStatusWords,
  timeWords,
  type InstantLike,
} from '../../../shared/words';

/** The state of the client's plan, in a few words. */
export function standingWords(client: CaseloadPartsFragment, now: InstantLike): string {
  if (client.archived) return 'Archived';
  if (client.invited) return 'Invited, not here yet';
  if (!client.planId || !client.planStatus)
    return lastPlanWords(client.lastPlan, now, client.timeZone);
  if (client.planStatus !== 'ACTIVE') return planStatusWords(client.planStatus);
  if (client.total > 0 && client.done === client.total) return 'All done';
  if (client.nextOpening)
    return `Next step ${onDay(dayWords(client.nextOpening, now, client.timeZone))}`;
  return client.stones.find(({ status }) => status === 'OPEN')?.title ?? 'Waits for a step to open';
}

/** "Let go today", "Together again, 23 November"; for a client without a plan, that there is none. */
export function lastPlanWords(
  plan: LastPlanPartsFragment | null,
  now: InstantLike,
  zone: string,
): string {
  if (!plan?.ending || !plan.endedAt) return 'No plan yet';
  const words = plan.ending === 'LET_GO' ? 'let go' : endingWords(plan.ending, 'COACH');
  const near = daysBetween(localDateOf(plan.endedAt, zone), localDateOf(now, zone)) <= 1;
  const ended = capitalized(words);
  const day = dayWords(plan.endedAt, now, zone);
  return near && !ended.includes(',') ? `${ended} ${day}` : `${ended}, ${day}`;
}

const onDay = (day: string): string =>
  ['today', 'tomorrow', 'yesterday'].includes(day) ? day : `on ${day}`;

/** "Today 14:30", "Thu 14:30", "2 Dec 14:30": for a narrow column, in the reader's time zone. */
export function shortDayTime(at: string, now: InstantLike): string {
  const away = daysBetween(localDateOf(now), localDateOf(at));
  const day =
    away >= -1 && away <= 1
      ? capitalized(dayWords(at, now))
      : shortDay(
          away > 1 && away < 7 ? { weekday: 'short' } : { day: 'numeric', month: 'short' },
          at,
        );
  return `${day} ${timeWords(at)}`;
}

/** "3 hours ago", "Yesterday", "9 days ago". */
export function shortAgo(at: string, now: InstantLike): string {
  const [day, today] = [localDateOf(at), localDateOf(now)];
  return capitalized(distanceWords(day, today) || agoWords(at, now));
}

const shortDay = (options: Intl.DateTimeFormatOptions, at: string): string =>
  new Intl.DateTimeFormat('en-GB', options).format(Date.parse(at));
