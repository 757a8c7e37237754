import {
  addDays,
  localDateOf,
  weekOf,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '@footing/kernel';

/** What somebody said of themselves at one moment; each from 0 to 10. */
export interface CheckInValues {
  mood: number;
  urge: number;
  energy: number;
}

/** A check-in as these functions read it: when it was made, and what it said. */
export interface CheckInMade extends CheckInValues {
  at: Instant;
}

/** The averages of a span of days, unrounded, each from 0 to 10. */
export interface CheckInSpan extends CheckInValues {
  /** The day; of a week its Monday. */
  from: LocalDate;
  /** How many check-ins the averages are made of; at least 1. */
  count: number;
}

/** Values of a check-in go from 0 to this. */
export const CHECK_IN_MOST = 10;
/** Longest line of a check-in, in characters as `lengthOf` counts them. */
export const CHECK_IN_LINE = 500;
/** A check-in that was made without a connection is taken so many days later. */
export const CHECK_IN_DAYS_BACK = 14;

/**
 * The average of each calendar day of the zone that has a check-in, the earliest first. A day of 23 or 25
 * hours is one day. Days without a check-in are left out: nothing is said of them. Throws RangeError on an
 * unknown zone.
 */
export function checkInsByDay(made: readonly CheckInMade[], zone: TimeZone): CheckInSpan[] {
  const days = groupedBy(made, ({ at }) => localDateOf(at, zone));
  return days.map(([from, all]) => ({ from, count: all.length, ...averageOf(all) }));
}

/**
 * The average of each ISO week that has a check-in, the earliest first. Every day counts once, so that a
 * night of many check-ins does not speak for the whole week.
 */
export function checkInsByWeek(days: readonly CheckInSpan[]): CheckInSpan[] {
  const weeks = groupedBy(days, ({ from }) => weekOf(from));
  return weeks.map(([from, all]) => ({
    from,
    count: all.reduce((sum, { count }) => sum + count, 0),
    ...averageOf(all),
  }));
}

/** Those of the days that are among the last `days` calendar days, `today` being the last of them. */
export function lastDays(
  all: readonly CheckInSpan[],
  days: number,
  today: LocalDate,
): CheckInSpan[] {
  const first = addDays(today, 1 - days);
  return all.filter(({ from }) => from >= first && from <= today);
}

/** The averages over these days, each counting once; null where there is none. */
export function averagesOver(days: readonly CheckInSpan[]): CheckInValues | null {
  return days.length === 0 ? null : averageOf(days);
}

/**
 * What a calm condition is measured by: the average urge of these days, each counting once, unrounded, from
 * 0 to 10. Null where there is no day: nothing is known then, and no condition may take it for calm.
 */
export function averageUrge(days: readonly CheckInSpan[]): number | null {
  return averagesOver(days)?.urge ?? null;
}

function averageOf(all: readonly CheckInValues[]): CheckInValues {
  const average = (value: keyof CheckInValues) =>
    all.reduce((sum, one) => sum + one[value], 0) / all.length;
  return { mood: average('mood'), urge: average('urge'), energy: average('energy') };
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => LocalDate): [LocalDate, T[]][] {
  const groups = new Map<LocalDate, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
