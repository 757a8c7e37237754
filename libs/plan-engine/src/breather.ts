import { assertNever, err, ok, type Instant, type Result } from '@footing/kernel';

/** From the first words of a breather until it can be kept or shared. */
export const BREATHER_MINUTES = 10;
/** Longest text of a breather, in characters as `lengthOf` counts them. */
export const BREATHER_TEXT = 20_000;

/** The state of a message that is written so as not to be sent. */
export interface Breather {
  /** When the first words of it were saved. */
  startedAt: Instant;
  /** When it was decided to keep it; its words are final from then on. Null: not decided. */
  keptAt: Instant | null;
  /** Since when the coach may read it; null: the client alone. */
  sharedAt: Instant | null;
}

export type BreatherIntent = 'WRITE' | 'KEEP' | 'SHARE' | 'TAKE_BACK';

export type BreatherRefusal =
  /** The wait is not over; nothing is decided until then. */
  | { code: 'TOO_EARLY'; until: Instant }
  /** It was kept, and is not written on. */
  | { code: 'FINAL' };

/** When the wait is over: the same for every clock change, since it is minutes and not days. */
export const breatherEndsAt = (startedAt: Instant): Instant =>
  startedAt + BREATHER_MINUTES * 60_000;

/**
 * What becomes of a breather, or why not. To burn it is no intent: that may be done at any time and leaves
 * nothing to decide on. To say again what is so already changes nothing.
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
