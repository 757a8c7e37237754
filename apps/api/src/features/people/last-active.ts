import type { Ctx } from '../../platform/context/ctx.js';

/** The client gave a sign of life that changes nothing in the plan, such as a draft. */
export async function touchLastActive(ctx: Ctx, clientId: string): Promise<void> {
  await ctx.db.change('update clients set last_heard_at = $3 where practice_id = $1 and id = $2', [
    ctx.db.scope.practiceId,
    clientId,
    ctx.now,
  ]);
}
