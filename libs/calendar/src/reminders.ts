import {
  addDays,
  instantAt,
  localDateOf,
  localTimeOf,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '@footing/kernel';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MINUTES_PER_DAY = 24 * 60;

/** When a client can be reminded of a session: at the same time on the day before, or an hour before it starts. */
export type ReminderKind = 'DAY_BEFORE' | 'HOUR_BEFORE';

/** Times of day, `HH:MM`, in the client's zone. They begin at `from` and end at `to`; if both are the same, there are none. */
export interface QuietHours {
  from: string;
  to: string;
}

/** Of a client who has not set any. */
export const QUIET_HOURS: Readonly<QuietHours> = { from: '21:00', to: '08:00' };

/** How many minutes of a day must be outside of quiet hours. */
export const LEAST_MINUTES_AWAKE = 60;
/** A reminder that goes out before quiet hours goes out this many minutes before them. */
const MINUTES_BEFORE_QUIET = 15;
/** A reminder of the day before that is later than this does not arrive when it was expected. */
const LATEST_MS = 2 * MS_PER_HOUR;

export interface Reminder {
  /** When it goes out. */
  at: Instant;
  /** The last moment at which it is of use and disturbs nobody. */
  notAfter: Instant;
}

/**
 * When the reminder of a session that starts at `startsAt` goes out to a client with these quiet hours in this zone: never in
 * quiet hours. One of the day before that would fall into them goes out before them; one of the hour before is not sent:
 * null. Also null if the time would not be before the session.
 */
export function sessionReminder(
  kind: ReminderKind,
  startsAt: Instant,
  quiet: QuietHours,
  zone: TimeZone,
): Reminder | null {
  const at = kind === 'HOUR_BEFORE' ? startsAt - MS_PER_HOUR : dayBeforeAt(startsAt, quiet, zone);
  if (at >= startsAt || isQuiet(at, quiet, zone)) return null;
  const last = kind === 'HOUR_BEFORE' ? startsAt : Math.min(startsAt, at + LATEST_MS);
  return { at, notAfter: Math.min(last, quietFrom(at, quiet, zone)) };
}

/** Whether the instant is in quiet hours, by the clocks of the zone. */
export function isQuiet(instant: Instant, { from, to }: QuietHours, zone: TimeZone): boolean {
  const time = localTimeOf(instant, zone);
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

/** When the quiet hours in which the instant is are over; null outside of them. */
export function quietUntil(instant: Instant, quiet: QuietHours, zone: TimeZone): Instant | null {
  if (!isQuiet(instant, quiet, zone)) return null;
  const today = localDateOf(instant, zone);
  const ends = [today, addDays(today, 1)].map((day) => instantAt(day, quiet.to, zone));
  return ends.find((end) => end > instant && !isQuiet(end, quiet, zone)) ?? ends.at(-1)!;
}

/** Whether quiet hours leave enough of a day for a reminder. */
export function leavesTime({ from, to }: QuietHours): boolean {
  const quiet = (minutesOf(to) - minutesOf(from) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return MINUTES_PER_DAY - quiet >= LEAST_MINUTES_AWAKE;
}

/** The same time on the day before, or shortly before the quiet hours in which that is. */
function dayBeforeAt(startsAt: Instant, quiet: QuietHours, zone: TimeZone): Instant {
  const day = addDays(localDateOf(startsAt, zone), -1);
  const wanted = instantAt(day, localTimeOf(startsAt, zone), zone);
  if (!isQuiet(wanted, quiet, zone)) return wanted;
  const began = [day, addDays(day, -1)]
    .map((each) => quietStart(each, quiet, zone))
    .find((instant) => instant <= wanted);
  return (began ?? wanted) - MINUTES_BEFORE_QUIET * MS_PER_MINUTE;
}

/** The last moment before the next quiet hours after `at`, which is outside of them. */
function quietFrom(at: Instant, quiet: QuietHours, zone: TimeZone): Instant {
  if (quiet.from === quiet.to) return Infinity;
  const day = localDateOf(at, zone);
  const next = [day, addDays(day, 1), addDays(day, 2)]
    .map((each) => quietStart(each, quiet, zone))
    .find((instant) => instant > at);
  return next! - 1;
}

/** When quiet hours begin on that day. If clocks are set forward and skip the time, the moment of the change. */
function quietStart(day: LocalDate, quiet: QuietHours, zone: TimeZone): Instant {
  let start = instantAt(day, quiet.from, zone);
  if (localTimeOf(start, zone) === quiet.from) return start;
  while (isQuiet(start - MS_PER_MINUTE, quiet, zone)) start -= MS_PER_MINUTE;
  return start;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
