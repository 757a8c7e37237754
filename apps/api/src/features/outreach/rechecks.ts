import { uuidv7 } from '@footing/kernel';
import { recheckAt } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import { BATCH_SIZE } from '../../platform/jobs/due-rows.js';
import type { LifeFacts } from './life-facts.sql.js';
import { DELETE_RECHECK, DUE_RECHECKS, ENQUEUE_RECHECKS, INSERT_RECHECK } from './rechecks.sql.js';

/** A moment at which time alone changes what is stored about a client's outreach. */
export interface DueRecheck {
  practiceId: string;
  id: string;
  clientId: string;
  at: Date;
}

/** The next batch of due rechecks of all practices, after the given one. */
export function dueRechecks(ctx: Ctx, after: DueRecheck | null): Promise<DueRecheck[]> {
  return ctx.db.query(DUE_RECHECKS, [ctx.now, after?.at ?? null, after?.id ?? null, BATCH_SIZE]);
}

/** Removes a recheck that is about to run. False if another worker took it. */
export async function takeRecheck(ctx: Ctx, id: string): Promise<boolean> {
  const removed = await ctx.db.query(DELETE_RECHECK, [ctx.db.scope.practiceId, id]);
  return removed.length > 0;
}

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
  const due = new Date(at);
  await ctx.db.write(INSERT_RECHECK, [ctx.db.scope.practiceId, uuidv7(ctx.now.getTime()), id, due]);
  await ctx.db.write(ENQUEUE_RECHECKS, [due]);
}
