import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Sharing } from '../people/index.js';
import { SHARING_LOCKED } from './terms.sql.js';
import { words } from './terms.words.js';

/**
 * The rule about health and relationship data, applied by every mutation with which a client writes about their life:
 * without the client's consent nothing new is stored. Row-level security repeats it. Reading, undoing, ending, the
 * boundary of the other person and asking for help are exempt. See docs/adr/0018.
 *
 * Returns what the rows that the client adds must copy. It cannot change before the transaction ends.
 */
export async function requireHealthDataConsent(ctx: Ctx): Promise<Sharing> {
  const { practiceId, clientId } = ctx.db.scope;
  const [sharing] = await ctx.db.query(SHARING_LOCKED, [practiceId, clientId]);
  if (!sharing) throw notFound();
  requireGranted(sharing.healthDataAgreed);
  return sharing;
}

/** The same check, for callers that have locked the client or their plan. */
export function requireGranted(isGranted: boolean): void {
  if (isGranted) return;
  throw new Refusal('CONSENT_NEEDED', words.consentNeeded);
}
