import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';

/**
 * The rule about health and relationship data, asked by every door through which a client writes about their life:
 * without the client's agreement nothing new is kept. Row-level security says it a second time. Reading, undoing,
 * ending, the boundary of the other person and asking for help never ask. See docs/adr/0018.
 */
export async function requireHealthDataConsent(ctx: Ctx): Promise<void> {
  if (ctx.db.scope.role !== 'CLIENT') return;
  const { practiceId, clientId } = ctx.db.scope;
  const [latest] = await ctx.db.run<{ granted: boolean }>(LATEST, [practiceId, clientId]);
  requireGranted(latest!.granted);
}

/** The same, where the statement that the door sends anyway has read `healthDataConsent`. */
export function requireGranted(isGranted: boolean): void {
  if (isGranted) return;
  throw new Refusal(
    'CONSENT_NEEDED',
    'This was not saved. You have not agreed that your practice keeps health and relationship data, or you took it back. You can agree on your account page, under Agreement and privacy.',
  );
}

/** Whether the client of a column agrees, as SQL: their latest answer; without one, they do not. `$1` is the practice. */
export const healthDataConsent = (client: string): string =>
  `coalesce((select a.granted from terms_acceptances a
    where a.practice_id = $1 and a.client_id = ${client} and a.kind = 'HEALTH_DATA'
    order by a.number desc limit 1), false)`;

const LATEST = {
  name: 'health-data-consent',
  text: `select ${healthDataConsent('$2')} as granted`,
};
