import type { Ctx } from '../context/ctx.js';
import { Fault } from '../errors/fault.js';
import { STANDING } from './auth.sql.js';

/**
 * Refuses mutations of staff who no longer have the role in their access token. Other processes learn of a revoked role
 * within seconds; mutations check the database.
 */
export async function assertStanding(ctx: Ctx): Promise<void> {
  const { account, member } = ctx;
  if (!account || !member || member.role === 'CLIENT') return;
  const stands = await ctx.db.query(STANDING, [
    member.practiceId,
    member.memberId,
    member.role,
    account.signInId,
  ]);
  if (stands.length === 0) throw new Fault('UNAUTHENTICATED', 'Please sign in to go on.');
}
