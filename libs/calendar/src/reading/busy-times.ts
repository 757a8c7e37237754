import {
  dateOfEpochDay,
  epochDayOf,
  localDateOf,
  MS_PER_DAY,
  startOfDay,
  type Instant,
  type TimeZone,
} from '@footing/kernel';
import { merged } from '../intervals.js';
import type { Interval } from '../types.js';
import { componentsOf, lineNamed, linesNamed, type Component } from './lines.js';
import { daysOf, type Budget } from './recurrence.js';
import { ruleOf, type ReadRule } from './rules.js';
import { durationOf, wallTimeOf, wallTimesOf, type WallTime } from './values.js';
import { CalendarZones } from './zones.js';

/** A calendar file, with nothing in it but what says when its owner is busy. */
export interface CalendarFile {
  components: Component[];
}

export interface Reading {
  /** The time zone of times without one, and of whole days. */
  zone: TimeZone;
  from: Instant;
  to: Instant;
  /** Entries that came from here, which are not busy times of somewhere else. */
  isOurs: (uid: string) => boolean;
}

/** More than a year of full days. */
const MOST_TIMES = 5_000;
/** About a second of work. */
const MOST_STEPS = 4_000_000;
const MOST_MS = 400 * MS_PER_DAY;
const ENTRIES_AT_ONCE = 20;

/** Null for a text that is no calendar, or not a whole one. Dates and rules are read later. */
export function calendarFile(text: string): CalendarFile | null {
  const components = componentsOf(text);
  return components && { components };
}

/** The UIDs of all entries. */
export const uidsOf = ({ components }: CalendarFile): string[] =>
  components.filter(({ kind }) => kind === 'VEVENT').map(uidOf);

/**
 * When a calendar says that its owner is busy, between two instants: sorted, without overlaps, and nothing else of what is in it. Null if
 * that is too much to work out. Entries that are free, cancelled, or that cannot be read are left out. It pauses now and
 * then, so that the caller can do something else in between.
 */
export function* busyTimes(
  { components }: CalendarFile,
  reading: Reading,
): Generator<void, Interval[] | null> {
  const budget = { steps: MOST_STEPS };
  const zones = new CalendarZones(components, reading.zone, budget);
  const entries = components
    .filter(({ kind }) => kind === 'VEVENT')
    .map((event) => new Entry(event, zones, reading, budget));
  const replaced = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (index % ENTRIES_AT_ONCE === 0) yield;
    const key = entry.replaces();
    if (key) replaced.add(key);
  }
  const found: Interval[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % ENTRIES_AT_ONCE === 0) yield;
    for (const interval of entry.intervals(replaced)) found.push(interval);
    if (budget.steps < 0) return null;
  }
  const result = merged(found);
  return result.length > MOST_TIMES ? null : result;
}

const uidOf = (event: Component): string => lineNamed(event, 'UID')?.value.trim() ?? '';

/** One entry of a calendar, with what it repeats. */
class Entry {
  constructor(
    private readonly event: Component,
    private readonly zones: CalendarZones,
    private readonly reading: Reading,
    private readonly budget: Budget,
  ) {}

  /** The single repetition of another entry that this one takes the place of, even if it is cancelled. */
  replaces(): string | null {
    const time = this.#time('RECURRENCE-ID');
    return time && keyOf(this.event, this.zones.instantOf(time));
  }

  intervals(replaced: ReadonlySet<string>): Interval[] {
    const start = this.#time('DTSTART');
    if (!start || !this.#isBusy()) return [];
    const length = Math.min(this.#lengthFrom(start), MOST_MS);
    const isSingle = this.#time('RECURRENCE-ID') !== null;
    const starts = isSingle ? [start] : this.#starts(start, length);
    return starts
      .map((time) => ({ time, from: this.zones.instantOf(time) }))
      .filter(({ from }) => isSingle || !replaced.has(keyOf(this.event, from)))
      .map(({ time, from }) => ({ from, to: this.#endOf(time, from, length) }))
      .map(({ from, to }) => ({
        from: Math.max(from, this.reading.from),
        to: Math.min(to, this.reading.to),
      }))
      .filter(({ from, to }) => from < to);
  }

  #isBusy(): boolean {
    const is = (name: string, value: string) =>
      lineNamed(this.event, name)?.value.trim().toUpperCase() === value;
    const isFree =
      is('STATUS', 'CANCELLED') ||
      is('TRANSP', 'TRANSPARENT') ||
      is('X-MICROSOFT-CDO-BUSYSTATUS', 'FREE');
    return !isFree && !this.reading.isOurs(uidOf(this.event));
  }

  #starts(start: WallTime, length: number): WallTime[] {
    const { zone, from, to } = this.reading;
    const dayOf = (instant: number) => epochDayOf(localDateOf(instant, zone));
    const window = { from: dayOf(from) - Math.ceil(length / MS_PER_DAY) - 2, to: dayOf(to) + 2 };
    const isNear = ({ day }: WallTime) => day >= window.from && day <= window.to;
    const read = ruleOf(lineNamed(this.event, 'RRULE')?.value ?? '');
    const days = read ? daysOf(read.rule, start.day, window, this.budget) : [start.day];
    const times = [
      ...days.map((day) => ({ ...start, day })),
      ...this.#times('RDATE').filter(isNear),
    ];
    const until = read && this.#until(read, start);
    const except = new Set(
      distinct(this.#times('EXDATE').filter(isNear)).map((time) => this.zones.instantOf(time)),
    );
    return distinct(times).filter((time) => {
      if (!isNear(time)) return false;
      const at = this.zones.instantOf(time);
      return !except.has(at) && (until === null || at <= until);
    });
  }

  /** The last instant at which a repetition may start. */
  #until({ until }: ReadRule, { zone }: WallTime): number | null {
    if (!until || until.seconds === null) return null;
    return this.zones.instantOf(until.zone === 'UTC' ? until : { ...until, zone });
  }

  #time(name: string): WallTime | null {
    return wallTimeOf(lineNamed(this.event, name));
  }

  #times(name: string): WallTime[] {
    return linesNamed(this.event, name).flatMap(wallTimesOf);
  }

  /** In milliseconds; of whole days, as many times 24 hours. */
  #lengthFrom(start: WallTime): number {
    const end = this.#time('DTEND');
    if (end && start.seconds === null) return Math.max(end.day - start.day, 1) * MS_PER_DAY;
    if (end) return this.zones.instantOf(end) - this.zones.instantOf(start);
    const duration = durationOf(lineNamed(this.event, 'DURATION')?.value ?? '');
    return duration ?? (start.seconds === null ? MS_PER_DAY : 0);
  }

  #endOf(start: WallTime, from: Instant, length: number): Instant {
    if (start.seconds !== null) return from + length;
    const days = Math.max(1, Math.ceil(length / MS_PER_DAY));
    return startOfDay(dateOfEpochDay(start.day + days), this.reading.zone);
  }
}

const keyOf = (event: Component, at: Instant): string => `${uidOf(event)} ${at}`;

const distinct = (times: WallTime[]): WallTime[] => [
  ...new Map(times.map((time) => [`${time.day} ${time.seconds} ${time.zone}`, time])).values(),
];
