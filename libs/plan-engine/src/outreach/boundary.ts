import { assertNever, startOfDay } from '@footing/kernel';

import type {
  Boundary,
  BoundaryChange,
  Instant,
  LocalDate,
  Lock,
  Reaching,
  TimeZone,
} from '../types.js';

/** The boundary in effect, and a change that is still pending. */
export interface BoundaryState<T extends BoundaryChange> {
  /** The change that is in effect; null while nothing is recorded, which means UNKNOWN. */
  inEffect: T | null;
  /** A loosening whose 72 hours are not over, or that a coach has not confirmed; null if there is none. */
  pending: T | null;
}

/** The boundary in effect at `now`, from the history (oldest first). */
export function boundaryStateAt<T extends BoundaryChange>(
  history: readonly T[],
  now: Instant,
): BoundaryState<T> {
  const effective = notCancelled(history);
  return {
    inEffect: effective.findLast((change) => !isPending(change, now)) ?? null,
    pending: effective.find((change) => isPending(change, now)) ?? null,
  };
}

/** Whether its 72 hours are not over, or a coach has not confirmed it. */
function isPending({ takesEffectAt, needsConfirmation }: BoundaryChange, now: Instant): boolean {
  return needsConfirmation === true || takesEffectAt > now;
}

/**
 * The boundary in effect at `now`, from the history (oldest first). After a time of space it is UNKNOWN until
 * something new is recorded. `zone` is the client's. Throws RangeError on an unknown zone.
 */
export function boundaryAt(
  history: readonly BoundaryChange[],
  now: Instant,
  zone: TimeZone,
): Boundary {
  const { inEffect } = boundaryStateAt(history, now);
  if (inEffect === null || isSpaceOver(inEffect, now, zone)) return 'UNKNOWN';
  return inEffect.boundary;
}

/**
 * Whether the time of space that the change recorded is over at `now`; false for other boundaries. `zone` is the
 * client's.
 */
export function isSpaceOver(change: BoundaryChange, now: Instant, zone: TimeZone): boolean {
  const end = endOfSpace(change, zone);
  return end !== null && end <= now;
}

/**
 * The changes that have taken effect or will: a change cancels every earlier one that is pending when it is recorded.
 */
export function notCancelled<T extends BoundaryChange>(history: readonly T[]): T[] {
  return history.filter((change, index) => {
    const later = history.slice(index + 1);
    if (change.needsConfirmation) return later.length === 0;
    return !later.some(({ at }) => at < change.takesEffectAt);
  });
}

/** What may be said about reaching out, at one moment. */
export interface ReachingOut<Held extends Lock['kind'] = 'BOUNDARY'> {
  /** Since or from when the boundary allows it without interruption; null if no instant is known. */
  allowedFrom: Instant | null;
  /** What closes it: the boundary in effect, and a pending one that closes it too. Empty if it is allowed. */
  locks: Extract<Lock, { kind: Held }>[];
}

/**
 * Whether the boundary alone allows outreach at `now`, from the history (oldest first). UNKNOWN allows none. `zone` is
 * the client's: a time of space ends when its day begins there, and UNKNOWN follows. Throws RangeError on an unknown
 * zone.
 */
export function boundaryAllows(
  history: readonly BoundaryChange[],
  reach: Reaching,
  now: Instant,
  zone: TimeZone,
): ReachingOut {
  let allowedFrom: Instant | null = null;
  const locks: ReachingOut['locks'] = [];
  for (const { boundary, from, to } of stretchesOf(history, zone)) {
    const isOver = to !== null && to <= now;
    if (fits(boundary, reach)) {
      allowedFrom ??= from;
      if (!isOver) break;
    } else {
      allowedFrom = null;
      if (!isOver) locks.push({ kind: 'BOUNDARY', boundary, ...(to !== null && { until: to }) });
    }
  }
  return { allowedFrom, locks };
}

/**
 * Which boundaries leave room: outreach needs OPEN; practical matters also fit LIMITED and ASKED_FOR_SPACE, there with
 * an approval (`practicalNeedsApproval`).
 */
function fits(boundary: Boundary, reach: Reaching): boolean {
  switch (boundary) {
    case 'OPEN':
      return true;
    case 'LIMITED':
    case 'ASKED_FOR_SPACE':
      return reach === 'PRACTICAL';
    case 'ASKED_FOR_NO_CONTACT':
    case 'LEGAL_ORDER':
    case 'UNKNOWN':
      return false;
    default:
      return assertNever(boundary);
  }
}

/** Whether a practical matter needs a coach's approval of its step under this boundary. */
export function practicalNeedsApproval(boundary: Boundary): boolean {
  return boundary !== 'OPEN';
}

interface Stretch {
  boundary: Boundary;
  from: Instant;
  /** The first instant after it; null for the last. */
  to: Instant | null;
}

/** The boundaries over all of time, in order. */
function stretchesOf(history: readonly BoundaryChange[], zone: TimeZone): Stretch[] {
  const changes = notCancelled(history).filter(({ needsConfirmation }) => !needsConfirmation);
  const unknown: Stretch = {
    boundary: 'UNKNOWN',
    from: -Infinity,
    to: changes[0]?.takesEffectAt ?? null,
  };
  const stretches = changes.flatMap((change, index): Stretch[] => {
    const { boundary, takesEffectAt: from } = change;
    const to = changes[index + 1]?.takesEffectAt ?? null;
    const end = endOfSpace(change, zone);
    if (end === null || (to !== null && end >= to)) return [{ boundary, from, to }];
    const over: Stretch = { boundary: 'UNKNOWN', from: Math.max(end, from), to };
    return end > from ? [{ boundary, from, to: end }, over] : [over];
  });
  return [unknown, ...stretches];
}

/** The first instant after a time of space; null for other boundaries, and for space without a day. */
export function endOfSpace({ boundary, until }: BoundaryChange, zone: TimeZone): Instant | null {
  return boundary === 'ASKED_FOR_SPACE' && until !== null ? startOfDay(until, zone) : null;
}

const STRICTNESS: Record<Boundary, number> = {
  OPEN: 0,
  LIMITED: 1,
  UNKNOWN: 2,
  ASKED_FOR_SPACE: 3,
  ASKED_FOR_NO_CONTACT: 4,
  LEGAL_ORDER: 5,
};

interface Wish {
  boundary: Boundary;
  until: LocalDate | null;
}

/** Whether the first is less strict than the second. Space until a later day is stricter. */
export function isLooser(wish: Wish, than: Wish): boolean {
  if (wish.boundary !== than.boundary) {
    return STRICTNESS[wish.boundary] < STRICTNESS[than.boundary];
  }
  if (wish.until === than.until) return false;
  return than.until === null || (wish.until !== null && wish.until < than.until);
}
