import { addDays, startOfDay } from '@footing/kernel';

import { safetyFreshness } from './safety.js';
import type { Facts, Instant, LocalDate, Lock, PlanActionSnapshot, TimeZone } from '../types.js';
import { latestStartOfDay } from '../plan/zones.js';

/** Local days between two surprises for the same other person, across all plans. */
export const DAYS_BETWEEN_SURPRISES = 180;
/** Minutes for which a surprise can be undone. */
const MINUTES_TO_TAKE_BACK = 10;

/** The points of the checklist, each of which the client must confirm. */
export const SURPRISE_POINTS = ['small', 'inexpensive', 'notInPerson', 'obligesToNothing'] as const;
/** A point of the checklist. */
export type SurprisePoint = (typeof SURPRISE_POINTS)[number];
/** Whether the client has confirmed each point. */
export type SurpriseChecklist = Record<SurprisePoint, boolean>;

/** How the other person can respond to a surprise. */
export const SURPRISE_OUTCOMES = ['WARM', 'NEUTRAL', 'NO_RESPONSE', 'ASKED_TO_STOP'] as const;
/** How the other person responded to a surprise. */
export type SurpriseOutcome = (typeof SURPRISE_OUTCOMES)[number];

/** A surprise that was given to the other person. */
export interface GivenSurprise {
  /** The local day in the client's zone. */
  on: LocalDate;
}

/** The local day of the latest of these surprises; null if there are none. */
export function lastSurpriseOn(given: readonly GivenSurprise[]): LocalDate | null {
  const days = given.map(({ on }) => on);
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}

/** The lock on a further surprise after one was given. `zone` is the client's. Throws RangeError on an unknown zone. */
export function surpriseLocks(facts: Facts, now: Instant, zone: TimeZone): Lock[] {
  const { surprisedOn } = facts;
  if (!surprisedOn) return [];
  const day = addDays(surprisedOn, DAYS_BETWEEN_SURPRISES);
  // Zones left since the day before matter, because the hour at which it was given is not known.
  const until = latestStartOfDay(day, zone, facts, startOfDay(addDays(surprisedOn, -1), zone));
  return now < until ? [{ kind: 'SURPRISE', until }] : [];
}

/** Whether the action is a surprise. */
export function isSurprise({ surprise }: Pick<PlanActionSnapshot, 'surprise'>): boolean {
  return surprise === true;
}

/** The points that are not confirmed; only `true` confirms one. */
export function pointsLeft(checklist: SurpriseChecklist): SurprisePoint[] {
  return SURPRISE_POINTS.filter((point) => checklist[point] !== true);
}

/** Whether the latest safety check is fresh enough for a surprise. `zone` is the client's. */
export function isSafeToGive(facts: Facts, now: Instant, zone: TimeZone): boolean {
  return safetyFreshness(facts, now, zone).isFresh;
}

/** Until when a surprise given at `doneAt` can be undone, that instant included. */
export function takeBackUntil(doneAt: Instant): Instant {
  return doneAt + MINUTES_TO_TAKE_BACK * 60_000;
}
