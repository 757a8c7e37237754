import { addDays, localDateOf, startOfDay, type Instant, type TimeZone } from '@footing/kernel';

import { contentReachesOut } from '../outreach/outreach.js';
import type { EarlierZone, TemplateContent } from '../types.js';
import { latestAcrossZones } from './zones.js';

/** How many whole local days after letting go a plan with outreach to the same person can start. */
export const DAYS_BEFORE_STARTING_AGAIN = 30;

/**
 * The instant from which a plan with this content may start, if earlier plans for the same other person were let go at
 * `letGoAt`; null if it may start now. Content without outreach never waits. `zone` is the client's, `earlierZones`
 * those that they have left. Throws RangeError on an unknown zone.
 */
export function startsAgainFrom(
  letGoAt: readonly Instant[],
  content: Pick<TemplateContent, 'steps'>,
  now: Instant,
  zone: TimeZone,
  earlierZones: readonly EarlierZone[] = [],
): Instant | null {
  if (!contentReachesOut(content)) return null;
  const from = letGoAt.map((endedAt) =>
    latestAcrossZones(zone, { earlierZones }, endedAt, (each) =>
      startOfDay(addDays(localDateOf(endedAt, each), DAYS_BEFORE_STARTING_AGAIN), each),
    ),
  );
  const latest = Math.max(...from);
  return latest > now ? latest : null;
}
