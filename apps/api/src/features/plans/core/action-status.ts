import type { ActionStatus } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { planStateOf } from '../storage/plan-row.mapper.js';
import { readPlan } from '../storage/plan.repository.js';

/** The status of an action as the engine derives it now, for readers whose stored columns miss a recall. */
export async function actionStatus(
  ctx: Ctx,
  { planId, actionId }: { planId: string; actionId: string },
): Promise<ActionStatus> {
  const plan = await readPlan(ctx, 'plan', planId);
  const [key] = [...plan.actionIds].find(([, id]) => id === actionId)!;
  const { steps } = planStateOf(plan, ctx.now);
  return steps.flatMap(({ actions }) => actions).find((action) => action.key === key)!.status;
}
