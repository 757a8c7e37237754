import { assertNever, localDateOf, startOfDay } from '@footing/kernel';

import { actionsFirst } from './actions-first.js';
import { lastBoundaryAt, lifeIn, planLocks, type Life } from './life.js';
import { endOfWait } from './pauses.js';
import { reachesOut } from './reach.js';
import { isSurprise } from './surprise.js';
import type {
  Instant,
  LocalDate,
  Lock,
  OpeningRule,
  PlanActionSnapshot,
  PlanStepSnapshot,
} from './types.js';
import { latestOver, latestStartOfDay } from './zones.js';

export type TimeLock = Extract<Lock, { until?: Instant }> & { until: Instant };
type WaitLock = Extract<Lock, { kind: 'WAIT' }>;
type CalmLock = Extract<Lock, { kind: 'CALM' }>;

/** What the opening rules of a step come to at one moment. */
export interface Opening {
  /** The latest moment that a rule names or has been met at; null while a step that it needs is not done. */
  at: Instant | null;
  /** All that holds the step, the one that matters most to the reader first. */
  locks: Lock[];
}

export function openingOf(step: PlanStepSnapshot, life: Life): Opening {
  const met = meet(step.opens, step, life);
  const moments = [...met.moments, ...met.afterAll];
  return {
    at: met.missing.length > 0 ? null : Math.max(life.startsAt, ...moments),
    locks: life.status === 'ENDED' ? planLocks(life) : inOrder(met, life),
  };
}

/** What holds an action of the step beside the step's own locks, whether it is done or not. */
export function ownLocks(action: PlanActionSnapshot, step: PlanStepSnapshot, life: Life): Lock[] {
  // A step that is done has no locks any more, so its actions carry those of the plan.
  const locks = step.endedAt === null ? [] : planLocks(life);
  if (life.status === 'ENDED' || !(reachesOut(action) || step.outreach)) return locks;
  // One that was given does not hold itself.
  const surprises = isSurprise(action) && action.doneAt === null ? life.surprises : [];
  return [...locks, ...life.reachingOut.locks, ...surprises, ...actionsFirst(action, step)];
}

/** Whether the clock alone lifts the lock. */
export function isTimeLock(lock: Lock): lock is TimeLock {
  return 'until' in lock && lock.until !== undefined;
}

interface Met {
  /** Keys of steps that must end first. */
  missing: string[];
  waits: WaitLock[];
  moments: Instant[];
  /** When it was approved and shown to be calm: what may only count once all else has held. */
  afterAll: Instant[];
  calm: CalmLock[];
  needsBoundary: boolean;
  needsApproval: boolean;
}

function meet(rules: OpeningRule[], step: PlanStepSnapshot, life: Life): Met {
  const met: Met = {
    missing: [],
    waits: [],
    moments: [],
    afterAll: [],
    calm: [],
    needsBoundary: step.outreach,
    needsApproval: false,
  };
  for (const rule of rules) meetRule(rule, step, life, met);
  // What stands behind the boundary did not open before, so nothing is overdue on the day it changes.
  const { allowedFrom } = life.reachingOut;
  if (met.needsBoundary && allowedFrom !== null) met.moments.push(allowedFrom);
  return withCalm(met, step, life);
}

/** Calm counts from when all else but the approval has held: an evening of calm months before is none. */
function withCalm(met: Met, { calmAt }: PlanStepSnapshot, { startsAt }: Life): Met {
  if (met.calm.length === 0 || calmAt === null || met.missing.length > 0) return met;
  if (calmAt < Math.max(startsAt, ...met.moments)) return met;
  return { ...met, calm: [], afterAll: [...met.afterAll, calmAt] };
}

function meetRule(rule: OpeningRule, step: PlanStepSnapshot, life: Life, met: Met): void {
  switch (rule.kind) {
    case 'STEP_DONE':
      endOf(rule.step, life, met);
      return;
    case 'WAIT':
      meetWait(rule, step, life, met);
      return;
    case 'DATE':
      addWait(
        { kind: 'WAIT', until: dateBegins(rule.date, life), days: 0, anchor: 'DATE' },
        met,
      );
      return;
    case 'APPROVAL':
      if (step.approvedAt === null) met.needsApproval = true;
      else met.afterAll.push(step.approvedAt);
      return;
    case 'BOUNDARY':
      met.needsBoundary = true;
      return;
    case 'CALM':
      met.calm.push({ kind: 'CALM', days: rule.days, urgeAtMost: rule.urgeAtMost });
      return;
    default:
      assertNever(rule);
  }
}

function meetWait(
  rule: Extract<OpeningRule, { kind: 'WAIT' }>,
  step: PlanStepSnapshot,
  life: Life,
  met: Met,
): void {
  if (anchorDay(rule, life, met) === null) return;
  const waited = latestOver(life.zone, life.facts, anchorInstant(rule, life), (zone) => {
    const from = anchorDay(rule, lifeIn(zone, life), met)!;
    return startOfDay(endOfWait(from, rule.days, life.plan.pauses), zone);
  });
  const until = Math.min(waited, keptOpenAt(rule.anchor, step) ?? waited);
  addWait({ kind: 'WAIT', until, days: rule.days, anchor: rule.anchor }, met);
}

/**
 * A moment at which the wait was over for good, whatever has moved its anchor since: the step was done, or it
 * has reached out itself, which is a contact too. Null while there is none.
 */
function keptOpenAt(
  anchor: WaitLock['anchor'],
  { actions, endedAt, skipped }: PlanStepSnapshot,
): Instant | null {
  if (anchor !== 'LAST_CONTACT' && anchor !== 'BOUNDARY_SET') return null;
  if (endedAt !== null && !skipped) return endedAt;
  if (anchor === 'BOUNDARY_SET') return null;
  const done = actions
    .filter(reachesOut)
    .flatMap(({ doneAt }) => (doneAt === null ? [] : [doneAt]));
  return done.length === 0 ? null : Math.min(...done);
}

/** Before what moment a zone must have been left not to matter to the wait. */
function anchorInstant(rule: Extract<OpeningRule, { kind: 'WAIT' }>, life: Life): Instant {
  switch (rule.anchor) {
    case 'PLAN_START':
      return planAnchor(life);
    case 'LAST_CONTACT':
      return Math.min(planAnchor(life), life.facts.lastContactAt ?? Infinity);
    case 'BOUNDARY_SET':
      return lastBoundaryAt(life.facts) ?? -Infinity;
    case 'STEP_END':
      return life.stepByKey.get(rule.step)?.endedAt ?? -Infinity;
    default:
      return assertNever(rule);
  }
}

function planAnchor({ plan, startsAt }: Life): Instant {
  return Math.min(plan.readyAt ?? -Infinity, startsAt);
}

/** The first minute of a day that the plan names, no earlier for a change of zone since it was assigned. */
function dateBegins(date: LocalDate, life: Life): Instant {
  return latestStartOfDay(date, life.zone, life.facts, planAnchor(life));
}

/** The day that the wait counts from; null, and noted in `met`, while there is none. */
function anchorDay(
  rule: Extract<OpeningRule, { kind: 'WAIT' }>,
  life: Life,
  met: Met,
): LocalDate | null {
  const { startsOn } = life.plan;
  switch (rule.anchor) {
    case 'PLAN_START':
      return startsOn;
    case 'LAST_CONTACT': {
      // Never before the plan, so that a contact that is remembered late cannot shorten the wait.
      const { lastContactOn } = life;
      return lastContactOn !== null && lastContactOn > startsOn ? lastContactOn : startsOn;
    }
    case 'BOUNDARY_SET':
      // Without any record it is the boundary itself, not known yet, that holds the step.
      if (life.boundarySetOn === null) met.needsBoundary = true;
      return life.boundarySetOn;
    case 'STEP_END':
      return endDayOf(rule.step, life, met);
    default:
      return assertNever(rule);
  }
}

function addWait(wait: WaitLock, met: Met): void {
  met.waits.push(wait);
  met.moments.push(wait.until);
}

function endDayOf(key: string, life: Life, met: Met): LocalDate | null {
  const endedAt = endOf(key, life, met);
  return endedAt === null ? null : localDateOf(endedAt, life.zone);
}

function endOf(key: string, life: Life, met: Met): Instant | null {
  const endedAt = life.stepByKey.get(key)?.endedAt ?? null;
  if (endedAt !== null) met.moments.push(endedAt);
  else if (!met.missing.includes(key)) met.missing.push(key);
  return endedAt;
}

function inOrder(met: Met, life: Life): Lock[] {
  const locks = planLocks(life);
  if (met.needsBoundary) locks.push(...life.reachingOut.locks);
  for (const key of met.missing) {
    locks.push({ kind: 'STEP', step: key, title: life.stepByKey.get(key)?.title ?? key });
  }
  // Before the plan starts, and in a pause that nobody knows the end of, no wait has an end yet.
  if (life.status !== 'WAITING' && (life.status !== 'PAUSED' || life.resumesAt !== null)) {
    locks.push(...runningWaits(met.waits, life.now));
  }
  // Before the approval, so that a coach is asked once it is calm.
  locks.push(...met.calm);
  if (met.needsApproval) locks.push({ kind: 'APPROVAL' });
  return locks;
}

function runningWaits(waits: WaitLock[], now: Instant): WaitLock[] {
  return waits.filter((wait) => wait.until > now).sort((a, b) => b.until - a.until);
}
