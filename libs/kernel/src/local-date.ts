import { MS_PER_DAY, type LocalDate } from './time.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether the text is an existing day `YYYY-MM-DD` from 1900 to 2199. The range leaves room for waits that are added to
 * a day that a person entered.
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

/** Days since 1970-01-01. Throws RangeError if the text is not of the form `YYYY-MM-DD`. */
export function epochDayOf(date: LocalDate): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  if (!SHAPE.test(date)) throw new RangeError(`Not a local date: ${date}`);
  const year = numberAt(date, 0) * 100 + numberAt(date, 2);
  const day = epochDayOfCivil(year, numberAt(date, 5), numberAt(date, 8));
  if (days.size >= DATES_REMEMBERED) days.clear();
  days.set(date, day);
  return day;
}

/** The day `day` days after 1970-01-01. Throws RangeError outside of the years 0 to 9999. */
export function dateOfEpochDay(day: number): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * MS_PER_DAY).toISOString();
  if (text.length !== 24) throw new RangeError(`Out of range: day ${day}`);
  if (dates.size >= DATES_REMEMBERED) dates.clear();
  const date = text.slice(0, 10);
  dates.set(day, date);
  return date;
}

/** Caches: formatting a date takes a microsecond, and the same days are needed again and again. */
const dates = new Map<number, LocalDate>();
const days = new Map<LocalDate, number>();
const DATES_REMEMBERED = 4_000;

/** The two-digit number at the index. */
function numberAt(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48;
}

/** Days from 1970-01-01 in the Gregorian calendar, counted in years that begin in March (H. Hinnant). */
function epochDayOfCivil(year: number, month: number, day: number): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}
