import type { Ctx } from '../../../platform/context/ctx.js';
import { defineLoader } from '../../../platform/loading/loaders.js';
import { PARTS_IN_SIGHT } from './plan-parts.sql.js';
import { PlanAction } from './plan-action.entity.js';
import { PlanStep } from './plan-step.entity.js';

/** A step or an action by its id, if its client's plan shows it now and the caller can see that. Its title is as it is stored. */
export const partInSight = defineLoader<string, { clientId: string; title: string } | null>(
  async (ctx, ids) => {
    const rows = await ctx.db.query(PARTS_IN_SIGHT(ctx), [ctx.db.scope.practiceId, ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  },
);

/** NOT_FOUND unless the step and the action, where they are named, are of a plan of the client that the caller can see. */
export async function requirePlanPart(
  ctx: Ctx,
  clientId: string,
  { stepId, actionId }: { stepId: string | null; actionId: string | null },
): Promise<void> {
  if (stepId) await ctx.db.of(PlanStep).get({ id: stepId, clientId });
  if (actionId) await ctx.db.of(PlanAction).get({ id: actionId, clientId });
}
