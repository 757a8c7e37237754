import { addDays, localDateOf, startOfDay, type Instant } from '@footing/kernel';
import { keptFree, sessionsByDay } from './busy.js';
import { MS_PER_MINUTE, openTimes, type OpenTime } from './hours.js';
import { merged, overlap } from './intervals.js';
import type { Availability, Booking, Busy, Interval } from './types.js';

/** Starts are offered every quarter of an hour of the coach's wall clock, counted from when the hours begin. */
export const STEP_MINUTES = 15;

/** What free times are looked for. */
export interface Wanted extends Interval {
  readonly now: Instant;
  readonly booking: Booking;
  /** Everything the coach has that reaches into the days asked for, in any order. */
  readonly busy: readonly Busy[];
  /** At most so many, the first ones; without it, all. */
  readonly limit?: number;
  /** Minutes between two starts, counted from when the hours begin; 15 if omitted. */
  readonly stepMinutes?: number;
}

/**
 * The starts from `from` until before `to` that can be booked, as instants in order. A session of this length lies within the coach's
 * hours, not before the notice nor after the last day, keeps its buffers and those of the others, and is one of at most `maxPerDay`
 * that start on that day in the coach's zone. `busy` has to contain all sessions that start on the days asked for. Throws
 * RangeError on an unknown zone.
 */
export function freeTimes(availability: Availability, wanted: Wanted): Instant[] {
  const { zone } = availability;
  const { booking, limit = Infinity, stepMinutes = STEP_MINUTES } = wanted;
  const span = bookableSpan(availability, wanted);
  if (span.from >= span.to || limit <= 0) return [];
  const taken = wanted.busy.map((busy) => keptFree(busy, booking, availability.bufferMinutes));
  const sessions = sessionsByDay(wanted.busy, zone);
  const lastDay = localDateOf(span.to - 1, zone);
  const free: Instant[] = [];
  for (let date = localDateOf(span.from, zone); date <= lastDay; date = addDays(date, 1)) {
    if ((sessions.get(date) ?? 0) >= (availability.maxPerDay ?? Infinity)) continue;
    const open = openTimes(availability, date);
    // A session may go on past midnight, if the hours of the next day begin there.
    const hours = merged([...open, ...openTimes(availability, addDays(date, 1))]);
    for (const start of startsOf(open, stepMinutes)) {
      if (start < span.from || start >= span.to) continue;
      const end = start + booking.minutes * MS_PER_MINUTE;
      if (!hours.some(({ from, to }) => from <= start && end <= to)) continue;
      if (taken.some((each) => overlap(each, { from: start, to: end }))) continue;
      free.push(start);
      if (free.length >= limit) return free;
    }
  }
  return free;
}

/** Whether exactly this start can be booked. */
export function isFree(
  availability: Availability,
  start: Instant,
  wanted: Omit<Wanted, 'from' | 'to' | 'limit'>,
): boolean {
  return freeTimes(availability, { ...wanted, from: start, to: start + 1 }).length > 0;
}

/**
 * The part of what was asked for that notice and last day leave. `from` and `to` are instants; nothing is bookable if `from` is not
 * before `to`.
 */
export function bookableSpan(
  { zone, noticeMinutes, daysAhead }: Availability,
  { from, to, now }: Interval & { now: Instant },
): Interval {
  const lastDay = addDays(localDateOf(now, zone), daysAhead);
  return {
    from: Math.max(from, now + noticeMinutes * MS_PER_MINUTE),
    to: Math.min(to, startOfDay(addDays(lastDay, 1), zone)),
  };
}

/** In order, each once: hours that meet may have the same start. */
function startsOf(open: readonly OpenTime[], stepMinutes: number): Instant[] {
  const starts = open.flatMap((each) => each.starts(stepMinutes));
  return [...new Set(starts)].sort((one, other) => one - other);
}
