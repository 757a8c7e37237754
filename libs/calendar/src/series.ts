import {
  addDays,
  daysBetween,
  instantAt,
  startOfDay,
  weekOf,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '@footing/kernel';
import { weekdayOf } from './hours.js';

/** A series has at most a year of weekly sessions. */
export const MOST_IN_SERIES = 52;

/** `MONTHLY`: on the same weekday of the same week of the month, for instance the second Tuesday. `MONTHLY_LAST`: on the last one. */
export const REPEATS = ['WEEKLY', 'TWO_WEEKS', 'MONTHLY', 'MONTHLY_LAST'] as const;
export type Repeats = (typeof REPEATS)[number];

/** How a series goes on from its first day, until it has `count` days or `until`, the last possible day: one of the two. */
export interface SeriesRule {
  readonly repeats: Repeats;
  readonly first: LocalDate;
  readonly count?: number | null;
  readonly until?: LocalDate | null;
}

/**
 * What is wrong with a rule: `END` neither count nor last day, or both; `WEEK` the first day is in no week that every month has, or not in
 * the last one; `FEW` fewer than two days; `MANY` more than 52.
 */
export type SeriesProblem = 'END' | 'WEEK' | 'FEW' | 'MANY';

/** The first problem of the rule; null if there is none. */
export function seriesProblem({
  repeats,
  first,
  count = null,
  until = null,
}: SeriesRule): SeriesProblem | null {
  if ((count === null) === (until === null)) return 'END';
  if (repeatsFrom(repeats, first) !== repeats) return 'WEEK';
  if (count !== null) return count < 2 ? 'FEW' : count > MOST_IN_SERIES ? 'MANY' : null;
  if (stepped(repeats, first, 1) > until!) return 'FEW';
  return stepped(repeats, first, MOST_IN_SERIES) <= until! ? 'MANY' : null;
}

/** The days of a series without a problem, in order. */
export function seriesDates({ repeats, first, count, until }: SeriesRule): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let step = 0; step < (count ?? MOST_IN_SERIES); step += 1) {
    const date = stepped(repeats, first, step);
    if (until && date > until) break;
    dates.push(date);
  }
  return dates;
}

/** The days that the zone has, at the same local time (`HH:MM`) before and after a change of the clocks. */
export interface SeriesTime {
  readonly date: LocalDate;
  readonly startsAt: Instant;
}

/**
 * When the sessions of a series start. A local time that occurs twice means the first of the two, and one that the clocks skip is later by
 * as much as they skip, as `instantAt` has it. A day that the zone skipped is left out. Throws RangeError on an unknown zone.
 */
export function seriesTimes(rule: SeriesRule, time: string, zone: TimeZone): SeriesTime[] {
  return seriesDates(rule)
    .filter((date) => startOfDay(date, zone) < startOfDay(addDays(date, 1), zone))
    .map((date) => ({ date, startsAt: instantAt(date, time, zone) }));
}

/** The repetition that fits the day: no month is sure to have a fifth Tuesday, and the last one is in no other week. */
export function repeatsFrom(repeats: Repeats, date: LocalDate): Repeats {
  if (repeats === 'MONTHLY' && weekOfMonth(date) === 5) return 'MONTHLY_LAST';
  if (repeats === 'MONTHLY_LAST' && !isInLastWeek(date)) return 'MONTHLY';
  return repeats;
}

/**
 * The day of a session after one of its series, on `from`, was moved to `to`: in the same week as before, counted from that one, or in the
 * same month. All three dates are days of the rule, not days to which a session was moved alone.
 */
export function movedDate(
  repeats: Repeats,
  { from, to }: { from: LocalDate; to: LocalDate },
  date: LocalDate,
): LocalDate {
  if (repeats === 'WEEKLY' || repeats === 'TWO_WEEKS') {
    return addDays(to, daysBetween(weekOf(from), weekOf(date)));
  }
  return stepped(repeatsFrom(repeats, to), to, monthOf(date) - monthOf(from));
}

/** 1 to 5: the how many-th of its weekday in the month the day is. */
export const weekOfMonth = (date: LocalDate): number => Math.ceil(Number(date.slice(8)) / 7);

export const isInLastWeek = (date: LocalDate): boolean =>
  addDays(date, 7).slice(0, 7) !== date.slice(0, 7);

/** The day that many repetitions after the first; before it if negative. */
function stepped(repeats: Repeats, first: LocalDate, steps: number): LocalDate {
  if (repeats === 'WEEKLY') return addDays(first, 7 * steps);
  if (repeats === 'TWO_WEEKS') return addDays(first, 14 * steps);
  const month = firstOfMonth(monthOf(first) + steps);
  const weekday = addDays(month, (weekdayOf(first) - weekdayOf(month) + 7) % 7);
  if (repeats === 'MONTHLY') return addDays(weekday, 7 * (weekOfMonth(first) - 1));
  const fifth = addDays(weekday, 28);
  return fifth.slice(0, 7) === month.slice(0, 7) ? fifth : addDays(weekday, 21);
}

/** Months since year 0. */
const monthOf = (date: LocalDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const firstOfMonth = (month: number): LocalDate => {
  const [year, ofYear] = [Math.floor(month / 12), month % 12];
  return `${String(year).padStart(4, '0')}-${String(ofYear + 1).padStart(2, '0')}-01`;
};
