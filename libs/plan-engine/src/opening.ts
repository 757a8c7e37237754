import { assertNever, localDateOf, startOfDay } from '@footing/kernel';

import { actionsFirst } from './actions-first.js';
import { boundaryAt } from './boundary.js';
import { lastBoundaryAt, lifeIn, planLocks, type Life } from './life.js';
import {
  approvalStanding,
  asksForApproval,
  isSaid,
  outreachGate,
  type OutreachFacts,
  type StepFacts,
} from './outreach-gate.js';
import { endOfWait } from './pauses.js';
import { reachesOf, reachesOut, reachOf, reachOfStep } from './reach.js';
import { isSurprise } from './surprise.js';
import type {
  ApprovalStanding,
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
  const met = meet(step, life);
  return {
    // What was open once keeps its day, whatever has closed it since.
    at: openedAt(step) ?? momentOf(met, life, step),
    locks: life.status === 'ENDED' ? planLocks(life) : stepLocks(met, step, life),
  };
}

/** The locks of an action in addition to its step's, whether it is done or not. */
export function ownLocks(
  action: PlanActionSnapshot,
  step: PlanStepSnapshot,
  life: Life,
  stepLocks: readonly Lock[],
): Lock[] {
  const reach = reachOf(action, step);
  // A step that is done has no locks any more, so its actions carry those of the plan.
  const plan = step.endedAt === null ? [] : planLocks(life);
  if (life.status === 'ENDED' || reach === null) return plan;
  const { reasons } = outreachGate(
    {
      life: life.facts,
      zone: life.zone,
      reach,
      // One that was given does not hold itself.
      surprise: isSurprise(action) && action.doneAt === null,
      plan,
      actionsFirst: actionsFirst(action, step),
      step: stepFacts(meet(step, life, true), step, life),
    },
    life.now,
    life.said(reach),
  );
  const told = new Set(
    stepLocks.filter((lock) => !isSaid(lock)).map((lock) => JSON.stringify(lock)),
  );
  return reasons.filter((lock) => !told.has(JSON.stringify(lock)));
}

/** What the outreach gate is asked about a step as a whole. */
function gateFactsOf(met: Met, step: PlanStepSnapshot, life: Life): OutreachFacts {
  return {
    life: life.facts,
    zone: life.zone,
    reach: reachOfStep(step),
    surprise: false,
    plan: planLocks(life),
    actionsFirst: [],
    step: stepFacts(met, step, life),
  };
}

/** Whether a coach is asked to approve the step: by its rules, or by what reaches out in it. */
export function needsApproval(step: PlanStepSnapshot, life: Life): boolean {
  if (step.opens.some(({ kind }) => kind === 'APPROVAL')) return true;
  const boundary = boundaryAt(life.facts.boundaries, life.now, life.zone);
  return reachesOf(step).some((reach) => asksForApproval(reach, life.facts, boundary));
}

export interface Approval {
  standing: ApprovalStanding;
  /** Whether it opens something now, or will without being given again. */
  counts: boolean;
}

/** The state of the step's latest approval, for its outreach. */
export function approvalOf(step: PlanStepSnapshot, life: Life): Approval {
  const facts = stepFacts(meet(step, life), step, life);
  const reaches = reachesOf(step);
  // What reaches out to nobody was approved once and for all.
  if (reaches.length === 0) {
    return {
      standing: step.approvedAt === null ? 'NONE' : 'COUNTS',
      counts: step.approvedAt !== null,
    };
  }
  const standings = reaches.map((reach) =>
    approvalStanding(facts, life.said(reach).allowedFrom, life.now, life.zone),
  );
  const standing = standings.find((one) => one === 'COUNTS') ?? standings[0]!;
  // One that ends before the step can open is not asked for twice on the same day.
  const isToday =
    step.approvedAt !== null && localDateOf(step.approvedAt, life.zone) === life.today;
  return { standing, counts: standing === 'COUNTS' || (standing === 'TOO_EARLY' && isToday) };
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
  calm: CalmLock[];
  calmAt: Instant | null;
  needsBoundary: boolean;
  needsApproval: boolean;
}

/** `strict`: for what reaches out itself, no wait was over for good because the step has reached out or ended. */
function meet(step: PlanStepSnapshot, life: Life, strict = false): Met {
  const met: Met = {
    missing: [],
    waits: [],
    moments: [],
    calm: [],
    calmAt: null,
    needsBoundary: step.outreach,
    needsApproval: false,
  };
  for (const rule of step.opens) meetRule(rule, step, life, met, strict);
  // What the gate closed did not open before, so nothing is overdue on the day that changes.
  const { allowedFrom } = life.said(reachOfStep(step));
  if (met.needsBoundary && allowedFrom !== null) met.moments.push(allowedFrom);
  return withCalm(met, step, life);
}

/** Calm counts from when all else but the approval has held: an evening of calm months before is none. */
function withCalm(met: Met, { calmAt }: PlanStepSnapshot, { startsAt }: Life): Met {
  if (met.calm.length === 0 || calmAt === null || met.missing.length > 0) return met;
  if (calmAt < Math.max(startsAt, ...met.moments)) return met;
  return { ...met, calm: [], calmAt };
}

/** Whether the outreach gate holds the step as a whole, and not only actions in it. */
export function isGated({
  outreach,
  opens,
}: Pick<PlanStepSnapshot, 'outreach' | 'opens'>): boolean {
  return outreach || opens.some(({ kind }) => kind === 'BOUNDARY');
}

/**
 * Whether the action stays open although the outreach gate has closed its step again: the step was open before, and
 * the action is the client's own.
 */
export function staysOpen(action: PlanActionSnapshot, step: PlanStepSnapshot, life: Life): boolean {
  return openedAt(step) !== null && reachOf(action, step) === null && planLocks(life).length === 0;
}

/** When a step that the gate holds was first open. Null for all others. */
function openedAt(step: PlanStepSnapshot): Instant | null {
  return isGated(step) && step.endedAt === null ? (step.openedAt ?? null) : null;
}

/** The latest moment of all that must have happened; null while a step that it needs is not done. */
function momentOf(met: Met, life: Life, step: PlanStepSnapshot): Instant | null {
  const before = momentBeforeApproval(met, life);
  const approvedAt = met.needsApproval ? step.approvedAt : null;
  return before === null ? null : Math.max(before, approvedAt ?? -Infinity);
}

function momentBeforeApproval({ missing, moments, calmAt }: Met, life: Life): Instant | null {
  if (missing.length > 0) return null;
  return Math.max(life.startsAt, ...moments, calmAt ?? -Infinity);
}

function meetRule(
  rule: OpeningRule,
  step: PlanStepSnapshot,
  life: Life,
  met: Met,
  strict: boolean,
): void {
  switch (rule.kind) {
    case 'STEP_DONE':
      endOf(rule.step, life, met);
      return;
    case 'WAIT':
      meetWait(rule, strict ? null : step, life, met);
      return;
    case 'DATE':
      addWait({ kind: 'WAIT', until: dateBegins(rule.date, life), days: 0, anchor: 'DATE' }, met);
      return;
    case 'APPROVAL':
      met.needsApproval = true;
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
  step: PlanStepSnapshot | null,
  life: Life,
  met: Met,
): void {
  if (anchorDay(rule, life, met) === null) return;
  const waited = latestOver(life.zone, life.facts, anchorInstant(rule, life), (zone) => {
    const from = anchorDay(rule, lifeIn(zone, life), met)!;
    return startOfDay(endOfWait(from, rule.days, life.plan.pauses), zone);
  });
  const kept = step && keptOpenAt(rule.anchor, step);
  const until = Math.min(waited, kept ?? waited);
  addWait({ kind: 'WAIT', until, days: rule.days, anchor: rule.anchor }, met);
}

/**
 * The moment at which the wait was over for good, whatever has moved its anchor since: the step was done, or it has
 * reached out itself, which is a contact too. Null while there is none.
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
    case 'STEP_END': {
      const endedOn = endDayOf(rule.step, life, met);
      // Never before the plan: a step that was skipped before the first day does not shorten the wait.
      return endedOn !== null && endedOn < startsOn ? startsOn : endedOn;
    }
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

function stepLocks(met: Met, step: PlanStepSnapshot, life: Life): Lock[] {
  if (step.outreach) {
    const facts = gateFactsOf(met, step, life);
    return outreachGate(facts, life.now, life.said(facts.reach)).reasons;
  }
  const { missing, waits, calm, needsApproval, approvedAt } = stepFacts(met, step, life);
  const said = met.needsBoundary ? life.said('YES').reasons : [];
  // Approval last, so that a coach is asked once it is calm.
  const approval: Lock[] = needsApproval && approvedAt === null ? [{ kind: 'APPROVAL' }] : [];
  return [...planLocks(life), ...said, ...missing, ...waits, ...calm, ...approval];
}

function stepFacts(met: Met, step: PlanStepSnapshot, life: Life): StepFacts {
  // Before the plan starts, and in a pause that nobody knows the end of, no wait has an end yet.
  const isDated =
    life.status !== 'WAITING' && (life.status !== 'PAUSED' || life.resumesAt !== null);
  return {
    missing: met.missing.map((key) => ({
      kind: 'STEP',
      step: key,
      title: life.stepByKey.get(key)?.title ?? key,
    })),
    waits: isDated ? runningWaits(met.waits, life.now) : [],
    calm: met.calm,
    needsApproval: met.needsApproval,
    approvedAt: step.approvedAt,
    changedAt: step.changedAt ?? null,
    openedAt: step.openedAt ?? null,
    at: momentBeforeApproval(met, life),
  };
}

function runningWaits(waits: WaitLock[], now: Instant): WaitLock[] {
  return waits.filter((wait) => wait.until > now).sort((a, b) => b.until - a.until);
}
