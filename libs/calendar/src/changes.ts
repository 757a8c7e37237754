import type { Instant } from '@footing/kernel';

const MS_PER_HOUR = 3_600_000;

/**
 * What a client may do about a session of theirs: `CHANGE` it (move or cancel) at once; `ASK` the coach, and until the answer the
 * session stands; or nothing more, because it is `OVER` or has begun.
 */
export type ClientChange = 'CHANGE' | 'ASK' | 'OVER';

/**
 * `hoursBefore` is the practice's setting: clients change sessions themselves until that many hours before the start. These are hours that
 * pass, so that a change of clocks neither adds nor takes one. Instants.
 */
export function clientChange(startsAt: Instant, hoursBefore: number, now: Instant): ClientChange {
  if (now >= startsAt) return 'OVER';
  return now <= changeUntil(startsAt, hoursBefore) ? 'CHANGE' : 'ASK';
}

/** Until when a client may change it without asking. */
export function changeUntil(startsAt: Instant, hoursBefore: number): Instant {
  return startsAt - hoursBefore * MS_PER_HOUR;
}
