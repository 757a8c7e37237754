import { assertNever, err, isLocalDate, localDateOf, ok, type Result } from '@footing/kernel';

import { isLooser, isSpaceOver, boundaryStateAt } from '../outreach/boundary.js';
import type { Boundary, BoundaryChange, Instant, LocalDate, TimeZone } from '../types.js';

/** Hours until a looser boundary takes effect; a stricter one that is recorded before cancels it. */
export const HOURS_TO_LOOSEN = 72;

/** Who records a change. */
export type BoundaryActor = 'OWNER' | 'COACH' | 'CLIENT';

/** What a person wants to record. The current boundary determines whether it tightens or loosens. */
export type BoundaryIntent =
  | { kind: 'SET'; boundary: Boundary; until: LocalDate | null; hasReason: boolean }
  /** A client answered a question about what the other person wants; an answer never loosens a recorded boundary. */
  | { kind: 'ANSWERED'; boundary: Boundary }
  /** A coach confirms a change away from ASKED_FOR_NO_CONTACT, after its 72 hours. */
  | { kind: 'CONFIRM' }
  /** The legal order has ended, on that local day. */
  | { kind: 'END_LEGAL_ORDER'; endedOn: LocalDate; hasReason: boolean };

/** What a change did to the boundary. */
export type BoundaryEffect = 'TIGHTENED' | 'LOOSENED' | 'CONFIRMED' | 'ORDER_ENDED';

/** The change to append to the history, and its effect. */
export interface BoundaryDecision {
  change: BoundaryChange;
  effect: BoundaryEffect;
}

/** Why a change is refused. */
export type BoundaryRefusal =
  | { code: 'REASON_NEEDED' }
  /** ASKED_FOR_SPACE needs a day. */
  | { code: 'UNTIL_NEEDED' }
  /** The day must be after `today`. */
  | { code: 'UNTIL_NOT_AHEAD'; today: LocalDate }
  /** Only ASKED_FOR_SPACE has a day. */
  | { code: 'UNTIL_NOT_TAKEN' }
  | { code: 'LEGAL_ORDER_STANDS' }
  | { code: 'NO_LEGAL_ORDER' }
  | { code: 'OWNER_ONLY' }
  /** The day must be `today` or earlier. */
  | { code: 'ENDED_AHEAD'; today: LocalDate }
  /** This boundary is recorded already, in effect or pending. */
  | { code: 'ALREADY_SO' }
  /** UNKNOWN cannot replace what the other person, or a court, has asked for. */
  | { code: 'UNKNOWN_REPLACES_NOTHING'; boundary: Boundary }
  /** No change needs to be confirmed. */
  | { code: 'NOTHING_TO_CONFIRM' }
  /** The instant from which it can be confirmed. */
  | { code: 'CONFIRM_LATER'; from: Instant }
  | { code: 'STAFF_ONLY' };

/**
 * Decides the intent, from the history (oldest first): returns the change to append, or a refusal. A stricter boundary
 * takes effect at once and cancels a pending one. A looser one needs a reason and takes effect after 72 hours (of
 * elapsed time, whatever clock changes happen); away from ASKED_FOR_NO_CONTACT it also needs the confirmation of a
 * coach after that. If nothing is recorded yet, any boundary but OPEN takes effect at once; OPEN always waits. Nobody
 * can loosen a legal order: an owner records that it has ended, and the boundary is UNKNOWN then. `zone` is the
 * client's. Throws RangeError on an unknown zone.
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
      return setBoundary(history, intent, now, zone);
    case 'ANSWERED':
      return answered(history, intent.boundary, now, zone);
    case 'CONFIRM':
      return confirm(history, by, now);
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
  zone: TimeZone,
): Result<BoundaryDecision, BoundaryRefusal> {
  const { inEffect, pending } = boundaryStateAt(history, now);
  const current = currentOf(inEffect, now, zone);
  const latest = pending ?? current;
  const isRecorded = pending !== null || inEffect !== null;
  if (isRecorded && boundary === latest.boundary && until === latest.until) {
    return err({ code: 'ALREADY_SO' });
  }
  const refusal =
    refusalOfReplacing(current.boundary, boundary) ??
    refusalOfUntil(boundary, until, localDateOf(now, zone));
  if (refusal !== null) return err(refusal);
  const change = { boundary, until, at: now, takesEffectAt: now };
  const waits = boundary === 'OPEN' || (isRecorded && isLooser({ boundary, until }, current));
  if (!waits) return ok({ effect: 'TIGHTENED', change });
  if (!hasReason) return err({ code: 'REASON_NEEDED' });
  const takesEffectAt = now + HOURS_TO_LOOSEN * 3_600_000;
  return ok({
    effect: 'LOOSENED',
    change: {
      ...change,
      takesEffectAt,
      ...(mustBeConfirmed(current.boundary) && { needsConfirmation: true }),
    },
  });
}

/** Whether a looser boundary takes effect only when a coach confirms it, after its 72 hours. */
export const mustBeConfirmed = (current: Boundary): boolean => current === 'ASKED_FOR_NO_CONTACT';

/** Why nobody can set the boundary while the current one is in effect; null if they can. */
function refusalOfReplacing(current: Boundary, boundary: Boundary): BoundaryRefusal | null {
  if (current === 'LEGAL_ORDER') return { code: 'LEGAL_ORDER_STANDS' };
  return boundary === 'UNKNOWN' && ASKED_FOR.includes(current)
    ? { code: 'UNKNOWN_REPLACES_NOTHING', boundary: current }
    : null;
}

/** The boundary in effect: UNKNOWN while nothing is recorded, and after a time of space. */
function currentOf(inEffect: BoundaryChange | null, now: Instant, zone: TimeZone) {
  return inEffect === null || isSpaceOver(inEffect, now, zone) ? UNKNOWN : inEffect;
}

const UNKNOWN = { boundary: 'UNKNOWN' as Boundary, until: null };
/** What the other person asked for, which UNKNOWN does not replace. */
const ASKED_FOR: Boundary[] = ['ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT'];

/**
 * An answer is recorded if it is stricter than the current boundary, or if nothing is recorded; space has no day then.
 * A looser answer changes nothing.
 */
function answered(
  history: readonly BoundaryChange[],
  boundary: Boundary,
  now: Instant,
  zone: TimeZone,
): Result<BoundaryDecision, BoundaryRefusal> {
  const { inEffect, pending } = boundaryStateAt(history, now);
  const isRecorded = inEffect !== null || pending !== null;
  const current = currentOf(inEffect, now, zone);
  const change = { boundary, until: null, at: now, takesEffectAt: now };
  if (boundary === 'OPEN') {
    if (isRecorded) return err({ code: 'ALREADY_SO' });
    return ok({
      effect: 'LOOSENED',
      change: { ...change, takesEffectAt: now + HOURS_TO_LOOSEN * 3_600_000 },
    });
  }
  const isStricter = isStricterThan(current.boundary, boundary);
  const cancels = pending !== null && boundary === current.boundary;
  const isFirst = !isRecorded && boundary !== 'UNKNOWN';
  if (!isFirst && !isStricter && !cancels) return err({ code: 'ALREADY_SO' });
  // Repeating the current boundary cancels a pending loosening; space keeps its day.
  return ok({
    effect: 'TIGHTENED',
    change: cancels ? { ...change, until: current.until } : change,
  });
}

function isStricterThan(current: Boundary, asked: Boundary): boolean {
  return isLooser({ boundary: current, until: null }, { boundary: asked, until: null });
}

/** Confirms the pending change by appending a new one that takes effect now: the history is append-only. */
function confirm(
  history: readonly BoundaryChange[],
  by: BoundaryActor,
  now: Instant,
): Result<BoundaryDecision, BoundaryRefusal> {
  const { pending } = boundaryStateAt(history, now);
  if (pending?.needsConfirmation !== true) return err({ code: 'NOTHING_TO_CONFIRM' });
  if (by === 'CLIENT') return err({ code: 'STAFF_ONLY' });
  if (pending.takesEffectAt > now)
    return err({ code: 'CONFIRM_LATER', from: pending.takesEffectAt });
  const { boundary, until } = pending;
  return ok({ effect: 'CONFIRMED', change: { boundary, until, at: now, takesEffectAt: now } });
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
  const { inEffect } = boundaryStateAt(history, now);
  if (inEffect?.boundary !== 'LEGAL_ORDER') return err({ code: 'NO_LEGAL_ORDER' });
  if (!hasReason) return err({ code: 'REASON_NEEDED' });
  if (!isLocalDate(endedOn) || endedOn > today) return err({ code: 'ENDED_AHEAD', today });
  return ok({
    effect: 'ORDER_ENDED',
    change: { boundary: 'UNKNOWN', until: null, at: now, takesEffectAt: now },
  });
}
