import { addDays, assertNever, localDateOf, startOfDay } from '@footing/kernel';

import { boundaryAllows, boundaryAt, practicalNeedsApproval } from './boundary.js';
import { isPause } from './safety.js';
import { effectiveAnswersAt, type EffectiveAnswers } from '../answers/effective-answers.js';
import { surpriseLocks } from './surprise.js';
import type {
  ApprovalStatus,
  Boundary,
  Facts,
  Instant,
  Lock,
  Reaching,
  TimeZone,
} from '../types.js';

/** An approval lapses after this many local days if the step has not opened by then (ADR 0015). */
const DAYS_AN_APPROVAL_LASTS = 30;

/** The record of facts of the outreach gate: everything that decides whether one action or step may reach out. */
export interface OutreachFacts {
  /** What is known about the client and the other person. */
  clientFacts: Facts;
  /** The client's. */
  zone: TimeZone;
  reach: Reaching;
  /** Whether it is the one surprise that was not given yet. */
  surprise: boolean;
  /** Locks of the plan as a whole (not started, paused, ended). Empty if there is no plan. */
  plan: Lock[];
  /** Required actions that come before it and are not done; empty for a step as a whole. */
  actionsFirst: Lock[];
  /** The rules of the step it belongs to; null if it does not belong to one yet. */
  step: StepFacts | null;
}

/** The opening rules of a step at one moment, without the boundary. */
export interface StepFacts {
  /** Unmet rules that name another step, and required actions that come first. */
  missing: Lock[];
  /** Waits that are not over. */
  waits: Lock[];
  calm: Lock[];
  /** Whether its rules require an approval. */
  needsApproval: boolean;
  approvedAt: Instant | null;
  /** When outreach in it was last added or changed; null: never since it was assigned. */
  changedAt: Instant | null;
  /** When it was first seen open; null: not yet. */
  openedAt: Instant | null;
  /** The latest instant at which its other rules were or will be met; null while a required step is not done. */
  at: Instant | null;
}

/** The decision of the outreach gate. */
export interface OutreachGate {
  isOpen: boolean;
  /** Why not, most severe first, with dates where there are any. Empty if it is open. */
  reasons: Lock[];
  /**
   * The instant since which, or from which on, no stated limit closes it; null while unknown. Outreach that was closed
   * until then is not overdue on that day, and an approval given before it no longer counts.
   */
  allowedFrom: Instant | null;
}

/**
 * The outreach gate (ADR 0015): the one decision whether something may reach toward the other person at `now`. Every
 * fact that matters is in the record; new facts are added there. `limits`: the result of `statedLimits` for the same
 * facts, if the caller has it already. Throws RangeError on an unknown zone.
 */
export function outreachGate(
  facts: OutreachFacts,
  now: Instant,
  limits: StatedLimits = statedLimits(facts.clientFacts, facts.reach, now, facts.zone),
): OutreachGate {
  const reasons = [...facts.plan, ...limits.reasons];
  if (facts.surprise) reasons.push(...surpriseLocks(facts.clientFacts, now, facts.zone));
  if (facts.step !== null) reasons.push(...stepReasons(facts.step, limits, facts, now));
  reasons.push(...facts.actionsFirst, ...allowanceLocks(facts.clientFacts, now));
  return { isOpen: reasons.length === 0, reasons, allowedFrom: limits.allowedFrom };
}

function allowanceLocks({ allowanceUsed }: Facts, now: Instant): Lock[] {
  if (!allowanceUsed) return [];
  const { until } = allowanceUsed;
  if (until === null) return [{ kind: 'ALLOWANCE' }];
  return until > now ? [{ kind: 'ALLOWANCE', until }] : [];
}

/** Limits that a person stated. Only these refuse an approval or make one lapse (ADR 0015). */
export interface StatedLimits {
  /** Most severe first. Empty if nothing limits outreach. */
  reasons: Lock[];
  /** The instant since which, or from which on, none of them applies; null while unknown. */
  allowedFrom: Instant | null;
}

/**
 * The limits on outreach that the client, the other person, a court, a coach or the practice stated: boundary, answers,
 * safety pause, archiving, recall of the version. Waits, calm, the allowance and pauses of the plan are not among them. `zone` is the client's.
 * Throws RangeError on an unknown zone.
 */
export function statedLimits(
  clientFacts: Facts,
  reach: Reaching,
  now: Instant,
  zone: TimeZone,
): StatedLimits {
  const boundary = boundaryAllows(clientFacts.boundaries, reach, now, zone);
  const answers = effectiveAnswersAt(clientFacts.answers, clientFacts.talks, now, zone);
  const archived: Lock[] = clientFacts.clientStatus === 'ARCHIVED' ? [{ kind: 'ARCHIVED' }] : [];
  const recalled: Lock[] = isRecalled(clientFacts) ? [{ kind: 'RECALLED' }] : [];
  const reasons = [...answers.flatMap(answerLocks), ...archived, ...boundary.locks, ...recalled];
  const hasNoEnd = archived.length > 0 || recalled.length > 0;
  return {
    reasons: withOnePause(reasons).sort((a, b) => severity(a) - severity(b)),
    allowedFrom: hasNoEnd ? null : latest(boundary.allowedFrom, answers.map(opensFrom)),
  };
}

/** Whether the version that the plan was assigned from was recalled. */
export function isRecalled({ recalledAt }: Pick<Facts, 'recalledAt'>): boolean {
  return recalledAt !== null && recalledAt !== undefined;
}

function answerLocks({ closing, openFrom }: EffectiveAnswers): Lock[] {
  if (closing === null) return [];
  if (isPause(closing)) return [{ kind: 'SAFETY_HOLD' }];
  const { questionnaire } = closing;
  return [{ kind: 'ANSWERS', questionnaire, ...(openFrom !== null && { until: openFrom }) }];
}

/** When these answers stop closing outreach by the clock alone. Null for a safety pause: nobody may learn its date. */
function opensFrom({ closing, openFrom }: EffectiveAnswers): Instant | null {
  return closing !== null && isPause(closing) ? null : openFrom;
}

function latest(first: Instant | null, others: (Instant | null)[]): Instant | null {
  return others.reduce(
    (later, at) => (later === null || at === null ? null : Math.max(later, at)),
    first,
  );
}

/** Most severe first; within a kind, the order of the history stays. */
function severity(lock: Lock): number {
  switch (lock.kind) {
    case 'SAFETY_HOLD':
      return 0;
    case 'BOUNDARY':
      return { LEGAL_ORDER: 1, ASKED_FOR_NO_CONTACT: 2 }[lock.boundary as string] ?? 5;
    case 'ARCHIVED':
      return 3;
    case 'ANSWERS':
      return 4;
    default:
      return 6;
  }
}

/** Several answers that pause outreach are shown as one pause. */
function withOnePause(locks: Lock[]): Lock[] {
  const pause = locks.find(({ kind }) => kind === 'SAFETY_HOLD');
  return locks.filter((lock) => lock.kind !== 'SAFETY_HOLD' || lock === pause);
}

function stepReasons(
  step: StepFacts,
  limits: StatedLimits,
  facts: OutreachFacts,
  now: Instant,
): Lock[] {
  const approval = approvalLock(step, limits, facts, now);
  return [...step.missing, ...step.waits, ...step.calm, ...approval];
}

function approvalLock(
  step: StepFacts,
  limits: StatedLimits,
  { clientFacts, reach, zone }: OutreachFacts,
  now: Instant,
): Lock[] {
  // The boundary that will be in effect when it opens, if the clock alone opens it.
  const boundary = boundaryAt(
    clientFacts.boundaries,
    Math.max(now, limits.allowedFrom ?? now),
    zone,
  );
  if (!step.needsApproval && !asksForApproval(reach, clientFacts, boundary)) return [];
  const standing = approvalStatus(step, limits.allowedFrom, now, zone);
  if (standing === 'COUNTS') return [];
  if (standing === 'TOO_EARLY') {
    return [{ kind: 'APPROVAL', givenUntil: endOfApproval(step.approvedAt!, zone) }];
  }
  return [{ kind: 'APPROVAL' }];
}

/** Whether outreach needs an approval even if no rule of its step requires one (ADR 0015). */
export function asksForApproval(reach: Reaching, { linked }: Facts, boundary: Boundary): boolean {
  return linked === true || (reach === 'PRACTICAL' && practicalNeedsApproval(boundary));
}

/**
 * Whether the latest approval counts (ADR 0015). `allowedFrom`: of the stated limits. `zone` is the client's; the 30
 * days are local days.
 */
export function approvalStatus(
  {
    approvedAt,
    changedAt,
    openedAt,
    at,
  }: Pick<StepFacts, 'approvedAt' | 'changedAt' | 'openedAt' | 'at'>,
  allowedFrom: Instant | null,
  now: Instant,
  zone: TimeZone,
): ApprovalStatus {
  if (approvedAt === null) return 'NONE';
  if (allowedFrom === null || allowedFrom > approvedAt) return 'LAPSED_SAID';
  if (changedAt !== null && changedAt > approvedAt) return 'LAPSED_CHANGED';
  const end = endOfApproval(approvedAt, zone);
  const opensBefore = at !== null && at < end;
  if (openedAt !== null || opensBefore) return 'COUNTS';
  if (end <= now) return 'LAPSED_DAYS';
  return at === null ? 'COUNTS' : 'TOO_EARLY';
}

function endOfApproval(approvedAt: Instant, zone: TimeZone): Instant {
  return startOfDay(addDays(localDateOf(approvedAt, zone), DAYS_AN_APPROVAL_LASTS), zone);
}

/** Whether the lock comes from `statedLimits`. */
export function isStatedLimit(lock: Lock): boolean {
  switch (lock.kind) {
    case 'SAFETY_HOLD':
    case 'BOUNDARY':
    case 'ANSWERS':
    case 'ARCHIVED':
    case 'RECALLED':
      return true;
    case 'PLAN_NOT_STARTED':
    case 'READINESS':
    case 'PAUSED':
    case 'ENDED':
    case 'STEP':
    case 'WAIT':
    case 'CALM':
    case 'APPROVAL':
    case 'SURPRISE':
    case 'ACTIONS_FIRST':
    case 'ALLOWANCE':
      return false;
    default:
      return assertNever(lock);
  }
}
