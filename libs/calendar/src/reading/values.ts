import { MS_PER_DAY } from '@footing/kernel';
import type { Line } from './lines.js';

/** A date or a time of day as a calendar file has it, in whatever zone. */
export interface WallTime {
  /** Counted from 1970-01-01. */
  day: number;
  /** Since midnight; null for a whole day. */
  seconds: number | null;
  /** `UTC`, a name that the file gives, or null for the reader's own zone. */
  zone: string | null;
}

/** Years that a calendar can be about: others are mistakes, or attempts to make us count. Outlook's zones begin in 1601. */
const YEARS = { first: 1600, last: 2200 };

const TIME = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;
const DURATION =
  /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** A date or time; null if it is none, or of a year that no calendar is about. */
export function wallTime(text: string, zone: string | null): WallTime | null {
  const [, year, month, date, hour, minute, second, utc] = TIME.exec(text.trim()) ?? [];
  if (Number(year) < YEARS.first || Number(year) > YEARS.last) return null;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / MS_PER_DAY;
  if (!Number.isInteger(day)) return null;
  if (hour === undefined) return { day, seconds: null, zone: null };
  const seconds = Number(hour) * 3_600 + Number(minute) * 60 + Number(second);
  return { day, seconds: Math.min(seconds, 86_399), zone: utc ? 'UTC' : zone };
}

/** All values of a property, such as of EXDATE. Of a period, its start. */
export const wallTimesOf = ({ value, zone }: Line): WallTime[] =>
  value.split(',').flatMap((text) => wallTime(text.split('/', 1)[0]!, zone) ?? []);

/** The value of a property that has one. */
export const wallTimeOf = (line: Line | undefined): WallTime | null =>
  line ? wallTime(line.value, line.zone) : null;

/** In milliseconds; null if it is no duration. */
export function durationOf(text: string): number | null {
  const parts = DURATION.exec(text.trim());
  if (!parts) return null;
  const [weeks, days, hours, minutes, seconds] = parts.slice(2).map((part) => Number(part ?? 0));
  const length =
    (weeks! * 7 + days!) * MS_PER_DAY + ((hours! * 60 + minutes!) * 60 + seconds!) * 1_000;
  return parts[1] === '-' ? -length : length;
}

/** An offset from UTC such as `+0130`, in milliseconds; null if it is none. */
export function offsetOf(text: string): number | null {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text.trim()) ?? [];
  if (!sign) return null;
  const offset = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
  return sign === '-' ? -offset : offset;
}
