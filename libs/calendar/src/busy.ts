import { localDateOf, type LocalDate } from '@footing/kernel';
import { MS_PER_MINUTE } from './hours.js';
import type { Booking, Busy, Interval } from './types.js';

/**
 * The time that a new session must not touch: the larger of the two buffers between neighbors stays free, and `least` minutes, which the
 * coach wants between any two.
 */
export function keptFree(
  busy: Busy,
  { bufferBefore, bufferAfter }: Pick<Booking, 'bufferBefore' | 'bufferAfter'>,
  least: number,
): Interval {
  return {
    from: busy.from - Math.max(least, bufferAfter, busy.bufferBefore ?? 0) * MS_PER_MINUTE,
    to: busy.to + Math.max(least, bufferBefore, busy.bufferAfter ?? 0) * MS_PER_MINUTE,
  };
}

/** How many sessions start on each day of the zone, with what new people asked for. */
export function sessionsByDay(busy: readonly Busy[], zone: string): Map<LocalDate, number> {
  const count = new Map<LocalDate, number>();
  for (const { from, kind } of busy) {
    if (kind !== 'SESSION' && kind !== 'ASKED') continue;
    const date = localDateOf(from, zone);
    count.set(date, (count.get(date) ?? 0) + 1);
  }
  return count;
}
