import { assertNever, err, ok, type Instant, type Result } from '@footing/kernel';

/** Minutes from the first save of a breather until it can be kept or shared. */
export const BREATHER_MINUTES = 10;
/** Longest text of a breather, in characters as `lengthOf` counts them. */
export const BREATHER_TEXT = 20_000;

/** The state of a breather: a message that the client writes instead of sending it. */
export interface Breather {
  /** When it was first saved. */
  startedAt: Instant;
  /** When the client decided to keep it, after which its text is final; null: not decided. */
  keptAt: Instant | null;
  /** Since when the coach may read it; null: only the client can. */
  sharedAt: Instant | null;
}

/** What a client wants to do with a breather. */
export type BreatherIntent = 'WRITE' | 'KEEP' | 'SHARE' | 'TAKE_BACK';

/** Why not. */
export type BreatherRefusal =
  /** The wait is not over. */
  | { code: 'TOO_EARLY'; until: Instant }
  /** It was kept, so its text no longer changes. */
  | { code: 'FINAL' };

/** When the wait is over. Clock changes do not matter: it is counted in minutes, not in days. */
export const breatherEndsAt = (startedAt: Instant): Instant =>
  startedAt + BREATHER_MINUTES * 60_000;

/**
 * Decides an intent: returns the breather after it, or a refusal. Idempotent: repeating an intent changes nothing.
 * Deleting ("burning") a breather is always allowed and not an intent.
 */
export function decideBreather(
  breather: Breather,
  intent: BreatherIntent,
  now: Instant,
): Result<Breather, BreatherRefusal> {
  const until = breatherEndsAt(breather.startedAt);
  switch (intent) {
    case 'WRITE':
      return breather.keptAt === null ? ok(breather) : err({ code: 'FINAL' });
    case 'KEEP':
      return now < until ? err({ code: 'TOO_EARLY', until }) : ok(kept(breather, now));
    case 'SHARE':
      if (now < until) return err({ code: 'TOO_EARLY', until });
      return ok({ ...kept(breather, now), sharedAt: breather.sharedAt ?? now });
    case 'TAKE_BACK':
      return ok({ ...breather, sharedAt: null });
    default:
      return assertNever(intent);
  }
}

const kept = (breather: Breather, now: Instant): Breather => ({
  ...breather,
  keptAt: breather.keptAt ?? now,
});
