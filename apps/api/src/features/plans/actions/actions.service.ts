import { localDateOf } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { requireGranted } from '../../terms/index.js';
import { currentActionKey } from '../storage/removed-parts.js';
import { executeIntent } from '../core/plan-intents.js';
import { lockPlan } from '../storage/plan.repository.js';
import type { PlanType } from '../core/plan.type.js';
import type { CountHabitInput } from './actions.inputs.js';
import { SurpriseUndo } from './surprise-undo.js';
import { words } from '../plans.words.js';

/** The client's commands on the actions of their plan. */
@Injectable()
export class ActionsService {
  constructor(private readonly surpriseUndo: SurpriseUndo) {}

  async complete(ctx: Ctx, actionId: string): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'action', actionId);
    requireGranted(plan.healthDataConsent);
    const action = await currentActionKey(ctx, plan, actionId);
    return executeIntent(ctx, plan, { kind: 'TICK_ACTION', action });
  }

  async undo(ctx: Ctx, actionId: string): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'action', actionId);
    const given = plan.surprises.some((one) => one.actionId === actionId.toLowerCase());
    if (given) return this.surpriseUndo.undo(ctx, plan, actionId);
    const action = await currentActionKey(ctx, plan, actionId);
    return executeIntent(ctx, plan, { kind: 'UNTICK_ACTION', action });
  }

  /** The server decides which day it is: the page may have been open since yesterday. */
  async count(ctx: Ctx, { actionId, on, times, shownOn }: CountHabitInput): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'action', actionId);
    requireGranted(plan.healthDataConsent);
    const today = localDateOf(ctx.now.getTime(), plan.timeZone);
    if (shownOn && shownOn !== today) {
      throw new Refusal('STALE', words.newDay, { current: today });
    }
    const action = await currentActionKey(ctx, plan, actionId);
    return executeIntent(ctx, plan, { kind: 'COUNT_HABIT', action, on: on ?? today, times });
  }
}
