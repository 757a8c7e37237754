import { isTimeZone } from '@footing/kernel';

/**
 * Dates in words. An instant is an ISO string or milliseconds; `zone` is an IANA name and defaults to the reader's
 * time zone; `now` is a parameter, so that a page agrees with the server's clock.
 */
export type InstantLike = string | number;

const ZONE_KEPT_MS = 60_000;
let device = { zone: '', until: -Infinity };

/** This device's time zone, cached for a minute because reading it is slow and people travel. */
export function deviceZone(): string {
  const now = Date.now();
  if (now >= device.until) {
    device = { zone: ownZone() ?? instead, until: now + ZONE_KEPT_MS };
  }
  return device.zone;
}

let instead = 'UTC';

/** Fallback for a device without a time zone: the practice's, after sign-in. */
export function setPracticeZone(zone: string): void {
  instead = zone;
  device = { zone: '', until: -Infinity };
}

let ofClient: string | null = null;

/**
 * A client's dates follow the time zone of their profile, wherever the phone is: the server, the coach's pages and
 * the digest use the same dates. Null for staff, whose dates follow their device.
 */
export function setClientZone(zone: string | null): void {
  ofClient = zone;
}

/** The reader's time zone. */
export const readerZone = (): string => ofClient ?? deviceZone();

/** The device's time zone; null if it is unknown. */
export function ownZone(): string | null {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isKnown(timeZone) ? timeZone : null;
}

/** Some devices report `Etc/Unknown` or nothing, which cannot format a date. */
function isKnown(zone: string | undefined): zone is string {
  return zone !== undefined && zone !== 'Etc/Unknown' && isTimeZone(zone);
}

/** "today", "tomorrow", "yesterday", "Thursday", "3 March", "3 March 2027". */
export function dayWords(at: InstantLike, now: InstantLike, zone = readerZone()): string {
  return localDayWords(localDateOf(at, zone), localDateOf(now, zone));
}

/** Like `dayWords`, for calendar dates (`YYYY-MM-DD`). */
export function localDayWords(day: string, today: string): string {
  const away = daysBetween(today, day);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  if (away > 1 && away < 7) return formatDay(day, { weekday: 'long' });
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return formatDay(day, { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) });
}

/** "in 3 days", "3 days ago", "in 2 weeks"; empty for today, tomorrow and yesterday. */
export function distanceWords(day: string, today: string): string {
  const away = daysBetween(today, day);
  const days = Math.abs(away);
  if (days < 2) return '';
  // A past day is not said to be longer ago than it is.
  const weeks = away > 0 ? Math.round(days / 7) : Math.floor(days / 7);
  const words =
    days < 14
      ? `${days} days`
      : days < 84
        ? `${weeks} weeks`
        : days < 840
          ? `${Math.round(days / 30.4)} months`
          : `${Math.round(days / 365)} years`;
  return away > 0 ? `in ${words}` : `${words} ago`;
}

/** "Thursday, in 3 days". */
export function whenWords(at: InstantLike, now: InstantLike, zone = readerZone()): string {
  const day = localDateOf(at, zone);
  const today = localDateOf(now, zone);
  return joined(localDayWords(day, today), distanceWords(day, today));
}

/** "later today", "tomorrow", "on Thursday, in 3 days": for use within a sentence. */
export function onDayWords(at: InstantLike, now: InstantLike, zone = readerZone()): string {
  const day = localDateOf(at, zone);
  const today = localDateOf(now, zone);
  return day === today && millis(at) > millis(now) ? 'later today' : onLocalDayWords(day, today);
}

/** Like `onDayWords`, for calendar dates (`YYYY-MM-DD`). */
export function onLocalDayWords(day: string, today: string): string {
  const words = joined(localDayWords(day, today), distanceWords(day, today));
  return Math.abs(daysBetween(today, day)) < 2 ? words : `on ${words}`;
}

/** "14:30" or "2:30 PM", as this device writes it. */
export function timeWords(at: InstantLike, zone = readerZone()): string {
  return format(at, { hour: 'numeric', minute: '2-digit', timeZone: zone });
}

/** "Thursday at 14:30". */
export function dayTimeWords(at: InstantLike, now: InstantLike, zone = readerZone()): string {
  return `${dayWords(at, now, zone)} at ${timeWords(at, zone)}`;
}

/** "tomorrow at 14:30", "on Thursday at 14:30". */
export function onDayTimeWords(at: InstantLike, now: InstantLike, zone = readerZone()): string {
  const far = Math.abs(daysBetween(localDateOf(now, zone), localDateOf(at, zone))) > 1;
  return `${far ? 'on ' : ''}${dayTimeWords(at, now, zone)}`;
}

/** "14:30 (Lisbon)", "Friday, 00:30 (Kolkata)": the same moment in another time zone; null if both show the same. */
export function otherClockWords(
  at: InstantLike,
  now: InstantLike,
  { zone, other }: { zone: string; other: string },
): string | null {
  const sameDay = localDateOf(at, zone) === localDateOf(at, other);
  const time = timeWords(at, other);
  if (sameDay && timeWords(at, zone) === time) return null;
  const city = (other.split('/').pop() ?? other).replaceAll('_', ' ');
  return `${sameDay ? '' : `${dayWords(at, now, other)}, `}${time} (${city})`;
}

/** "just now", "20 minutes ago", "3 hours ago", "yesterday", "Sunday, 3 days ago". */
export function agoWords(at: InstantLike, now: InstantLike, zone = readerZone()): string {
  const minutes = Math.floor((millis(now) - millis(at)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const sameDay = localDateOf(at, zone) === localDateOf(now, zone);
  if (sameDay) {
    const hours = Math.floor(minutes / 60);
    return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  }
  return whenWords(at, now, zone);
}

/** "Thursday, 3 March 2027 at 14:30 (Europe/Berlin)": for tooltips. */
export function exactWords(at: InstantLike, zone = readerZone()): string {
  const day = format(at, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  return `${day} at ${timeWords(at, zone)} (${zone.replaceAll('_', ' ')})`;
}

/** "Thursday, 3 March 2027". */
export const exactDayWords = (day: string): string =>
  formatDay(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "Thursday". */
export const weekdayWords = (day: string): string => formatDay(day, { weekday: 'long' });

/** "Thursday, 12 March"; with the year if it differs from today's. */
export function weekdayDateWords(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const date = formatDay(day, {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  });
  return `${weekdayWords(day)}, ${date}`;
}

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function localDateOf(at: InstantLike, zone = readerZone()): string {
  const parts = formatter(locale(), {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zone,
  }).formatToParts(millis(at));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Calendar days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

export const capitalized = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('en') + words.slice(1);

const millis = (at: InstantLike): number => (typeof at === 'number' ? at : Date.parse(at));

/** "16 Nov". */
export const shortDayWords = (day: string): string =>
  formatDay(day, { day: 'numeric', month: 'short' });

const joined = (first: string, second: string): string =>
  second === '' ? first : `${first}, ${second}`;

const formatDay = (day: string, options: Intl.DateTimeFormatOptions): string =>
  format(`${day}T12:00Z`, { ...options, timeZone: 'UTC' });

const format = (at: InstantLike, options: Intl.DateTimeFormatOptions): string =>
  formatter(locale(), options).format(millis(at));

/** The language is English; the order of day and month and the hour format follow the reader's locale. */
function locale(): string {
  const own = globalThis.navigator?.language ?? 'en-GB';
  return own.startsWith('en') ? own : 'en-GB';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let known = formatters.get(key);
  if (!known) formatters.set(key, (known = new Intl.DateTimeFormat(language, options)));
  return known;
}
