import { MS_PER_DAY, type LocalDate } from './time.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether the text is a day that exists, written `YYYY-MM-DD`, from 1900 to 2199. The range leaves room for
 * every wait that is added to a day that a person entered.
 */
export function isLocalDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return false;
  const day = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

/** The day `days` calendar days later (earlier if negative). Throws RangeError outside of the years 0 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return days === 0 ? date : dateOfEpochDay(epochDayOf(date) + days);
}

/** Calendar days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return from === to ? 0 : epochDayOf(to) - epochDayOf(from);
}

/** The Monday on or before the day: weeks are ISO weeks. */
export function weekOf(date: LocalDate): LocalDate {
  const day = epochDayOf(date);
  // Day 0 was a Thursday.
  return dateOfEpochDay(day - ((((day + 3) % 7) + 7) % 7));
}

/** Days since 1970-01-01. Throws RangeError if the text is no day. */
export function epochDayOf(date: LocalDate): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not a local date: ${date}`);
  return milliseconds / MS_PER_DAY;
}

/** The day that is so many days after 1970-01-01. Throws RangeError outside of the years 0 to 9999. */
export function dateOfEpochDay(day: number): LocalDate {
  const text = new Date(day * MS_PER_DAY).toISOString();
  if (text.length !== 24) throw new RangeError(`Out of range: day ${day}`);
  return text.slice(0, 10);
}
