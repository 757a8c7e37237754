import type { Ctx } from '../../../platform/context/ctx.js';
import { PlanAction } from './plan-action.entity.js';
import { PlanStep } from './plan-step.entity.js';

/** NOT_FOUND unless the step and the action, where they are named, are of a plan of the client that the caller can see. */
export async function requirePlanPart(
  ctx: Ctx,
  clientId: string,
  { stepId, actionId }: { stepId: string | null; actionId: string | null },
): Promise<void> {
  if (stepId) await ctx.db.of(PlanStep).get({ id: stepId, clientId });
  if (actionId) await ctx.db.of(PlanAction).get({ id: actionId, clientId });
}
