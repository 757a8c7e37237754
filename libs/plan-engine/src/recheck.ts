import { endOfSpace, standingAt } from './boundary.js';
import { safetyPauseAt } from './safety.js';
import type { Facts, Instant, TimeZone } from './types.js';

/**
 * The next moment at which the clock alone changes something that lists keep and no lock may name: a pause after the
 * safety questions ends, or a time of space does and leaves nothing known. Whoever keeps such columns works them out
 * again then. Null while there is none. `zone` is the client's.
 */
export function recheckAt(
  facts: Pick<Facts, 'boundaries' | 'answers' | 'talks'>,
  now: Instant,
  zone: TimeZone,
): Instant | null {
  const { inEffect, pending } = standingAt(facts.boundaries, now);
  const moments = [
    safetyPauseAt(facts, now, zone)?.until ?? null,
    inEffect && endOfSpace(inEffect, zone),
    pending && endOfSpace(pending, zone),
    // Practical matters need no approval any more once the boundary is OPEN.
    pending && pending.needsConfirmation !== true ? pending.takesEffectAt : null,
  ].filter((at): at is Instant => at !== null && at > now);
  return moments.length === 0 ? null : Math.min(...moments);
}
