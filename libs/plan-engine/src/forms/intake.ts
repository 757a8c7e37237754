import { addDays, localDateOf, type Instant, type LocalDate, type TimeZone } from '@footing/kernel';

/**
 * When a form for new clients is due: the local day before the first session, but never before today. `zone` is the
 * client's. Throws RangeError on an unknown zone.
 */
export function intakeDueOn(session: Instant, now: Instant, zone: TimeZone): LocalDate {
  const before = addDays(localDateOf(session, zone), -1);
  const today = localDateOf(now, zone);
  return before < today ? today : before;
}
