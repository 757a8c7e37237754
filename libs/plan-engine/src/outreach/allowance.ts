import { addDays, daysBetween, instantAt, localDateOf, startOfDay } from '@footing/kernel';

import { statedLimits } from './outreach-gate.js';
import type { Facts, Instant, LocalDate, Lock, TimeZone } from '../types.js';

export const CONTACT_MEANS = ['MESSAGE', 'CALL', 'IN_PERSON', 'SOCIAL', 'OTHER'] as const;
/** By what the two were in contact. */
export type ContactMeans = (typeof CONTACT_MEANS)[number];

/** Who began it: the client, or the other person. What the other began is never counted. */
export type ContactBegunBy = 'CLIENT' | 'OTHER';

/** A contact as these functions read it. */
export interface ContactMade {
  at: Instant;
  begunBy: ContactBegunBy;
}

/** What client and coach have agreed on. */
export interface Allowance {
  /** So many contacts that the client begins; 0: none. */
  max: number;
  /** In so many local days, today being the last of them. */
  days: number;
  /** Local times of day, `HH:MM`, from (included) to (excluded), past midnight where `from` is the later. */
  quiet: { from: string; to: string } | null;
  /** When it was agreed: what was before does not count. */
  since: Instant;
}

/** The state of an allowance at one moment. */
export interface AllowanceState {
  /** Contacts of its days that the client began. */
  used: number;
  /** How many more fit; 0 also while nothing may reach out. */
  left: number;
  /** How many there were beyond it in these days. */
  over: number;
  /** From when on one more fits; `now` where one does now, null where no moment is known. */
  nextAt: Instant | null;
  /** Why not now; null where one more fits now. */
  why: AllowanceReason | null;
}

export type AllowanceReason =
  /** What closes reaching out comes before anything that was agreed. */
  | Extract<Lock, { kind: 'BOUNDARY' | 'SAFETY_HOLD' | 'ANSWERS' | 'ARCHIVED' }>
  /** None was agreed on. */
  | { kind: 'NONE' }
  | { kind: 'USED' }
  | { kind: 'QUIET_HOURS' };

/** Most contacts and most days that an allowance can have. */
export const ALLOWANCE_LIMITS = { max: 50, days: 60 } as const;
/** So many contacts beyond the allowance within its days are for client and coach to look at. */
export const CONTACTS_OVER_TO_TELL = 3;
/** A contact that was logged without a connection, or remembered later, is taken so many days later. */
export const CONTACT_DAYS_BACK = 14;
/** How a contact felt, from 1 (very hard) up to this (very good). */
export const CONTACT_FELT_MOST = 5;

/**
 * The state of the allowance at `now`, given these facts. Contacts may come in any order; days are
 * calendar days in `zone`, the client's, so that a contact is out of the window when so many days have begun since its
 * own. Throws RangeError on an unknown zone.
 */
export function allowanceAt(
  allowance: Allowance,
  contacts: readonly ContactMade[],
  facts: Facts,
  now: Instant,
  zone: TimeZone,
): AllowanceState {
  const days = daysUsed(allowance, contacts, now, zone);
  const used = days.length;
  const over = Math.max(0, used - allowance.max);
  const limits = statedLimits(facts, 'YES', now, zone);
  const closed = (limits.reasons[0] ?? null) as AllowanceReason | null;
  const free = freeFrom(allowance, days, zone);
  const opens = closed === null ? now : limits.allowedFrom;
  const earliest = free === null || opens === null ? null : Math.max(now, free, opens);
  const nextAt = earliest === null ? null : afterQuiet(earliest, allowance.quiet, zone);
  const left = closed === null ? Math.max(0, allowance.max - used) : 0;
  return { used, left, over, nextAt, why: nextAt === now ? null : reasonOf() };

  function reasonOf(): AllowanceReason {
    if (closed !== null) return closed;
    if (allowance.max === 0) return { kind: 'NONE' };
    return { kind: used >= allowance.max ? 'USED' : 'QUIET_HOURS' };
  }
}

/**
 * Whether the allowance is used up at `now`, as a fact of the outreach gate; null if it is not. `until`: when the next
 * contact fits, whatever the hour; null where none was agreed on. `zone` is the client's.
 */
export function allowanceUsedAt(
  allowance: Allowance | null,
  contacts: readonly ContactMade[],
  now: Instant,
  zone: TimeZone,
): NonNullable<Facts['allowanceUsed']> | null {
  if (allowance === null) return null;
  if (allowance.max === 0) return { until: null };
  const days = daysUsed(allowance, contacts, now, zone);
  return days.length < allowance.max ? null : { until: freeFrom(allowance, days, zone) };
}

/** The days of the contacts that count in the allowance's days at `now`. */
function daysUsed(
  allowance: Allowance,
  contacts: readonly ContactMade[],
  now: Instant,
  zone: TimeZone,
): LocalDate[] {
  const today = localDateOf(now, zone);
  return countedIn(allowance, contacts, zone).filter(
    (day) => day <= today && daysBetween(day, today) < allowance.days,
  );
}

/** Whether it is time to look at it together: the third contact beyond the allowance within its days. */
export function isPassedOften({ over }: AllowanceState): boolean {
  return over >= CONTACTS_OVER_TO_TELL;
}

/**
 * For each contact, in the order given, how many beyond the allowance it made: 0 for one that fitted and for
 * what the other began, 1 for the first beyond it. What came later does not change it; of the same moment, the
 * one that is given first was first.
 */
export function overBy(
  allowance: Allowance,
  contacts: readonly ContactMade[],
  zone: TimeZone,
): number[] {
  const counted = contacts
    .filter((contact) => counts(contact, allowance))
    .map((contact) => ({ contact, day: localDateOf(contact.at, zone) }))
    .sort((a, b) => a.contact.at - b.contact.at);
  const found = new Map<ContactMade, number>();
  counted.forEach(({ contact, day }, index) => {
    const before = counted
      .slice(0, index)
      .filter((earlier) => daysBetween(earlier.day, day) < allowance.days).length;
    found.set(contact, Math.max(0, before + 1 - allowance.max));
  });
  return contacts.map((contact) => found.get(contact) ?? 0);
}

export interface CalmDays {
  days: number;
  /** The number of days considered: fewer than requested if fewer have passed since the first. */
  of: number;
}

/**
 * Those of the last `days` local days, today being the last, on which the client began no contact. Days before
 * `first` are left out: nothing is known of them. It only counts, so one contact takes one day and no more.
 */
export function calmDays(
  contacts: readonly ContactMade[],
  days: number,
  first: LocalDate,
  today: LocalDate,
  zone: TimeZone,
): CalmDays {
  const of = Math.max(1, Math.min(days, daysBetween(first, today) + 1));
  const from = addDays(today, 1 - of);
  const stirred = new Set(
    contacts
      .filter(({ begunBy }) => begunBy === 'CLIENT')
      .map(({ at }) => localDateOf(at, zone))
      .filter((day) => day >= from && day <= today),
  );
  return { days: of - stirred.size, of };
}

const counts = ({ begunBy, at }: ContactMade, { since }: Allowance): boolean =>
  begunBy === 'CLIENT' && at >= since;

/** The days of those contacts that count, the earliest first. */
function countedIn(
  allowance: Allowance,
  contacts: readonly ContactMade[],
  zone: TimeZone,
): LocalDate[] {
  return contacts
    .filter((contact) => counts(contact, allowance))
    .map(({ at }) => localDateOf(at, zone))
    .sort();
}

/** From when on one more fits into the window; null for never. */
function freeFrom(
  { max, days }: Allowance,
  used: readonly LocalDate[],
  zone: TimeZone,
): Instant | null {
  if (max === 0) return null;
  // So many have to leave the window before there is room.
  const leaving = used[used.length - max];
  return leaving === undefined ? -Infinity : startOfDay(addDays(leaving, days), zone);
}

/** The moment itself, or the end of the quiet hours that it falls into. */
function afterQuiet(moment: Instant, quiet: Allowance['quiet'], zone: TimeZone): Instant {
  if (quiet === null || quiet.from === quiet.to) return moment;
  const day = localDateOf(moment, zone);
  // Those that began the day before may still run.
  for (const begins of [addDays(day, -1), day]) {
    const from = instantAt(begins, quiet.from, zone);
    const ends = quiet.from > quiet.to ? addDays(begins, 1) : begins;
    const to = instantAt(ends, quiet.to, zone);
    // On a day without the time between, the next quiet hours begin as these end.
    if (from <= moment && moment < to) return afterQuiet(to, quiet, zone);
  }
  return moment;
}
