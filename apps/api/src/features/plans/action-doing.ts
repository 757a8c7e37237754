import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { actionKey } from './action-key.js';
import { change } from './plan-changing.js';
import { lockPlan, readPlan } from './plan-loading.js';
import { shown } from './plan-showing.js';
import type { PlanType } from './plan.type.js';
import type { CountHabitInput } from './plans.inputs.js';
import { SurpriseGiving } from './surprise-giving.js';
import { tick, untick, type TickedPlan } from './ticking.js';

/** What a client does with the actions of their plan. */
@Injectable()
export class ActionDoing {
  constructor(private readonly giving: SurpriseGiving) {}

  /** `briefly`: only what `TickedPlan` tells is asked for. */
  async complete(ctx: Ctx, actionId: string, briefly: boolean): Promise<PlanType | TickedPlan> {
    const ticked = await tick(ctx, actionId, briefly);
    if (ticked) return briefly ? ticked : shownAfter(ctx, ticked);
    const plan = await lockPlan(ctx, 'action', actionId);
    return change(ctx, plan, { kind: 'TICK_ACTION', action: actionKey(plan, actionId) });
  }

  async undo(ctx: Ctx, actionId: string, briefly: boolean): Promise<PlanType | TickedPlan> {
    const unticked = await untick(ctx, actionId, briefly);
    if (unticked) return briefly ? unticked : shownAfter(ctx, unticked);
    const plan = await lockPlan(ctx, 'action', actionId);
    const given = plan.surprises.some((one) => one.actionId === actionId.toLowerCase());
    if (given) return this.giving.takeBack(ctx, plan, actionId);
    return change(ctx, plan, { kind: 'UNTICK_ACTION', action: actionKey(plan, actionId) });
  }

  async count(ctx: Ctx, { actionId, on, times }: CountHabitInput): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'action', actionId);
    return change(ctx, plan, { kind: 'COUNT_HABIT', action: actionKey(plan, actionId), on, times });
  }
}

async function shownAfter(ctx: Ctx, { id }: TickedPlan): Promise<PlanType> {
  return shown(await readPlan(ctx, 'plan', id), ctx.now);
}
