import { addDays, localDateOf } from '@footing/kernel';
import { openTimes } from './hours.js';
import { merged } from './intervals.js';
import type { Busy, Interval, WeeklyHours } from './types.js';

/** In the order in which they are shown. Only `SESSION` keeps a session from taking place: the coach decides about the others. */
export const CONFLICTS = ['SESSION', 'ASKED', 'AWAY', 'DAY_OFF', 'BUSY', 'OUTSIDE_HOURS'] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** What a coach has already. */
export interface CoachFacts {
  /** Null: the coach has set no hours, so nothing is outside of them. */
  readonly availability: WeeklyHours | null;
  /** In any order. */
  readonly busy: readonly Busy[];
}

/** What speaks against a session at this time. A day off says it instead of the hours. Throws RangeError on an unknown zone. */
export function conflictsOf(session: Interval, coach: CoachFacts): Conflict[] {
  const found = new Set<Conflict>();
  for (const { from, to, kind } of coach.busy) {
    if (from < session.to && session.from < to) found.add(kind);
  }
  const hours = coach.availability && outsideOf(session, coach.availability);
  if (hours) found.add(hours);
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
