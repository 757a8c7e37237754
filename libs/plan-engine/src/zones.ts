import { startOfDay } from '@footing/kernel';

import type { Facts, Instant, LocalDate, TimeZone } from './types.js';

/** A zone that the client lived in before, until that moment. */
export interface EarlierZone {
  zone: TimeZone;
  until: Instant;
}

/**
 * The latest of the moments in the zone of now and in every zone that the client has left after `since`: a change of
 * zone never brings forward what somebody waits for. `since` is when the wait began.
 */
export function latestOver(
  zone: TimeZone,
  { earlierZones = [] }: Pick<Facts, 'earlierZones'>,
  since: Instant,
  momentIn: (zone: TimeZone) => Instant,
): Instant {
  const left = earlierZones.filter(({ until }) => until > since);
  return Math.max(momentIn(zone), ...left.map((each) => momentIn(each.zone)));
}

/** As `latestOver`, for the beginning of a day. */
export function latestStartOfDay(
  date: LocalDate,
  zone: TimeZone,
  facts: Pick<Facts, 'earlierZones'>,
  since: Instant,
): Instant {
  return latestOver(zone, facts, since, (each) => startOfDay(date, each));
}
