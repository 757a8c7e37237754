import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { change } from './plan-changing.js';
import { lockPlan, type LoadedPlan } from './plan-loading.js';
import type { PlanType } from './plan.type.js';
import type { CountHabitInput } from './plans.inputs.js';

/** What a client does with the actions of their plan. */
@Injectable()
export class ActionDoing {
  async complete(ctx: Ctx, actionId: string): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'action', actionId);
    return change(ctx, plan, { kind: 'TICK_ACTION', action: actionKey(plan, actionId) });
  }

  async undo(ctx: Ctx, actionId: string): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'action', actionId);
    return change(ctx, plan, { kind: 'UNTICK_ACTION', action: actionKey(plan, actionId) });
  }

  async count(ctx: Ctx, { actionId, on, times }: CountHabitInput): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'action', actionId);
    return change(ctx, plan, { kind: 'COUNT_HABIT', action: actionKey(plan, actionId), on, times });
  }
}

export function actionKey(plan: LoadedPlan, actionId: string): string {
  const id = actionId.toLowerCase();
  for (const [key, known] of plan.actionIds) if (known === id) return key;
  throw notFound();
}
