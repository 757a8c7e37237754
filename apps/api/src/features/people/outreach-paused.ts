import type { Ctx } from '../../platform/context/ctx.js';

/** Keeps for lists whether outreach is paused after the safety questions, as the engine says. */
export async function setOutreachPaused(
  ctx: Ctx,
  clientId: string,
  paused: boolean,
): Promise<void> {
  await ctx.db.change(
    'update clients set outreach_paused = $3 where practice_id = $1 and id = $2 returning id',
    [ctx.db.scope.practiceId, clientId, paused],
  );
}
