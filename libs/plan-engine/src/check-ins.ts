import {
  addDays,
  localDateOf,
  startOfDay,
  weekOf,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '@footing/kernel';

/** What a person said about themselves at one moment; each value from 0 to 10, or null if they gave none. */
export interface CheckInValues {
  mood: number | null;
  urge: number | null;
  energy: number | null;
}

/** A check-in as these functions read it: when it was made, and what it said. */
export interface CheckInMade extends CheckInValues {
  at: Instant;
}

/** The urge that one check-in says, as a calm condition reads it. */
export interface UrgeSaid {
  at: Instant;
  /** When it reached the server. */
  receivedAt: Instant;
  /** From 0 to 10; null where the client did not touch it. */
  urge: number | null;
}

/** A day that a calm condition counts, with the average urge of its check-ins, unrounded. */
export interface UrgeDay {
  on: LocalDate;
  urge: number;
}

/** The averages of a span of days, unrounded, each from 0 to 10; null where none of them says it. */
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
/** Later than so many hours after its day a check-in shows no calm. */
const HOURS_TO_SHOW_CALM = 48;

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
 * The days that a calm condition counts: those whose check-ins reached the server within 48 hours of the day and
 * say the urge, the earliest first. Throws RangeError on an unknown zone.
 */
export function urgeDays(said: readonly UrgeSaid[], zone: TimeZone): UrgeDay[] {
  const counted = said.flatMap(({ at, receivedAt, urge }) => {
    const on = localDateOf(at, zone);
    const late = startOfDay(addDays(on, 1), zone) + HOURS_TO_SHOW_CALM * 3_600_000;
    return urge === null || receivedAt > late ? [] : [{ on, urge }];
  });
  return groupedBy(counted, ({ on }) => on).map(([on, all]) => ({
    on,
    urge: all.reduce((sum, { urge }) => sum + urge, 0) / all.length,
  }));
}

/** Whether the last `days` days were calm: more than half of them are known, and on average the urge was low. */
export function wasCalm(
  known: readonly UrgeDay[],
  { days, urgeAtMost }: { days: number; urgeAtMost: number },
  today: LocalDate,
): boolean {
  const first = addDays(today, 1 - days);
  const window = known.filter(({ on }) => on >= first && on <= today);
  if (window.length * 2 <= days) return false;
  return window.reduce((sum, { urge }) => sum + urge, 0) / window.length <= urgeAtMost;
}

function averageOf(all: readonly CheckInValues[]): CheckInValues {
  const average = (value: keyof CheckInValues) => {
    const said = all.flatMap((one) => one[value] ?? []);
    return said.length === 0 ? null : said.reduce((sum, one) => sum + one, 0) / said.length;
  };
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
