import { assertNever, startOfDay } from '@footing/kernel';

import type { Boundary, BoundaryChange, Instant, LocalDate, Lock, TimeZone } from './types.js';

export interface BoundaryStanding<T extends BoundaryChange> {
  /** The change whose boundary is in effect; null while nothing was recorded yet, which is UNKNOWN. */
  inEffect: T | null;
  /** A loosening whose hours are not over; null if there is none. */
  pending: T | null;
}

/** What stands at `now`, from the history (oldest first). */
export function standingAt<T extends BoundaryChange>(
  history: readonly T[],
  now: Instant,
): BoundaryStanding<T> {
  const effective = notCancelled(history);
  return {
    inEffect: effective.findLast((change) => change.takesEffectAt <= now) ?? null,
    pending: effective.find((change) => change.takesEffectAt > now) ?? null,
  };
}

/** The boundary in effect at `now`, from the history (oldest first). */
export function boundaryAt(history: readonly BoundaryChange[], now: Instant): Boundary {
  return standingAt(history, now).inEffect?.boundary ?? 'UNKNOWN';
}

/** Those of the changes that have taken effect or will: a later one cancels what is still pending. */
export function notCancelled<T extends BoundaryChange>(history: readonly T[]): T[] {
  return history.filter(
    (change, index) => !history.slice(index + 1).some((later) => later.at < change.takesEffectAt),
  );
}

/** What may be said about reaching out, at one moment. */
export interface ReachingOut<Held extends Lock['kind'] = 'BOUNDARY'> {
  /** Since when, or from when on, it is allowed without a break; null while no moment is known. */
  allowedFrom: Instant | null;
  /** What closes it: the boundary in effect, and a pending one that closes it further. Empty if allowed. */
  locks: Extract<Lock, { kind: Held }>[];
}

/**
 * Whether anything may reach toward the other person at `now`, from the history (oldest first). `zone` is the
 * client's: a time of space ends when its day begins there. Where nothing is known, nothing may.
 */
export function reachingOutAt(
  history: readonly BoundaryChange[],
  now: Instant,
  zone: TimeZone,
): ReachingOut {
  let allowedFrom: Instant | null = null;
  const locks: ReachingOut['locks'] = [];
  for (const { boundary, allowed, from, to } of stretchesOf(history, zone)) {
    const isOver = to !== null && to <= now;
    if (allowed) {
      allowedFrom ??= from;
      if (!isOver) break;
    } else {
      allowedFrom = null;
      if (!isOver) locks.push({ kind: 'BOUNDARY', boundary, ...(to !== null && { until: to }) });
    }
  }
  return { allowedFrom, locks };
}

interface Stretch {
  boundary: Boundary;
  allowed: boolean;
  from: Instant;
  /** The first instant after it; null for the last. */
  to: Instant | null;
}

/** All of time, cut where reaching out opens or closes, or another boundary takes effect. */
function stretchesOf(history: readonly BoundaryChange[], zone: TimeZone): Stretch[] {
  const changes = notCancelled(history);
  const unknown: Stretch = {
    boundary: 'UNKNOWN',
    allowed: false,
    from: -Infinity,
    to: changes[0]?.takesEffectAt ?? null,
  };
  const stretches = changes.flatMap((change, index): Stretch[] => {
    const { boundary, takesEffectAt: from } = change;
    const to = changes[index + 1]?.takesEffectAt ?? null;
    const opens = opensAt(change, zone);
    if (opens === null || (to !== null && opens >= to)) {
      return [{ boundary, allowed: false, from, to }];
    }
    const open: Stretch = { boundary, allowed: true, from: opens, to };
    return opens > from ? [{ boundary, allowed: false, from, to: opens }, open] : [open];
  });
  return [unknown, ...stretches];
}

/** The moment from which the boundary itself lets reach out; null for never. */
function opensAt(
  { boundary, until, takesEffectAt }: BoundaryChange,
  zone: TimeZone,
): Instant | null {
  switch (boundary) {
    case 'OPEN':
    case 'LIMITED':
      return takesEffectAt;
    case 'ASKED_FOR_SPACE':
      // Space that was asked for without a day has no end.
      return until === null ? null : Math.max(takesEffectAt, startOfDay(until, zone));
    case 'ASKED_FOR_NO_CONTACT':
    case 'LEGAL_ORDER':
    case 'UNKNOWN':
      return null;
    default:
      return assertNever(boundary);
  }
}

const STRICTNESS: Record<Boundary, number> = {
  OPEN: 0,
  LIMITED: 1,
  ASKED_FOR_SPACE: 2,
  UNKNOWN: 3,
  ASKED_FOR_NO_CONTACT: 4,
  LEGAL_ORDER: 5,
};

interface Wish {
  boundary: Boundary;
  until: LocalDate | null;
}

/** Whether the first keeps back less than the second. Space until a later day keeps back more. */
export function isLooser(wish: Wish, than: Wish): boolean {
  if (wish.boundary !== than.boundary) {
    return STRICTNESS[wish.boundary] < STRICTNESS[than.boundary];
  }
  if (wish.until === than.until) return false;
  return than.until === null || (wish.until !== null && wish.until < than.until);
}
