import { defineLoader } from '../../../platform/loading/loaders.js';
import { TEXTS_OF_PLANS } from '../storage/plans.sql.js';
import { SEALED_REASONS, type ReasonColumn, READABLE_NOTES } from '../storage/plans.sql.js';

export interface StepTexts {
  planId: string;
  /** The id of the step or the action. */
  id: string;
  purpose: string | null;
  guidance: string;
  prompt: string | null;
}

/** The long texts of a plan, by the id of their step or action. */
export const textsOfPlan = defineLoader<string, Map<string, StepTexts>>(async (ctx, planIds) => {
  const rows = await ctx.db.query(TEXTS_OF_PLANS, [ctx.db.scope.practiceId, planIds]);
  const byPlan = new Map(planIds.map((id) => [id, new Map<string, StepTexts>()]));
  for (const row of rows) byPlan.get(row.planId)!.set(row.id, row);
  return planIds.map((id) => byPlan.get(id)!);
});

export interface SealedReason {
  id: string;
  sealed: Buffer;
  wrapped: Buffer;
}

/** The sealed reason for shortening a wait of the step; null if there is none. */
export const waitReasonOfStep = sealedReason('plan_steps', 'wait_reason_sealed');

/** The sealed reason for skipping the step; null if there is none. */
export const skipReasonOfStep = sealedReason('plan_steps', 'skip_reason_sealed');

/** The sealed reason why the action is not outreach; null if there is none. */
export const reachReasonOfAction = sealedReason('plan_actions', 'no_reach_reason_sealed');

function sealedReason(...reason: ReasonColumn) {
  return defineLoader<string, SealedReason | null>(async (ctx, ids) => {
    const rows = await ctx.db.query(SEALED_REASONS(ctx.db.scope.role, ...reason), [
      ctx.db.scope.practiceId,
      ids,
    ]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The notes that the caller may read, as row-level security decides. */
export const readableNote = defineLoader<string, string | null>(async (ctx, noteIds) => {
  const rows = await ctx.db.query(READABLE_NOTES(ctx), [ctx.db.scope.practiceId, noteIds]);
  const readable = new Set(rows.map(({ id }) => id));
  return noteIds.map((id) => (readable.has(id) ? id : null));
});
