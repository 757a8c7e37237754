import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { HEALTH_DATA_CONSENT } from './terms.sql.js';

/**
 * The rule about health and relationship data, applied by every mutation with which a client writes about their life:
 * without the client's consent nothing new is stored. Row-level security repeats it. Reading, undoing, ending, the
 * boundary of the other person and asking for help are exempt. See docs/adr/0018.
 */
export async function requireHealthDataConsent(ctx: Ctx): Promise<void> {
  if (ctx.db.scope.role !== 'CLIENT') return;
  const { practiceId, clientId } = ctx.db.scope;
  const [latest] = await ctx.db.run(HEALTH_DATA_CONSENT, [practiceId, clientId]);
  requireGranted(latest!.granted);
}

/** The same check, for callers whose statement has read `healthDataConsent` already. */
export function requireGranted(isGranted: boolean): void {
  if (isGranted) return;
  throw new Refusal(
    'CONSENT_NEEDED',
    'This was not saved. You have not agreed that your practice keeps health and relationship data, or you took it back. You can agree on your account page, under Agreement and privacy.',
  );
}
