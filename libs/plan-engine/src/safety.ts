import { addDays, assertNever, err, localDateOf, ok, type Result } from '@footing/kernel';

import type { ReachingOut } from './boundary.js';
import type { Outcome } from './questionnaire.js';
import type { Instant, LocalDate, SafetyEvent, TimeZone } from './types.js';

/** A safety check counts as fresh until so many local days after it was made. */
export const SAFETY_CHECK_DAYS = 30;

/** A hold that stands: nothing reaches out under it. */
export interface SafetyHold {
  since: Instant;
  /** When the client last answered again without a stop; null: not since the latest stop. */
  checkedAt: Instant | null;
}

export type ReviewRefusal =
  | { code: 'NO_HOLD' }
  /** First the client answers again, and nothing stops. */
  | { code: 'CHECK_FIRST' };

/** Whether answers to the safety questions that lead there set a hold. */
export function stopsOutreach(outcome: Outcome): boolean {
  return outcome === 'SAFETY_STOP' || outcome === 'NOT_SUITABLE';
}

/** What is added to the history when the safety questions were answered and led to `outcome`. */
export function safetyChecked(outcome: Outcome, now: Instant): SafetyEvent {
  return { kind: stopsOutreach(outcome) ? 'STOPPED' : 'CHECKED', at: now };
}

/** The hold that stands after the history (oldest first); null if none does. Time alone lifts none. */
export function holdOf(history: readonly SafetyEvent[]): SafetyHold | null {
  return history.reduce<SafetyHold | null>(holdAfter, null);
}

function holdAfter(hold: SafetyHold | null, { kind, at }: SafetyEvent): SafetyHold | null {
  switch (kind) {
    case 'STOPPED':
      return { since: hold?.since ?? at, checkedAt: null };
    case 'CHECKED':
      return hold && { ...hold, checkedAt: at };
    case 'REVIEWED':
      return hold === null || hold.checkedAt === null ? hold : null;
    default:
      return assertNever(kind);
  }
}

function holdLiftedAt(history: readonly SafetyEvent[]): Instant | null {
  return history.findLast(({ kind }) => kind === 'REVIEWED')?.at ?? null;
}

/** What the boundary says of reaching out, and a hold beside it: under a hold no moment is known. */
export function underHold(
  { allowedFrom, locks }: ReachingOut,
  history: readonly SafetyEvent[],
): ReachingOut<'BOUNDARY' | 'SAFETY_HOLD'> {
  if (holdOf(history) !== null) {
    return { allowedFrom: null, locks: [{ kind: 'SAFETY_HOLD' }, ...locks] };
  }
  const liftedAt = holdLiftedAt(history);
  const later =
    allowedFrom === null || liftedAt === null ? allowedFrom : Math.max(allowedFrom, liftedAt);
  return { allowedFrom: later, locks };
}

/**
 * What is added to the history when a named member of staff has talked with the client and reviewed the hold;
 * or why it cannot be lifted yet. It takes both: the new check comes first, and the review after it.
 */
export function reviewHold(
  history: readonly SafetyEvent[],
  now: Instant,
): Result<SafetyEvent, ReviewRefusal> {
  const hold = holdOf(history);
  if (hold === null) return err({ code: 'NO_HOLD' });
  return hold.checkedAt === null ? err({ code: 'CHECK_FIRST' }) : ok({ kind: 'REVIEWED', at: now });
}

export interface SafetyFreshness {
  /** When the questions were last answered, wherever it led; null if never. */
  checkedAt: Instant | null;
  /** The local day on which the latest check is no longer fresh; null where there is none, or it stops. */
  freshUntil: LocalDate | null;
  /** What may be asked for before reaching out: a check that does not stop, not too long ago, and no hold. */
  isFresh: boolean;
}

/**
 * How far the latest safety check can still be relied on at `now`, from the history (oldest first). Days are
 * those of `zone`, the client's. Throws RangeError on an unknown zone.
 */
export function safetyFreshness(
  history: readonly SafetyEvent[],
  now: Instant,
  zone: TimeZone,
): SafetyFreshness {
  const latest = history.findLast(({ kind }) => kind !== 'REVIEWED');
  if (latest === undefined) return { checkedAt: null, freshUntil: null, isFresh: false };
  const { kind, at: checkedAt } = latest;
  if (kind === 'STOPPED') return { checkedAt, freshUntil: null, isFresh: false };
  const freshUntil = addDays(localDateOf(checkedAt, zone), SAFETY_CHECK_DAYS);
  const isFresh = holdOf(history) === null && localDateOf(now, zone) < freshUntil;
  return { checkedAt, freshUntil, isFresh };
}
