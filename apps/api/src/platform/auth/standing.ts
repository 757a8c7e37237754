import type { Ctx } from '../context/ctx.js';
import { Fault } from '../errors/fault.js';

/**
 * Refuses mutations of staff who no longer have the role in their access token. Other processes learn of a revoked role
 * within seconds; mutations check the database.
 */
export async function assertStanding(ctx: Ctx): Promise<void> {
  const { account, member } = ctx;
  if (!account || !member || member.role === 'CLIENT') return;
  const stands = await ctx.db.query(
    `select from members m
     where m.practice_id = $1 and m.id = $2 and m.role = $3 and m.removed_at is null
       and not exists (select from sign_ins s where s.id = $4 and s.revoked_at is not null)`,
    [member.practiceId, member.memberId, member.role, account.signInId],
  );
  if (stands.length === 0) throw new Fault('UNAUTHENTICATED', 'Please sign in to go on.');
}
