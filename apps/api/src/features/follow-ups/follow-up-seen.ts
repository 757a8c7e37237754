import type { Ctx } from '../../platform/context/ctx.js';
import type { FollowUpKind } from './follow-up-kind.js';

/** When a follow-up of this kind that was open at `since`, or opened after it, was first acknowledged. */
export async function followUpSeenAt(
  ctx: Ctx,
  { clientId, kind, since }: { clientId: string; kind: `${FollowUpKind}`; since: Date },
): Promise<Date | null> {
  const [row] = await ctx.db.query<{ at: Date | null }>(
    `select min(acknowledged_at) as at from follow_ups
     where practice_id = $1 and client_id = $2 and kind = $3 and acknowledged_at >= $4`,
    [ctx.db.scope.practiceId, clientId, kind, since],
  );
  return row?.at ?? null;
}
