import { defineLoader } from '../../../platform/loading/loaders.js';
import type { VersionRecallType } from '../../templates/index.js';
import { RECALLS_OF_PLANS } from './recalls.sql.js';

/** The recall of the version that a plan was made from; null if there is none. */
export const recallOfPlan = defineLoader<string, VersionRecallType | null>(async (ctx, planIds) => {
  const rows = await ctx.db.query(RECALLS_OF_PLANS, [ctx.db.scope.practiceId, planIds]);
  const byPlan = new Map(rows.map(({ planId, recall }) => [planId, recall]));
  return planIds.map((id) => byPlan.get(id) ?? null);
});
