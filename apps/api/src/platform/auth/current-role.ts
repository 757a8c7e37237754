import type { Ctx } from '../context/ctx.js';
import { signInAgain } from '../errors/fault.js';
import { CURRENT_ROLE } from './auth.sql.js';

/**
 * Refuses mutations of staff who no longer have the role in their access token. Other processes learn of a revoked role
 * within seconds; mutations check the database.
 */
export async function assertRoleIsCurrent(ctx: Ctx): Promise<void> {
  const { account, member } = ctx;
  if (!account || !member || member.role === 'CLIENT') return;
  const current = await ctx.db.query(CURRENT_ROLE, [
    member.practiceId,
    member.memberId,
    member.role,
    account.signInId,
  ]);
  if (current.length === 0) throw signInAgain();
}
