import type { ActionKind } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { words } from '../plans.words.js';
import { actionKey, hasAction, stepKey } from './plan-keys.js';
import { REMOVED_ACTION, REMOVED_STEP } from './plans.sql.js';
import type { LoadedPlan } from './plan.repository.js';

export interface RemovedAction {
  kind: ActionKind;
  title: string;
  questionnaire: string | null;
}

/**
 * The action that a coach has removed while the client had it on the screen; null if it is still in the plan or was never
 * there.
 */
export async function removedAction(
  ctx: Ctx,
  plan: LoadedPlan,
  actionId: string,
): Promise<RemovedAction | null> {
  const id = actionId.toLowerCase();
  if (hasAction(plan, id)) return null;
  const values = [ctx.actor.practiceId, id, plan.id];
  const [removed] = await ctx.db.query(REMOVED_ACTION, values);
  return removed ?? null;
}

/** As `actionKey`. REMOVED for an action that was removed from the plan. */
export async function currentActionKey(
  ctx: Ctx,
  plan: LoadedPlan,
  actionId: string,
): Promise<string> {
  if (await removedAction(ctx, plan, actionId)) throw new Refusal('REMOVED', words.actionRemoved);
  return actionKey(plan, actionId);
}

/** As `stepKey`. REMOVED for a step that was removed from the plan. */
export async function currentStepKey(ctx: Ctx, plan: LoadedPlan, stepId: string): Promise<string> {
  const id = stepId.toLowerCase();
  if (![...plan.stepIds.values()].includes(id)) {
    const [removed] = await ctx.db.query(REMOVED_STEP, [ctx.actor.practiceId, id, plan.id]);
    if (removed) throw new Refusal('REMOVED', words.stepRemoved);
  }
  return stepKey(plan, id);
}
