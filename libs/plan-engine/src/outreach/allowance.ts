import { addDays, daysBetween, instantAt, localDateOf, startOfDay } from '@footing/kernel';

import { statedLimits } from './outreach-gate.js';
import type { Facts, Instant, LocalDate, Lock, TimeZone } from '../types.js';

/** All means of contact. */
export const CONTACT_MEANS = ['MESSAGE', 'CALL', 'IN_PERSON', 'SOCIAL', 'OTHER'] as const;
/** By what means client and other person were in contact. */
export type ContactMeans = (typeof CONTACT_MEANS)[number];

/** Who started a contact: the client, or the other person. Contacts by OTHER never count. */
export type ContactBegunBy = 'CLIENT' | 'OTHER';

/** A contact, as far as the allowance needs it. */
export interface ContactMade {
  at: Instant;
  begunBy: ContactBegunBy;
}

/** The contact allowance that client and coach agreed on. */
export interface Allowance {
  /** How many contacts the client may start within `days`; 0: none. */
  max: number;
  /** The window in local days, of which today is the last. */
  days: number;
  /** Quiet hours as local times `HH:MM`, `from` included, `to` excluded; past midnight if `from` is later than `to`. */
  quiet: { from: string; to: string } | null;
  /** When it was agreed on: earlier contacts do not count. */
  since: Instant;
}

/** The state of an allowance at one moment. */
export interface AllowanceState {
  /** How many contacts the client started within the window. */
  used: number;
  /** How many more fit; 0 while outreach is closed. */
  left: number;
  /** By how many the window exceeds the allowance. */
  over: number;
  /** When the next contact fits; `now` if one fits now, null if no instant is known. */
  nextAt: Instant | null;
  /** Why none fits now; null if one does. */
  why: AllowanceReason | null;
}

/** Why no further contact fits now. */
export type AllowanceReason =
  /** Outreach is closed, which takes precedence over the allowance. */
  | Extract<Lock, { kind: 'BOUNDARY' | 'SAFETY_HOLD' | 'ANSWERS' | 'ARCHIVED' }>
  /** The allowance is 0. */
  | { kind: 'NONE' }
  | { kind: 'USED' }
  | { kind: 'QUIET_HOURS' };

/** Most contacts and most days that an allowance can have. */
export const ALLOWANCE_LIMITS = { max: 50, days: 60 } as const;
/** From how many contacts beyond the allowance on it is an attention item for the coach. */
export const CONTACTS_OVER_TO_DISCUSS = 3;
/** How many days late a contact can still be logged. */
export const CONTACT_DAYS_BACK = 14;
/** Highest value of how a contact felt (very good); the lowest is 1 (very hard). */
export const CONTACT_FELT_MOST = 5;

/**
 * The state of the allowance at `now`. Contacts can be in any order. Days are local days in `zone`, the client's: a
 * contact leaves the window at the start of the local day `days` days after its own. Throws RangeError on an unknown
 * zone.
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
 * Whether the allowance is used up at `now`, as a fact for the outreach gate; null if it is not. `until`: when the next
 * contact fits, ignoring quiet hours; null if the allowance is 0. `zone` is the client's. Throws RangeError on an
 * unknown zone.
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

/** Whether the allowance was exceeded by at least three contacts within its window. */
export function isOftenExceeded({ over }: AllowanceState): boolean {
  return over >= CONTACTS_OVER_TO_DISCUSS;
}

/**
 * For each contact, in the given order, by how many the allowance was exceeded at that time: 0 for a contact that
 * fitted and for those by OTHER, 1 for the first beyond it. Later contacts do not change it; contacts of the same
 * instant count in the given order. `zone` is the client's. Throws RangeError on an unknown zone.
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

/** How many of the last days were without a contact by the client. */
export interface CalmDays {
  days: number;
  /** How many days were considered: fewer than requested if fewer have passed since `first`. */
  of: number;
}

/**
 * How many of the last `days` local days in `zone` (today included) were without a contact by the client. Days before
 * `first` are not considered. Throws RangeError on an unknown zone.
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

/** The local days of the contacts that count, the earliest first. */
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

/** When one more contact fits into the window; -Infinity if one does already, null for never. */
function freeFrom(
  { max, days }: Allowance,
  used: readonly LocalDate[],
  zone: TimeZone,
): Instant | null {
  if (max === 0) return null;
  // The contact that must leave the window before one more fits.
  const leaving = used[used.length - max];
  return leaving === undefined ? -Infinity : startOfDay(addDays(leaving, days), zone);
}

/** The instant itself, or the end of the quiet hours that it falls into. */
function afterQuiet(moment: Instant, quiet: Allowance['quiet'], zone: TimeZone): Instant {
  if (quiet === null || quiet.from === quiet.to) return moment;
  const day = localDateOf(moment, zone);
  // Quiet hours that began the day before may not be over.
  for (const begins of [addDays(day, -1), day]) {
    const from = instantAt(begins, quiet.from, zone);
    const ends = quiet.from > quiet.to ? addDays(begins, 1) : begins;
    const to = instantAt(ends, quiet.to, zone);
    // A clock change can make the next quiet hours begin when these end.
    if (from <= moment && moment < to) return afterQuiet(to, quiet, zone);
  }
  return moment;
}
