import { addDays, localDateOf } from '@footing/kernel';
import { keptFree, sessionsByDay } from './busy.js';
import { openTimes } from './hours.js';
import { merged, overlap } from './intervals.js';
import type { Availability, Booking, Busy, Interval, WeeklyHours } from './types.js';

/**
 * In the order in which they are shown. Only `SESSION` keeps a session from taking place: the coach decides about the others.
 * `TOO_CLOSE`: a buffer before or after does not stay free. `FULL_DAY`: as many sessions as the coach wants start on that day already,
 * with what new people asked for.
 */
export const CONFLICTS = [
  ...(['SESSION', 'ASKED', 'AWAY', 'DAY_OFF', 'BUSY'] as const),
  ...(['TOO_CLOSE', 'OUTSIDE_HOURS', 'FULL_DAY'] as const),
] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** What a coach has already. */
export interface CoachFacts {
  /** Null: the coach has set no hours, so nothing is outside of them and no day is full; no buffers but those of sessions. */
  readonly availability: (WeeklyHours & Pick<Availability, 'maxPerDay' | 'bufferMinutes'>) | null;
  /** In any order; with all sessions that start on the day of the new one, in the zone of the coach. */
  readonly busy: readonly Busy[];
}

/** A session as it would be. */
export interface NewSession extends Interval, Pick<Booking, 'bufferBefore' | 'bufferAfter'> {}

/**
 * What speaks against a session at this time: nothing if and only if it keeps the coach's hours, buffers and number of sessions a day, as
 * `freeTimes` does. A day off says it instead of the hours. Throws RangeError on an unknown zone.
 */
export function conflictsOf(session: NewSession, { availability, busy }: CoachFacts): Conflict[] {
  const found = new Set<Conflict>();
  const least = availability?.bufferMinutes ?? 0;
  for (const each of busy) {
    if (overlap(each, session)) found.add(each.kind);
    else if (overlap(keptFree(each, session, least), session)) found.add('TOO_CLOSE');
  }
  const hours = availability && outsideOf(session, availability);
  if (hours) found.add(hours);
  if (availability && isFull(session, availability, busy)) found.add('FULL_DAY');
  return CONFLICTS.filter((each) => found.has(each));
}

function outsideOf(
  { from, to }: Interval,
  availability: WeeklyHours,
): 'DAY_OFF' | 'OUTSIDE_HOURS' | null {
  const date = localDateOf(from, availability.zone);
  const isOff = availability.exceptions.some((day) => day.date === date && day.hours.length === 0);
  if (isOff) return 'DAY_OFF';
  // A session may go on past midnight, if the hours of the next day begin there.
  const days = [date, addDays(date, 1)];
  const open = merged(days.flatMap((day) => openTimes(availability, day)));
  return open.some((hours) => hours.from <= from && to <= hours.to) ? null : 'OUTSIDE_HOURS';
}

function isFull(
  { from }: Interval,
  { zone, maxPerDay }: NonNullable<CoachFacts['availability']>,
  busy: readonly Busy[],
): boolean {
  if (maxPerDay === null) return false;
  return (sessionsByDay(busy, zone).get(localDateOf(from, zone)) ?? 0) >= maxPerDay;
}
