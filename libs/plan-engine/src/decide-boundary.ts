import { assertNever, err, isLocalDate, localDateOf, ok, type Result } from '@footing/kernel';

import { isLooser, standingAt } from './boundary.js';
import type { Boundary, BoundaryChange, Instant, LocalDate, TimeZone } from './types.js';

/** A boundary that is loosened takes effect so many hours later, and not if it is tightened before. */
export const HOURS_TO_LOOSEN = 72;

export type BoundaryActor = 'OWNER' | 'COACH' | 'CLIENT';

/** What somebody wants to record. Whether it tightens or loosens follows from what stands. */
export type BoundaryIntent =
  | { kind: 'SET'; boundary: Boundary; until: LocalDate | null; hasReason: boolean }
  /** The order of a court has ended, on that local day. */
  | { kind: 'END_LEGAL_ORDER'; endedOn: LocalDate; hasReason: boolean };

export type BoundaryEffect = 'TIGHTENED' | 'LOOSENED' | 'ORDER_ENDED';

export interface BoundaryDecision {
  change: BoundaryChange;
  effect: BoundaryEffect;
}

export type BoundaryRefusal =
  | { code: 'REASON_NEEDED' }
  /** Space is asked for until a day. */
  | { code: 'UNTIL_NEEDED' }
  /** The day must come after today, which is given. */
  | { code: 'UNTIL_NOT_AHEAD'; today: LocalDate }
  /** Only space has such a day. */
  | { code: 'UNTIL_NOT_TAKEN' }
  | { code: 'LEGAL_ORDER_STANDS' }
  | { code: 'NO_LEGAL_ORDER' }
  | { code: 'OWNER_ONLY' }
  /** The day must be today, which is given, or have passed. */
  | { code: 'ENDED_AHEAD'; today: LocalDate }
  /** It stands so, or will when the hours of a loosening are over. */
  | { code: 'ALREADY_SO' };

/**
 * What comes of the intent, from the history (oldest first): the change to append to it, or why not. To
 * tighten takes effect at once and cancels what is pending; to loosen takes a reason and 72 hours, whatever
 * clocks do meanwhile. A legal order is loosened by nobody: an owner records that it has ended, and then
 * nothing is known. `zone` is the client's. Throws RangeError on an unknown zone.
 */
export function decideBoundary(
  history: readonly BoundaryChange[],
  intent: BoundaryIntent,
  by: BoundaryActor,
  now: Instant,
  zone: TimeZone,
): Result<BoundaryDecision, BoundaryRefusal> {
  const today = localDateOf(now, zone);
  switch (intent.kind) {
    case 'SET':
      return setBoundary(history, intent, now, today);
    case 'END_LEGAL_ORDER':
      return endLegalOrder(history, intent, by, now, today);
    default:
      return assertNever(intent);
  }
}

function setBoundary(
  history: readonly BoundaryChange[],
  { boundary, until, hasReason }: Extract<BoundaryIntent, { kind: 'SET' }>,
  now: Instant,
  today: LocalDate,
): Result<BoundaryDecision, BoundaryRefusal> {
  const { inEffect, pending } = standingAt(history, now);
  const current = inEffect ?? { boundary: 'UNKNOWN' as const, until: null };
  const latest = pending ?? current;
  if (boundary === latest.boundary && until === latest.until) return err({ code: 'ALREADY_SO' });
  if (current.boundary === 'LEGAL_ORDER') return err({ code: 'LEGAL_ORDER_STANDS' });
  const untilRefusal = refusalOfUntil(boundary, until, today);
  if (untilRefusal !== null) return err(untilRefusal);
  if (!isLooser({ boundary, until }, current)) {
    return ok({ effect: 'TIGHTENED', change: { boundary, until, at: now, takesEffectAt: now } });
  }
  if (!hasReason) return err({ code: 'REASON_NEEDED' });
  const takesEffectAt = now + HOURS_TO_LOOSEN * 3_600_000;
  return ok({ effect: 'LOOSENED', change: { boundary, until, at: now, takesEffectAt } });
}

function refusalOfUntil(
  boundary: Boundary,
  until: LocalDate | null,
  today: LocalDate,
): BoundaryRefusal | null {
  if (boundary !== 'ASKED_FOR_SPACE') return until === null ? null : { code: 'UNTIL_NOT_TAKEN' };
  if (until === null) return { code: 'UNTIL_NEEDED' };
  return isLocalDate(until) && until > today ? null : { code: 'UNTIL_NOT_AHEAD', today };
}

function endLegalOrder(
  history: readonly BoundaryChange[],
  { endedOn, hasReason }: Extract<BoundaryIntent, { kind: 'END_LEGAL_ORDER' }>,
  by: BoundaryActor,
  now: Instant,
  today: LocalDate,
): Result<BoundaryDecision, BoundaryRefusal> {
  if (by !== 'OWNER') return err({ code: 'OWNER_ONLY' });
  const { inEffect } = standingAt(history, now);
  if (inEffect?.boundary !== 'LEGAL_ORDER') return err({ code: 'NO_LEGAL_ORDER' });
  if (!hasReason) return err({ code: 'REASON_NEEDED' });
  if (!isLocalDate(endedOn) || endedOn > today) return err({ code: 'ENDED_AHEAD', today });
  return ok({
    effect: 'ORDER_ENDED',
    change: { boundary: 'UNKNOWN', until: null, at: now, takesEffectAt: now },
  });
}
