import { assertNever, err, isLocalDate, localDateOf, ok, type Result } from '@footing/kernel';

import { isLooser, isSpaceOver, boundaryStateAt } from '../outreach/boundary.js';
import type { Boundary, BoundaryChange, Instant, LocalDate, TimeZone } from '../types.js';

/** A looser boundary takes effect so many hours later, and not if a stricter one is recorded before. */
export const HOURS_TO_LOOSEN = 72;

export type BoundaryActor = 'OWNER' | 'COACH' | 'CLIENT';

/** What a person wants to record. The current boundary determines whether it tightens or loosens. */
export type BoundaryIntent =
  | { kind: 'SET'; boundary: Boundary; until: LocalDate | null; hasReason: boolean }
  /** A client answered what the other person has let them know; an answer never loosens what is on record. */
  | { kind: 'ANSWERED'; boundary: Boundary }
  /** A coach confirms a change away from ASKED_FOR_NO_CONTACT, after its hours. */
  | { kind: 'CONFIRM' }
  /** The order of a court has ended, on that local day. */
  | { kind: 'END_LEGAL_ORDER'; endedOn: LocalDate; hasReason: boolean };

export type BoundaryEffect = 'TIGHTENED' | 'LOOSENED' | 'CONFIRMED' | 'ORDER_ENDED';

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
  /** It is so already, or will be when the hours of a loosening are over. */
  | { code: 'ALREADY_SO' }
  /** Not knowing does not replace what the other person, or a court, has asked for. */
  | { code: 'UNKNOWN_REPLACES_NOTHING'; boundary: Boundary }
  /** Nothing waits to be confirmed. */
  | { code: 'NOTHING_TO_CONFIRM' }
  /** It can be confirmed from then on. */
  | { code: 'CONFIRM_LATER'; from: Instant }
  | { code: 'STAFF_ONLY' };

/**
 * Decides the intent, from the history (oldest first): the change to append to it, or why not. A stricter boundary
 * takes effect at once and cancels what is pending; a looser one takes a reason and 72 hours, whatever clocks do
 * meanwhile, and away from ASKED_FOR_NO_CONTACT also the confirmation of a coach after them. Where nothing is
 * recorded yet, any boundary but OPEN takes effect at once; OPEN always waits. A legal order is loosened by nobody: an
 * owner records that it has ended, and then nothing is known. `zone` is the client's. Throws RangeError on an unknown
 * zone.
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
  if (current.boundary === 'LEGAL_ORDER') return err({ code: 'LEGAL_ORDER_STANDS' });
  if (boundary === 'UNKNOWN' && KEPT.includes(current.boundary)) {
    return err({ code: 'UNKNOWN_REPLACES_NOTHING', boundary: current.boundary });
  }
  const untilRefusal = refusalOfUntil(boundary, until, localDateOf(now, zone));
  if (untilRefusal !== null) return err(untilRefusal);
  const change = { boundary, until, at: now, takesEffectAt: now };
  const waits = boundary === 'OPEN' || (isRecorded && isLooser({ boundary, until }, current));
  if (!waits) return ok({ effect: 'TIGHTENED', change });
  if (!hasReason) return err({ code: 'REASON_NEEDED' });
  const takesEffectAt = now + HOURS_TO_LOOSEN * 3_600_000;
  const needsConfirmation = current.boundary === 'ASKED_FOR_NO_CONTACT';
  return ok({
    effect: 'LOOSENED',
    change: { ...change, takesEffectAt, ...(needsConfirmation && { needsConfirmation }) },
  });
}

/** What is in effect: not known while nothing is recorded, and after a time of space. */
function currentOf(inEffect: BoundaryChange | null, now: Instant, zone: TimeZone) {
  return inEffect === null || isSpaceOver(inEffect, now, zone) ? UNKNOWN : inEffect;
}

const UNKNOWN = { boundary: 'UNKNOWN' as Boundary, until: null };
/** What the other person asked for, which UNKNOWN does not replace. */
const KEPT: Boundary[] = ['ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT'];

/**
 * What the client answered is recorded where it is stricter than what is on record, or nothing is; space without a day.
 * An answer that is looser changes nothing: what is on record stays.
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
  // Saying again what is on record cancels a loosening; space keeps its day.
  return ok({
    effect: 'TIGHTENED',
    change: cancels ? { ...change, until: current.until } : change,
  });
}

function isStricterThan(current: Boundary, asked: Boundary): boolean {
  return isLooser({ boundary: current, until: null }, { boundary: asked, until: null });
}

/** The pending change takes effect now, as a change of its own: the history is only ever added to. */
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
