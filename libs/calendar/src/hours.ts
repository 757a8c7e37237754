import {
  addDays,
  epochDayOf,
  isLocalDate,
  localDateOf,
  localTimeOf,
  MS_PER_DAY,
  startOfDay,
  type Instant,
  type LocalDate,
} from '@footing/kernel';
import type { DayHours, Hours, Interval, WeeklyHours } from './types.js';

export const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;

/** Limits of what can be entered. */
export const MOST_HOURS_A_DAY = 8;
export const MOST_EXCEPTIONS = 200;

/** What is wrong with hours that somebody entered. */
export type HoursProblem = 'TIME' | 'ORDER' | 'OVERLAP' | 'TOO_MANY';

/** The first problem of the hours of one day; null if there is none. They may be in any order. */
export function hoursProblem(hours: readonly Hours[]): HoursProblem | null {
  if (hours.length > MOST_HOURS_A_DAY) return 'TOO_MANY';
  const spans = hours.map(({ from, to }) => [minuteOf(from), minuteOf(to)] as const);
  if (spans.some((span) => span.includes(null))) return 'TIME';
  const sorted = (spans as (readonly [number, number])[]).toSorted(([a], [b]) => a - b);
  if (sorted.some(([from, to]) => from >= to)) return 'ORDER';
  const overlaps = sorted.some(([from], at) => at > 0 && from < sorted[at - 1]![1]);
  return overlaps ? 'OVERLAP' : null;
}

/** Whether the days exist and none is named twice. */
export function areDistinctDays(exceptions: readonly DayHours[]): boolean {
  const dates = exceptions.map(({ date }) => date);
  return dates.every(isLocalDate) && new Set(dates).size === dates.length;
}

/** The hours in order, as they are stored. */
export function sortedHours(hours: readonly Hours[]): Hours[] {
  return hours.toSorted((one, other) => one.from.localeCompare(other.from));
}

/** A part of a day during which the coach can be booked. */
export interface OpenTime extends Interval {
  /** The starts that the hours have: whole steps after their beginning on the wall clock. */
  starts(stepMinutes: number): Instant[];
}

/**
 * The instants of the day at which the wall clock shows a time within the hours, in order. Most days have one interval for each
 * entry. Where clocks skip the hours there is none, and where they repeat a time there may be two. Throws RangeError on an
 * unknown zone.
 */
export function openTimes(availability: WeeklyHours, date: LocalDate): OpenTime[] {
  const hours = hoursOn(availability, date);
  if (hours.length === 0) return [];
  const { zone } = availability;
  const [start, end] = [startOfDay(date, zone), startOfDay(addDays(date, 1), zone)];
  const isOrdinary = end - start === MS_PER_DAY && localTimeOf(start, zone) === '00:00';
  return hours.flatMap((span) =>
    isOrdinary ? [ordinary(start, span)] : unusual({ from: start, to: end }, span, date, zone),
  );
}

/** The hours of a day without a change of the clocks. */
function ordinary(startOfTheDay: Instant, { from, to }: Hours): OpenTime {
  const open = {
    from: startOfTheDay + minuteOf(from)! * MS_PER_MINUTE,
    to: startOfTheDay + minuteOf(to)! * MS_PER_MINUTE,
  };
  return {
    ...open,
    starts(stepMinutes) {
      const starts: Instant[] = [];
      for (let at = open.from; at < open.to; at += stepMinutes * MS_PER_MINUTE) starts.push(at);
      return starts;
    },
  };
}

/** The hours of a day on which the clocks change, found by reading the wall clock each minute. */
function unusual(day: Interval, span: Hours, date: LocalDate, zone: string): OpenTime[] {
  const [first, end] = [minuteOf(span.from)!, minuteOf(span.to)!];
  const parts: { from: Instant; to: Instant; walls: number[] }[] = [];
  for (let at = day.from; at < day.to; at += MS_PER_MINUTE) {
    const wall = minuteOf(localTimeOf(at, zone))!;
    if (wall < first || wall >= end || localDateOf(at, zone) !== date) continue;
    const part = parts.at(-1);
    if (part?.to === at) {
      part.to = at + MS_PER_MINUTE;
      part.walls.push(wall);
    } else parts.push({ from: at, to: at + MS_PER_MINUTE, walls: [wall] });
  }
  return parts.map(({ from, to, walls }) => ({
    from,
    to,
    starts: (stepMinutes) =>
      walls.flatMap((wall, at) =>
        (wall - first) % stepMinutes === 0 ? [from + at * MS_PER_MINUTE] : [],
      ),
  }));
}

function hoursOn({ weekly, exceptions }: WeeklyHours, date: LocalDate): readonly Hours[] {
  const exception = exceptions.find((each) => each.date === date);
  return sortedHours(exception ? exception.hours : (weekly[weekdayOf(date)] ?? []));
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(date: LocalDate): number {
  // Day 0 was a Thursday.
  return (((epochDayOf(date) + 3) % 7) + 7) % 7;
}

/** Minutes since midnight of `HH:MM`, up to `24:00`; null if it is no such time. */
export function minuteOf(time: string): number | null {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minute !== undefined && Number(minute) < 60 && minutes <= MINUTES_PER_DAY ? minutes : null;
}
