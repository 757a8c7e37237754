import { assertNever, localDateOf, startOfDay } from '@footing/kernel';

import { actionsFirst } from './actions-first.js';
import { boundaryAt } from '../outreach/boundary.js';
import { lastBoundaryAt, contextInZone, type PlanContext } from './plan-context.js';
import {
  approvalStatus,
  asksForApproval,
  isStatedLimit,
  outreachGate,
  type OutreachFacts,
  type StepFacts,
} from '../outreach/outreach-gate.js';
import { endOfWait } from './pauses.js';
import { planLocks } from './plan-locks.js';
import { reachesOf, reachesOut, reachOf, reachOfStep } from '../outreach/outreach.js';
import { isSurprise } from '../outreach/surprise.js';
import type {
  ApprovalStatus,
  Instant,
  LocalDate,
  Lock,
  OpeningRule,
  PlanActionSnapshot,
  PlanStepSnapshot,
} from '../types.js';
import { latestAcrossZones, latestStartOfDay } from './zones.js';

/** A lock that time alone lifts. */
export type TimeLock = Extract<Lock, { until?: Instant }> & { until: Instant };
type WaitLock = Extract<Lock, { kind: 'WAIT' }>;
type CalmLock = Extract<Lock, { kind: 'CALM' }>;

/** The result of a step's opening rules at one moment. */
export interface Opening {
  /** The latest instant at which a rule was or will be met; null while a required step is not done. */
  at: Instant | null;
  /** All locks of the step, the most important to the reader first. */
  locks: Lock[];
}

/** When the step opens and what locks it, before its own status (done, skipped) is considered. */
export function openingOf(step: PlanStepSnapshot, context: PlanContext): Opening {
  const met = meet(step, context);
  return {
    // For a step that was open before, that instant stays, even if it has closed since.
    at: openedAt(step) ?? momentOf(met, context, step),
    locks: context.status === 'ENDED' ? planLocks(context) : stepLocks(met, step, context),
  };
}

/** The locks of an action in addition to its step's, whether it is done or not. */
export function ownLocks(
  action: PlanActionSnapshot,
  step: PlanStepSnapshot,
  context: PlanContext,
  stepLocks: readonly Lock[],
): Lock[] {
  const reach = reachOf(action, step);
  // A completed step has no locks, so its actions carry those of the plan.
  const plan = step.endedAt === null ? [] : planLocks(context);
  if (context.status === 'ENDED' || reach === null) return plan;
  const facts: OutreachFacts = {
    clientFacts: context.facts,
    zone: context.zone,
    reach,
    // A surprise that was given does not lock itself.
    surprise: isSurprise(action) && action.doneAt === null,
    plan,
    actionsFirst: actionsFirst(action, step),
    step: stepFacts(meet(step, context, true), step, context),
  };
  const { reasons } = outreachGate(facts, context.now, context.limits(reach));
  const isShown = (lock: Lock) =>
    stepLocks.some((other) => !isStatedLimit(other) && isSameLock(other, lock));
  return reasons.filter((lock) => !isShown(lock));
}

function isSameLock(one: Lock, other: Lock): boolean {
  if (one === other) return true;
  return one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other);
}

/** The record of facts for the step as a whole. */
function gateFactsOf(met: Met, step: PlanStepSnapshot, context: PlanContext): OutreachFacts {
  return {
    clientFacts: context.facts,
    zone: context.zone,
    reach: reachOfStep(step),
    surprise: false,
    plan: planLocks(context),
    actionsFirst: [],
    step: stepFacts(met, step, context),
  };
}

/** Whether the step needs a coach's approval, by its rules or because of the outreach in it. */
export function needsApproval(step: PlanStepSnapshot, context: PlanContext): boolean {
  if (step.opens.some(({ kind }) => kind === 'APPROVAL')) return true;
  const boundary = boundaryAt(context.facts.boundaries, context.now, context.zone);
  return reachesOf(step).some((reach) => asksForApproval(reach, context.facts, boundary));
}

/** The state of a step's approval. */
export interface Approval {
  standing: ApprovalStatus;
  /** Whether it opens something now, or will without being given again. */
  counts: boolean;
}

/** The state of the step's latest approval, for its outreach. */
export function approvalOf(step: PlanStepSnapshot, context: PlanContext): Approval {
  if (step.approvedAt === null) return { standing: 'NONE', counts: false };
  const reaches = reachesOf(step);
  // Without outreach, an approval never lapses.
  if (reaches.length === 0) return { standing: 'COUNTS', counts: true };
  const facts = stepFacts(meet(step, context), step, context);
  const standings = reaches.map((reach) =>
    approvalStatus(facts, context.limits(reach).allowedFrom, context.now, context.zone),
  );
  const standing = standings.find((one) => one === 'COUNTS') ?? standings[0]!;
  // An approval that ends before the step can open is not requested twice on the same day.
  const isToday = localDateOf(step.approvedAt, context.zone) === context.today;
  return { standing, counts: standing === 'COUNTS' || (standing === 'TOO_EARLY' && isToday) };
}

/** Whether time alone lifts the lock, at its `until`. */
export function isTimeLock(lock: Lock): lock is TimeLock {
  return 'until' in lock && lock.until !== undefined;
}

interface Met {
  /** Keys of steps that must end first, with the days to wait from then. */
  missing: Map<string, number>;
  waits: WaitLock[];
  moments: Instant[];
  calm: CalmLock[];
  calmAt: Instant | null;
  needsBoundary: boolean;
  needsApproval: boolean;
}

/** `strict`: for outreach itself. Then no wait counts as over for good because the step has reached out or ended. */
function meet(step: PlanStepSnapshot, context: PlanContext, strict = false): Met {
  const met: Met = {
    missing: new Map(),
    waits: [],
    moments: [],
    calm: [],
    calmAt: null,
    needsBoundary: step.outreach,
    needsApproval: false,
  };
  for (const rule of step.opens) meetRule(rule, step, context, met, strict);
  // Outreach that the gate closed did not open before, so that nothing is overdue on the day the gate opens.
  const allowedFrom = met.needsBoundary ? context.limits(reachOfStep(step)).allowedFrom : null;
  if (allowedFrom !== null) met.moments.push(allowedFrom);
  return withCalm(met, step, context);
}

/** Calm counts only if it was shown after everything else but the approval was met, not months before. */
function withCalm(met: Met, { calmAt }: PlanStepSnapshot, { startsAt }: PlanContext): Met {
  if (met.calm.length === 0 || calmAt === null || met.missing.size > 0) return met;
  if (calmAt < Math.max(startsAt, ...met.moments)) return met;
  return { ...met, calm: [], calmAt };
}

/** Whether the outreach gate applies to the step as a whole and not only to actions in it. */
export function isGated({
  outreach,
  opens,
}: Pick<PlanStepSnapshot, 'outreach' | 'opens'>): boolean {
  return outreach || opens.some(({ kind }) => kind === 'BOUNDARY');
}

/**
 * Whether the action stays open although the outreach gate has closed its step again: the step was open before, and
 * the action is not outreach (ADR 0015).
 */
export function staysOpen(
  action: PlanActionSnapshot,
  step: PlanStepSnapshot,
  context: PlanContext,
): boolean {
  return (
    openedAt(step) !== null && reachOf(action, step) === null && planLocks(context).length === 0
  );
}

/** When a step that the gate applies to was first open. Null for all others. */
function openedAt(step: PlanStepSnapshot): Instant | null {
  return isGated(step) && step.endedAt === null ? (step.openedAt ?? null) : null;
}

/** The latest instant at which all conditions were or will be met; null while a required step is not done. */
function momentOf(met: Met, context: PlanContext, step: PlanStepSnapshot): Instant | null {
  const before = momentBeforeApproval(met, context);
  const approvedAt = met.needsApproval ? step.approvedAt : null;
  return before === null ? null : Math.max(before, approvedAt ?? -Infinity);
}

function momentBeforeApproval(
  { missing, moments, calmAt }: Met,
  context: PlanContext,
): Instant | null {
  if (missing.size > 0) return null;
  return Math.max(context.startsAt, ...moments, calmAt ?? -Infinity);
}

function meetRule(
  rule: OpeningRule,
  step: PlanStepSnapshot,
  context: PlanContext,
  met: Met,
  strict: boolean,
): void {
  switch (rule.kind) {
    case 'STEP_DONE':
      endOf(rule.step, context, met);
      return;
    case 'WAIT':
      meetWait(rule, strict ? null : step, context, met);
      return;
    case 'DATE':
      addWait(
        { kind: 'WAIT', until: dateBegins(rule.date, context), days: 0, anchor: 'DATE' },
        met,
      );
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
  context: PlanContext,
  met: Met,
): void {
  if (anchorDay(rule, context, met) === null) {
    if (rule.anchor === 'STEP_END') waitAfter(rule.step, rule.days, met);
    return;
  }
  const waited = latestAcrossZones(
    context.zone,
    context.facts,
    anchorInstant(rule, context),
    (zone) => {
      const from = anchorDay(rule, contextInZone(zone, context), met)!;
      return startOfDay(endOfWait(from, rule.days, context.plan.pauses), zone);
    },
  );
  const overAt = step && waitOverAt(rule.anchor, step);
  const until = Math.min(waited, overAt ?? waited);
  addWait({ kind: 'WAIT', until, days: rule.days, anchor: rule.anchor }, met);
}

/**
 * The instant at which the wait was over for good, even if its anchor moved later: the step was done, or an outreach
 * action in it was done, which is a contact too. Null if neither happened.
 */
function waitOverAt(
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

/** The start of the wait: zones that the client left before it do not matter. */
function anchorInstant(
  rule: Extract<OpeningRule, { kind: 'WAIT' }>,
  context: PlanContext,
): Instant {
  switch (rule.anchor) {
    case 'PLAN_START':
      return planAnchor(context);
    case 'LAST_CONTACT':
      return Math.min(planAnchor(context), context.facts.lastContactAt ?? Infinity);
    case 'BOUNDARY_SET':
      return lastBoundaryAt(context.facts) ?? -Infinity;
    case 'STEP_END':
      return context.stepByKey.get(rule.step)?.endedAt ?? -Infinity;
    default:
      return assertNever(rule);
  }
}

function planAnchor({ plan, startsAt }: PlanContext): Instant {
  return Math.min(plan.readyAt ?? -Infinity, startsAt);
}

/** The first instant of a date in the plan. A change of zone after assigning never makes it earlier. */
function dateBegins(date: LocalDate, context: PlanContext): Instant {
  return latestStartOfDay(date, context.zone, context.facts, planAnchor(context));
}

/** The local day from which the wait counts; null if it has not come, which `met` records. */
function anchorDay(
  rule: Extract<OpeningRule, { kind: 'WAIT' }>,
  context: PlanContext,
  met: Met,
): LocalDate | null {
  const { startsOn } = context.plan;
  switch (rule.anchor) {
    case 'PLAN_START':
      return startsOn;
    case 'LAST_CONTACT': {
      // Never before the plan, so that a contact that is remembered late cannot shorten the wait.
      const { lastContactOn } = context;
      return lastContactOn !== null && lastContactOn > startsOn ? lastContactOn : startsOn;
    }
    case 'BOUNDARY_SET':
      // Without a recorded boundary, the boundary itself (UNKNOWN) locks the step.
      if (context.boundarySetOn === null) met.needsBoundary = true;
      return context.boundarySetOn;
    case 'STEP_END': {
      const endedOn = endDayOf(rule.step, context, met);
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

function endDayOf(key: string, context: PlanContext, met: Met): LocalDate | null {
  const endedAt = endOf(key, context, met);
  return endedAt === null ? null : localDateOf(endedAt, context.zone);
}

function endOf(key: string, context: PlanContext, met: Met): Instant | null {
  const endedAt = context.stepByKey.get(key)?.endedAt ?? null;
  if (endedAt !== null) met.moments.push(endedAt);
  else waitAfter(key, 0, met);
  return endedAt;
}

/** A step must end first, and the longest of the waits from then counts. */
function waitAfter(key: string, days: number, { missing }: Met): void {
  missing.set(key, Math.max(days, missing.get(key) ?? 0));
}

function stepLocks(met: Met, step: PlanStepSnapshot, context: PlanContext): Lock[] {
  if (step.outreach) {
    const facts = gateFactsOf(met, step, context);
    return outreachGate(facts, context.now, context.limits(facts.reach)).reasons;
  }
  const { missing, waits, calm, needsApproval, approvedAt } = stepFacts(met, step, context);
  const limits = met.needsBoundary ? context.limits('YES').reasons : [];
  // The approval comes last, so that a coach is asked for it only once the step is calm.
  const approval: Lock[] = needsApproval && approvedAt === null ? [{ kind: 'APPROVAL' }] : [];
  return [...planLocks(context), ...limits, ...missing, ...waits, ...calm, ...approval];
}

function stepFacts(met: Met, step: PlanStepSnapshot, context: PlanContext): StepFacts {
  // Before the plan starts, and during a pause without an end, waits have no end yet.
  const isDated =
    context.status !== 'WAITING' && (context.status !== 'PAUSED' || context.resumesAt !== null);
  return {
    missing: [...met.missing].map(([key, days]) => ({
      kind: 'STEP',
      step: key,
      title: context.stepByKey.get(key)?.title ?? key,
      ...(days > 0 && { days }),
    })),
    waits: isDated ? runningWaits(met.waits, context.now) : [],
    calm: met.calm,
    needsApproval: met.needsApproval,
    approvedAt: step.approvedAt,
    changedAt: step.changedAt ?? null,
    openedAt: step.openedAt ?? null,
    at: momentBeforeApproval(met, context),
  };
}

function runningWaits(waits: WaitLock[], now: Instant): WaitLock[] {
  return waits.filter((wait) => wait.until > now).sort((a, b) => b.until - a.until);
}
