import { uuidv7 } from '@footing/kernel';
import { recheckAt } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import type { LifeFacts } from './life-facts.sql.js';
import { INSERT_RECHECK } from './rechecks.sql.js';

/**
 * Notes when the clock alone next changes what lists keep about a client's outreach, so that the worker works it out
 * again then. Staff write such a moment and cannot read it: it would tell how the client answered.
 */
export async function scheduleRecheck(
  ctx: Ctx,
  { id, timeZone }: { id: string; timeZone: string },
  life: LifeFacts,
): Promise<void> {
  const at = recheckAt(life, ctx.now.getTime(), timeZone);
  if (at === null) return;
  await ctx.db.query(INSERT_RECHECK, [
    ctx.db.scope.practiceId,
    uuidv7(ctx.now.getTime()),
    id,
    new Date(at),
  ]);
}
