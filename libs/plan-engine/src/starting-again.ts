import { addDays, localDateOf, startOfDay, type Instant, type TimeZone } from '@footing/kernel';

import { contentReachesOut } from './reach.js';
import type { TemplateContent } from './types.js';

/** After letting somebody go, a plan that reaches out to the same person waits so many whole local days. */
export const DAYS_BEFORE_STARTING_AGAIN = 30;

/** A plan that ended by letting go, and whom it was about. */
export interface LettingGo {
  endedAt: Instant;
  alias: string;
}

/**
 * From when on a plan of this content may start for this person (by the alias, in whatever letters), or null
 * where nothing has to be waited for. What reaches out to nobody, such as the plan for letting go itself, never
 * waits; two aliases that are empty are the same person. Throws RangeError on an unknown zone.
 */
export function startsAgainFrom(
  lettingsGo: readonly LettingGo[],
  alias: string,
  content: TemplateContent,
  now: Instant,
  zone: TimeZone,
): Instant | null {
  if (!contentReachesOut(content)) return null;
  const same = lettingsGo.filter((each) => spelled(each.alias) === spelled(alias));
  const from = same.map(({ endedAt }) =>
    startOfDay(addDays(localDateOf(endedAt, zone), DAYS_BEFORE_STARTING_AGAIN), zone),
  );
  const latest = Math.max(...from);
  return latest > now ? latest : null;
}

const spelled = (alias: string): string => alias.normalize('NFC').trim().toLocaleLowerCase('en');
