import { addDays, startOfDay } from '@footing/kernel';

import { safetyFreshness } from './safety.js';
import type { Facts, Instant, LocalDate, Lock, PlanActionSnapshot, TimeZone } from '../types.js';
import { latestStartOfDay } from '../plan/zones.js';

/** One surprise for the same other person within this many local days, across all plans. */
export const DAYS_BETWEEN_SURPRISES = 180;
/** How long an accidentally checked-off surprise can be undone. */
const MINUTES_TO_TAKE_BACK = 10;

/** What the client says of it, each for itself. */
export const SURPRISE_POINTS = ['small', 'inexpensive', 'notInPerson', 'obligesToNothing'] as const;
export type SurprisePoint = (typeof SURPRISE_POINTS)[number];
export type SurpriseChecklist = Record<SurprisePoint, boolean>;

export const SURPRISE_OUTCOMES = ['WARM', 'NEUTRAL', 'NO_RESPONSE', 'ASKED_TO_STOP'] as const;
export type SurpriseOutcome = (typeof SURPRISE_OUTCOMES)[number];

/** A surprise that was given to the other person. */
export interface GivenSurprise {
  on: LocalDate;
}

/** The day of the last of these, which were given to one person; null if there was none. */
export function lastSurpriseOn(given: readonly GivenSurprise[]): LocalDate | null {
  const days = given.map(({ on }) => on);
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}

/** What holds every surprise that was not given, because one was. `zone` is the client's. */
export function surpriseLocks(facts: Facts, now: Instant, zone: TimeZone): Lock[] {
  const { surprisedOn } = facts;
  if (!surprisedOn) return [];
  const day = addDays(surprisedOn, DAYS_BETWEEN_SURPRISES);
  // From the day before on: on what hour of its day it was given is not known.
  const until = latestStartOfDay(day, zone, facts, startOfDay(addDays(surprisedOn, -1), zone));
  return now < until ? [{ kind: 'SURPRISE', until }] : [];
}

export function isSurprise({ surprise }: Pick<PlanActionSnapshot, 'surprise'>): boolean {
  return surprise === true;
}

/** The points that were not said yes to; anything but a plain yes is none. */
export function pointsLeft(checklist: SurpriseChecklist): SurprisePoint[] {
  return SURPRISE_POINTS.filter((point) => checklist[point] !== true);
}

/** Whether the client has answered the safety questions lately enough to give one today. */
export function isSafeToGive(facts: Facts, now: Instant, zone: TimeZone): boolean {
  return safetyFreshness(facts, now, zone).isFresh;
}

/** Until when a surprise given at `doneAt` can be undone. */
export function takeBackUntil(doneAt: Instant): Instant {
  return doneAt + MINUTES_TO_TAKE_BACK * 60_000;
}
