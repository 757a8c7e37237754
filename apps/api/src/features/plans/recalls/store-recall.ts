import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import { rewriteStoredPlan } from '../storage/plan-update.js';
import { RECALL_STORED } from './recalls.sql.js';

/**
 * Stores the plan again, and with it the recall of its version if it is new: then the history gets its line, once. The plan
 * must be locked.
 */
export async function storeWithRecall(ctx: Ctx, plan: LoadedPlan): Promise<void> {
  await rewriteStoredPlan(ctx, plan);
  if (!plan.hasRecallToStore || plan.snapshot.ending !== null) return;
  await ctx.db.write(RECALL_STORED, [ctx.db.scope.practiceId, plan.id]);
  const { clientId, id: planId, title: subject } = plan;
  await record(ctx, { clientId, planId, kind: 'VERSION_RECALLED', subject });
}
