import type { Instant, LocalDate, TimeZone } from '@footing/kernel';

/** Wall-clock hours of one day, `HH:MM`: from `from` until before `to`, which may be `24:00`. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** The hours of a certain day, instead of those of its weekday. Without any, it is a day off. */
export interface DayHours {
  readonly date: LocalDate;
  readonly hours: readonly Hours[];
}

/** The hours of a coach. */
export interface WeeklyHours {
  /** The coach's zone: all hours and days are meant in it. */
  readonly zone: TimeZone;
  /** Monday to Sunday: seven lists. */
  readonly weekly: readonly (readonly Hours[])[];
  readonly exceptions: readonly DayHours[];
}

/** When a coach can be booked. */
export interface Availability extends WeeklyHours {
  /** A session starts at least this many minutes from now. */
  readonly noticeMinutes: number;
  /** The last day that can be booked is this many calendar days after today in the coach's zone. */
  readonly daysAhead: number;
  /** At most so many sessions start on one day in the coach's zone; null: any number. */
  readonly maxPerDay: number | null;
  /** Minutes that stay free between a session and anything else, if its type does not ask for more. */
  readonly bufferMinutes: number;
}

/** What somebody wants to book, in minutes. */
export interface Booking {
  readonly minutes: number;
  /** Minutes that stay free before and after. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
}

/** What a coach has at a time: a session, time off, something in another calendar, or a time that somebody new asked for. Each is a conflict of the same name. */
export type BusyKind = 'SESSION' | 'AWAY' | 'BUSY' | 'ASKED';

/** A time that the coach does not have. Instants; `from` is before `to`. */
export interface Busy {
  readonly from: Instant;
  readonly to: Instant;
  /** Minutes that stay free before and after it. */
  readonly bufferBefore?: number;
  readonly bufferAfter?: number;
  /** Sessions, and what new people asked for, count toward `maxPerDay`. */
  readonly kind: BusyKind;
}

/** From `from` until before `to`. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}
