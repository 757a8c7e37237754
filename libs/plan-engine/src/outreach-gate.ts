import { addDays, assertNever, localDateOf, startOfDay } from '@footing/kernel';

import { boundaryAllows, boundaryAt, practicalNeedsApproval } from './boundary.js';
import { isPause } from './safety.js';
import { answersAt, type AnswersStanding } from './standing-answers.js';
import { surpriseLocks } from './surprise.js';
import type {
  ApprovalStanding,
  Boundary,
  Facts,
  Instant,
  Lock,
  Reaching,
  TimeZone,
} from './types.js';

/** An approval counts for so many local days, if the step has not opened by then. */
export const DAYS_AN_APPROVAL_LASTS = 30;

/** Everything that decides whether one thing may reach toward the other person. */
export interface OutreachFacts {
  /** What is known about the client and the other person. */
  life: Facts;
  /** The client's. */
  zone: TimeZone;
  reach: Reaching;
  /** Whether it is the one surprise that was not given yet. */
  surprise: boolean;
  /** Locks of the plan as a whole: not started, paused, ended. Empty where there is no plan. */
  plan: Lock[];
  /** Required actions that come before it and are not done; empty for a step as a whole. */
  actionsFirst: Lock[];
  /** The rules of the step it belongs to; null where it belongs to none yet. */
  step: StepFacts | null;
}

/** The opening rules of a step at one moment, as far as they are not about the boundary. */
export interface StepFacts {
  /** Unmet rules that name another step, and required actions that come first. */
  missing: Lock[];
  /** Waits that are not over. */
  waits: Lock[];
  calm: Lock[];
  /** Whether its rules ask for an approval. */
  needsApproval: boolean;
  approvedAt: Instant | null;
  /** When outreach in it was last added or changed; null: never since it was assigned. */
  changedAt: Instant | null;
  /** When it was first seen open; null: not yet. */
  openedAt: Instant | null;
  /** The latest moment that its other rules name or were met at; null while a step that it needs is not done. */
  at: Instant | null;
}

export interface OutreachGate {
  isOpen: boolean;
  /** Why not, most severe first, with dates where there are any. Empty if it is open. */
  reasons: Lock[];
  /**
   * Since when, or from when on, nothing that a person said or decided closes it; null while no moment is known. What
   * was closed until then is not overdue on that day, and an approval from before it no longer counts.
   */
  allowedFrom: Instant | null;
}

/**
 * The one decision whether something may reach toward the other person at `now`. Every fact that bears on it is in
 * the record; whoever learns of a new one adds it there. `said` is what `whatWasSaid` comes to for the same facts, where
 * the caller has it. Throws RangeError on an unknown zone.
 */
export function outreachGate(
  facts: OutreachFacts,
  now: Instant,
  said: Said = whatWasSaid(facts.life, facts.reach, now, facts.zone),
): OutreachGate {
  const reasons = [...facts.plan, ...said.reasons];
  if (facts.surprise) reasons.push(...surpriseLocks(facts.life, now, facts.zone));
  if (facts.step !== null) reasons.push(...stepReasons(facts.step, said, facts, now));
  reasons.push(...facts.actionsFirst, ...allowanceLocks(facts.life, now));
  return { isOpen: reasons.length === 0, reasons, allowedFrom: said.allowedFrom };
}

function allowanceLocks({ allowanceUsed }: Facts, now: Instant): Lock[] {
  if (!allowanceUsed) return [];
  const { until } = allowanceUsed;
  if (until === null) return [{ kind: 'ALLOWANCE' }];
  return until > now ? [{ kind: 'ALLOWANCE', until }] : [];
}

/** What a person said or decided about reaching out: only this refuses an approval, or ends one. */
export interface Said {
  reasons: Lock[];
  allowedFrom: Instant | null;
}

/**
 * What the client, the other person, a court, a coach or the practice said or decided, most severe first. Waits,
 * calm, the allowance and pauses are not part of it.
 */
export function whatWasSaid(life: Facts, reach: Reaching, now: Instant, zone: TimeZone): Said {
  const boundary = boundaryAllows(life.boundaries, reach, now, zone);
  const answers = answersAt(life.answers, life.talks, now, zone);
  const archived: Lock[] = life.clientStatus === 'ARCHIVED' ? [{ kind: 'ARCHIVED' }] : [];
  const reasons = [...answers.flatMap(answerLocks), ...archived, ...boundary.locks];
  return {
    reasons: withOnePause(reasons).sort((a, b) => severity(a) - severity(b)),
    allowedFrom: archived.length > 0 ? null : latest(boundary.allowedFrom, answers.map(opensFrom)),
  };
}

function answerLocks({ closing, openFrom }: AnswersStanding): Lock[] {
  if (closing === null) return [];
  if (isPause(closing)) return [{ kind: 'SAFETY_HOLD' }];
  const { questionnaire } = closing;
  return [{ kind: 'ANSWERS', questionnaire, ...(openFrom !== null && { until: openFrom }) }];
}

/** From when on these answers leave it open, as far as the clock alone decides and anybody may know it. */
function opensFrom({ closing, openFrom }: AnswersStanding): Instant | null {
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

/** However many answers pause outreach, it is one pause. */
function withOnePause(locks: Lock[]): Lock[] {
  const pause = locks.find(({ kind }) => kind === 'SAFETY_HOLD');
  return locks.filter((lock) => lock.kind !== 'SAFETY_HOLD' || lock === pause);
}

function stepReasons(step: StepFacts, said: Said, facts: OutreachFacts, now: Instant): Lock[] {
  const approval = approvalLock(step, said, facts, now);
  return [...step.missing, ...step.waits, ...step.calm, ...approval];
}

function approvalLock(
  step: StepFacts,
  said: Said,
  { life, reach, zone }: OutreachFacts,
  now: Instant,
): Lock[] {
  // The one that will be in effect when it opens, where the clock alone opens it.
  const boundary = boundaryAt(life.boundaries, Math.max(now, said.allowedFrom ?? now), zone);
  if (!step.needsApproval && !asksForApproval(reach, life, boundary)) return [];
  const standing = approvalStanding(step, said.allowedFrom, now, zone);
  if (standing === 'COUNTS') return [];
  if (standing === 'TOO_EARLY') {
    return [{ kind: 'APPROVAL', givenUntil: endOfApproval(step.approvedAt!, zone) }];
  }
  return [{ kind: 'APPROVAL' }];
}

/** Whether outreach needs an approval even where no rule of its step asks for one. */
export function asksForApproval(reach: Reaching, { linked }: Facts, boundary: Boundary): boolean {
  return linked === true || (reach === 'PRACTICAL' && practicalNeedsApproval(boundary));
}

export function approvalStanding(
  {
    approvedAt,
    changedAt,
    openedAt,
    at,
  }: Pick<StepFacts, 'approvedAt' | 'changedAt' | 'openedAt' | 'at'>,
  allowedFrom: Instant | null,
  now: Instant,
  zone: TimeZone,
): ApprovalStanding {
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

/** Whether the lock is about something that a person said or decided. */
export function isSaid(lock: Lock): boolean {
  switch (lock.kind) {
    case 'SAFETY_HOLD':
    case 'BOUNDARY':
    case 'ANSWERS':
    case 'ARCHIVED':
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
