import {
  dateOfEpochDay,
  epochDayOf,
  instantAt,
  isTimeZone,
  MS_PER_DAY,
  startOfDay,
  type Instant,
  type TimeZone,
} from '@footing/kernel';
import { lineNamed, linesNamed, type Component } from './lines.js';
import { daysOf, type Budget } from './recurrence.js';
import { ruleOf } from './rules.js';
import { offsetOf, wallTimeOf, wallTimesOf, type WallTime } from './values.js';

interface Onset {
  /** In milliseconds of the wall clock. */
  at: number;
  /** From then on, in milliseconds. */
  offset: number;
}

/** Days before a year that are searched for the last change of clocks. */
const DAYS_BEFORE = 370;
/** Real zones have a few; more would only keep us busy. */
const MOST_PARTS = 200;

/**
 * Turns times of one calendar file into instants. Zones known by their IANA name are the platform's, whatever the file says about
 * them; those of others, such as Outlook's, are read from the file; without any, a time is in the zone of the reader.
 */
export class CalendarZones {
  readonly #described = new Map<string, Component>();
  readonly #onsets = new Map<string, Onset[]>();
  readonly #isKnown = new Map<string, boolean>();

  constructor(
    components: readonly Component[],
    private readonly own: TimeZone,
    private readonly budget: Budget,
  ) {
    for (const component of components) {
      const id = component.kind === 'VTIMEZONE' ? lineNamed(component, 'TZID') : undefined;
      if (id) this.#described.set(id.value.trim(), component);
    }
  }

  instantOf({ day, seconds, zone }: WallTime): Instant {
    if (seconds === null) return startOfDay(dateOfEpochDay(day), this.own);
    const wall = day * MS_PER_DAY + seconds * 1_000;
    if (zone === 'UTC') return wall;
    const isKnown = zone !== null && this.#knows(zone);
    const described = zone !== null && !isKnown ? this.#described.get(zone) : undefined;
    if (described) return wall - this.#offsetAt(zone!, described, wall);
    const minutes = Math.floor(seconds / 60);
    const time = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
    const instant = instantAt(dateOfEpochDay(day), time.join(':'), isKnown ? zone : this.own);
    return instant + (seconds % 60) * 1_000;
  }

  /** Remembered, because asking about a wrong name takes long. */
  #knows(zone: string): boolean {
    const known = this.#isKnown.get(zone) ?? isTimeZone(zone);
    this.#isKnown.set(zone, known);
    return known;
  }

  /** The offset that the file gives for a local time: that of the last change before it. */
  #offsetAt(id: string, zone: Component, wall: number): number {
    const year = new Date(wall).getUTCFullYear();
    const key = `${year} ${id}`;
    const known = this.#onsets.get(key) ?? this.#onsetsAround(zone, year);
    this.#onsets.set(key, known);
    return (known.findLast(({ at }) => at <= wall) ?? known[0])?.offset ?? 0;
  }

  #onsetsAround(zone: Component, year: number): Onset[] {
    const to = epochDayOf(`${year}-12-31`);
    const from = epochDayOf(`${year}-01-01`) - DAYS_BEFORE;
    return zone.parts
      .slice(0, MOST_PARTS)
      .flatMap((part) => this.#onsetsOf(part, { from, to }))
      .sort((one, other) => one.at - other.at);
  }

  #onsetsOf(part: Component, window: { from: number; to: number }): Onset[] {
    const begins = wallTimeOf(lineNamed(part, 'DTSTART'));
    const offset = offsetOf(lineNamed(part, 'TZOFFSETTO')?.value ?? '');
    if (!begins || offset === null) return [];
    const read = ruleOf(lineNamed(part, 'RRULE')?.value ?? '');
    const days = read ? daysOf(read.rule, begins.day, window, this.budget) : [begins.day];
    const more = linesNamed(part, 'RDATE').flatMap(wallTimesOf);
    return [...days.map((day) => ({ ...begins, day })), ...more].map(({ day, seconds }) => ({
      at: day * MS_PER_DAY + (seconds ?? 0) * 1_000,
      offset,
    }));
  }
}
