import {
  addDays,
  localDateOf,
  startOfDay,
  weekOf,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '@footing/kernel';

/** The values of a check-in, each from 0 to 10, or null if the client did not set it. */
export interface CheckInValues {
  mood: number | null;
  urge: number | null;
  energy: number | null;
}

/** A check-in and when it was made. */
export interface CheckInMade extends CheckInValues {
  at: Instant;
}

/** The urge of one check-in, for a CALM rule. */
export interface UrgeSaid {
  at: Instant;
  /** When it reached the server. */
  receivedAt: Instant;
  /** From 0 to 10; null if the client did not set it. */
  urge: number | null;
}

/** A day that counts for a CALM rule, with the average urge of its check-ins, unrounded. */
export interface UrgeDay {
  on: LocalDate;
  urge: number;
}

/** The averages of a day or a week, unrounded, each from 0 to 10; null if no check-in has the value. */
export interface CheckInSpan extends CheckInValues {
  /** The day, or the Monday of the week. */
  from: LocalDate;
  /** How many check-ins are averaged; at least 1. */
  count: number;
}

/** Highest value of mood, urge and energy; the lowest is 0. */
export const CHECK_IN_MOST = 10;
/** Longest line of a check-in, in characters as `lengthOf` counts them. */
export const CHECK_IN_LINE = 500;
/** How many days late a check-in that was made offline is still accepted. */
export const CHECK_IN_DAYS_BACK = 14;
/** A check-in that arrives later than this after the end of its day does not count for a CALM rule. */
const HOURS_TO_SHOW_CALM = 48;

/**
 * The average of each local day in `zone` that has a check-in, the earliest first. A day of 23 or 25 hours is one day;
 * days without a check-in are left out. Throws RangeError on an unknown zone.
 */
export function checkInsByDay(made: readonly CheckInMade[], zone: TimeZone): CheckInSpan[] {
  const days = groupedBy(made, ({ at }) => localDateOf(at, zone));
  return days.map(([from, all]) => ({ from, count: all.length, ...averageOf(all) }));
}

/**
 * The average of each ISO week (from Monday) that has a check-in, the earliest first. Each day counts once, so that a
 * night with many check-ins does not dominate the week.
 */
export function checkInsByWeek(days: readonly CheckInSpan[]): CheckInSpan[] {
  const weeks = groupedBy(days, ({ from }) => weekOf(from));
  return weeks.map(([from, all]) => ({
    from,
    count: all.reduce((sum, { count }) => sum + count, 0),
    ...averageOf(all),
  }));
}

/** Those of `all` that are within the last `days` calendar days, of which `today` is the last. */
export function lastDays(
  all: readonly CheckInSpan[],
  days: number,
  today: LocalDate,
): CheckInSpan[] {
  const first = addDays(today, 1 - days);
  return all.filter(({ from }) => from >= first && from <= today);
}

/** The averages over these days, each counting once; null if there are no days. */
export function averagesOver(days: readonly CheckInSpan[]): CheckInValues | null {
  return days.length === 0 ? null : averageOf(days);
}

/**
 * The days that count for a CALM rule: local days in `zone` with an urge that reached the server within 48 hours after
 * the day, the earliest first. Throws RangeError on an unknown zone.
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

/** On how many of the last `days` days a CALM rule needs a check-in: on more than half of them. */
export function daysToShowCalm(days: number): number {
  return Math.floor(days / 2) + 1;
}

/** How far the last days meet a CALM rule. */
export interface CalmSoFar {
  /** On how many of them there is a check-in that counts. */
  counted: number;
  /** The average urge of those days, unrounded; null if there are none. */
  urge: number | null;
  /** NOTHING: a check-in that is as calm meets the rule once nothing else locks the step but an approval. */
  lacks: 'DAYS' | 'CALM' | 'NOTHING';
}

/** How far the last `days` days, of which `today` is the last, meet a CALM rule. */
export function calmSoFar(
  known: readonly UrgeDay[],
  { days, urgeAtMost }: { days: number; urgeAtMost: number },
  today: LocalDate,
): CalmSoFar {
  const first = addDays(today, 1 - days);
  const window = known.filter(({ on }) => on >= first && on <= today);
  const counted = window.length;
  const urge = counted === 0 ? null : window.reduce((sum, one) => sum + one.urge, 0) / counted;
  if (urge === null || counted < daysToShowCalm(days)) return { counted, urge, lacks: 'DAYS' };
  return { counted, urge, lacks: urge <= urgeAtMost ? 'NOTHING' : 'CALM' };
}

/**
 * Whether the last `days` days were calm: more than half of them count, and their average urge is at most `urgeAtMost`.
 */
export function wasCalm(
  known: readonly UrgeDay[],
  rule: { days: number; urgeAtMost: number },
  today: LocalDate,
): boolean {
  return calmSoFar(known, rule, today).lacks === 'NOTHING';
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
