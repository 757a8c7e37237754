import { endOfSpace, boundaryStateAt } from './boundary.js';
import { safetyPauseAt } from './safety.js';
import type { Facts, Instant, TimeZone } from '../types.js';

/**
 * The next instant after `now` at which stored columns must be computed again because time alone changes them in a way
 * that no stored lock may reveal: a pause after the safety questions ends (ADR 0008), or a time of space ends and the
 * boundary becomes UNKNOWN (ADR 0006). Null if there is none. `zone` is the client's. Throws RangeError on an unknown
 * zone.
 */
export function recheckAt(
  facts: Pick<Facts, 'boundaries' | 'answers' | 'talks'>,
  now: Instant,
  zone: TimeZone,
): Instant | null {
  const { inEffect, pending } = boundaryStateAt(facts.boundaries, now);
  const moments = [
    safetyPauseAt(facts, now, zone)?.until ?? null,
    inEffect && endOfSpace(inEffect, zone),
    pending && endOfSpace(pending, zone),
    // Once the boundary is OPEN, practical outreach no longer needs an approval.
    pending && pending.needsConfirmation !== true ? pending.takesEffectAt : null,
  ].filter((at): at is Instant => at !== null && at > now);
  return moments.length === 0 ? null : Math.min(...moments);
}
