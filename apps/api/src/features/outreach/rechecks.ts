import { uuidv7 } from '@footing/kernel';
import { recheckAt } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import type { LifeFacts } from './life-facts.sql.js';
import { INSERT_RECHECK } from './rechecks.sql.js';

/**
 * Schedules the next moment at which time alone changes what is stored about a client's outreach. Staff insert such a
 * moment and cannot select it: it would reveal how the client answered.
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
