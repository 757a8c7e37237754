import { startOfDay } from '@footing/kernel';

import type { Facts, Instant, LocalDate, TimeZone } from '../types.js';

/**
 * The latest of `momentIn(zone)` over the client's current zone and every zone that they left after `since`, the start
 * of the wait. A change of zone therefore never shortens a wait (ADR 0016). Throws RangeError on an unknown zone.
 */
export function latestAcrossZones(
  zone: TimeZone,
  { earlierZones = [] }: Pick<Facts, 'earlierZones'>,
  since: Instant,
  momentIn: (zone: TimeZone) => Instant,
): Instant {
  const left = earlierZones.filter(({ until }) => until > since);
  return Math.max(momentIn(zone), ...left.map((each) => momentIn(each.zone)));
}

/** `latestAcrossZones` for the first instant of a local day. */
export function latestStartOfDay(
  date: LocalDate,
  zone: TimeZone,
  facts: Pick<Facts, 'earlierZones'>,
  since: Instant,
): Instant {
  return latestAcrossZones(zone, facts, since, (each) => startOfDay(date, each));
}
