import { dateOfEpochDay, epochDayOf } from './local-date.js';
import { MS_PER_DAY, type Instant, type LocalDate, type TimeZone } from './time.js';

/**
 * Whether the platform knows the IANA name. Offsets such as `+02:00` are refused: they have no daylight saving time.
 */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{0,63}$/.test(zone)) return false;
  try {
    offsetsOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The offsets of the zone at these instants, in milliseconds, as the platform's database has them; not cached. Throws
 * RangeError on an unknown zone.
 */
export function platformOffsets(zone: TimeZone, instants: readonly Instant[]): number[] {
  const read = offsetReader(zone);
  return instants.map(read);
}

/**
 * From now on reads the offsets of this zone from `read` (UTC instant to offset in milliseconds) instead of the
 * platform. For zones whose offsets differ between the platform and another database that computes the same days (ADR
 * 0016).
 */
export function readZoneFrom(zone: TimeZone, read: (instant: Instant) => number): void {
  offsetsByZone.set(zone.toLowerCase(), remembering(read));
  latest = undefined;
}

/** The calendar day in the zone at the instant. Throws RangeError on an unknown zone. */
export function localDateOf(instant: Instant, zone: TimeZone): LocalDate {
  return dateOfEpochDay(Math.floor((instant + offsetAt(instant, zone)) / MS_PER_DAY));
}

/** The time of day in the zone, `HH:MM`. Throws RangeError on an unknown zone. */
export function localTimeOf(instant: Instant, zone: TimeZone): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(11, 16);
}

/**
 * The first instant of the day in the zone. If clocks jump over midnight, the instant of the jump; if the zone skipped
 * the whole day, the start of the next one. Throws RangeError on an unknown zone.
 */
export function startOfDay(date: LocalDate, zone: TimeZone): Instant {
  const day = epochDayOf(date);
  const midnight = day * MS_PER_DAY;
  const offsets = offsetsOf(zone);
  const before = offsets.atStartOf(day - 1);
  const after = offsets.atStartOf(day + 1);
  if (before === after) return midnight - before;
  const change =
    offsets.atStartOf(day) === before ? offsets.changeOn(day) : offsets.changeOn(day - 1);
  if (midnight - before < change) return midnight - before;
  return Math.max(midnight - after, change);
}

/**
 * The instant of a local time (`HH:MM`) on a day in the zone. If clocks are set back and the time occurs twice, the
 * first; if they are set forward and skip it, later by the size of the gap. Throws RangeError on an unknown zone.
 */
export function instantAt(date: LocalDate, time: string, zone: TimeZone): Instant {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const wall = epochDayOf(date) * MS_PER_DAY + minutes * 60_000;
  const offsets = offsetsOf(zone);
  const day = epochDayOf(date);
  const [before, after] = [offsets.atStartOf(day - 1), offsets.atStartOf(day + 2)];
  const candidates = [wall - before, wall - after].sort((a, b) => a - b);
  const right = candidates.find((instant) => instant + offsetAt(instant, zone) === wall);
  return right ?? wall - before;
}

/** The offset of the zone's wall clock from UTC at the instant, in milliseconds. */
function offsetAt(instant: Instant, zone: TimeZone): number {
  const day = Math.floor(instant / MS_PER_DAY);
  const offsets = offsetsOf(zone);
  const before = offsets.atStartOf(day);
  const after = offsets.atStartOf(day + 1);
  if (before === after) return before;
  return instant < offsets.changeOn(day) ? before : after;
}

/**
 * The offsets of a zone, cached by UTC day, because Intl takes microseconds and a plan needs dozens of them. No zone
 * has changed its offset twice within a day.
 */
interface Offsets {
  /** At 00:00 UTC of the epoch day, in milliseconds. */
  atStartOf(day: number): number;
  /** The instant within the UTC day at which the offset changes; only for days whose ends differ. */
  changeOn(day: number): Instant;
}

/** By lower-case name, so that different spellings cannot fill the memory. */
const offsetsByZone = new Map<string, Offsets>();
const DAYS_REMEMBERED = 2_000;
/** The zone of the last call, as it was spelled: successive calls usually use the same zone. */
let latest: { zone: TimeZone; offsets: Offsets } | undefined;

function offsetsOf(zone: TimeZone): Offsets {
  if (latest?.zone === zone) return latest.offsets;
  const name = zone.toLowerCase();
  const offsets = offsetsByZone.get(name) ?? readOffsets(zone);
  offsetsByZone.set(name, offsets);
  latest = { zone, offsets };
  return offsets;
}

function readOffsets(zone: TimeZone): Offsets {
  return remembering(offsetReader(zone));
}

function remembering(read: (instant: Instant) => number): Offsets {
  const starts = new Map<number, number>();
  const changes = new Map<number, Instant>();

  function atStartOf(day: number): number {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const offset = read(day * MS_PER_DAY);
    if (starts.size >= DAYS_REMEMBERED) starts.clear();
    starts.set(day, offset);
    return offset;
  }

  function changeOn(day: number): Instant {
    const known = changes.get(day);
    if (known !== undefined) return known;
    const change = findChange(read, day * MS_PER_DAY, (day + 1) * MS_PER_DAY);
    if (changes.size >= DAYS_REMEMBERED) changes.clear();
    changes.set(day, change);
    return change;
  }

  return { atStartOf, changeOn };
}

/** The first instant after `low` that has the offset of `high`, to the second: zones change on full seconds. */
function findChange(read: (instant: Instant) => number, low: Instant, high: Instant): Instant {
  const before = read(low);
  let [from, to] = [low / 1000, high / 1000];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (read(middle * 1000) === before) from = middle;
    else to = middle;
  }
  return to * 1000;
}

/** Reads offsets at full seconds from Intl. Throws RangeError on an unknown zone. */
function offsetReader(zone: TimeZone): (instant: Instant) => number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (instant) => {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const wall = Date.UTC(
      part.year!,
      part.month! - 1,
      part.day,
      part.hour,
      part.minute,
      part.second,
    );
    return wall - instant;
  };
}
