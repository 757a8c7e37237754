import { addDays, localDateOf, startOfDay, type Instant, type TimeZone } from '@footing/kernel';

import { contentReachesOut } from '../outreach/outreach.js';
import type { EarlierZone, TemplateContent } from '../types.js';
import { latestAcrossZones } from './zones.js';

/** After letting go, a plan that reaches out to the same person waits this many whole local days. */
export const DAYS_BEFORE_STARTING_AGAIN = 30;

/**
 * From when on a plan of this content may start for this person, whose plans were let go at these moments; null
 * where nothing has to be waited for. What reaches out to nobody, such as the plan for letting go itself, never
 * waits. Throws RangeError on an unknown zone.
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
