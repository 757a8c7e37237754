import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import type { PlanType } from '../core/plan.type.js';

type Undo = (ctx: Ctx, plan: LoadedPlan, actionId: string) => Promise<PlanType>;

/** Undoing a surprise that was given. The surprises room provides it, because plans do not import that room. */
@Injectable()
export class SurpriseUndo {
  #undo: Undo | null = null;

  provide(undo: Undo): void {
    this.#undo = undo;
  }

  /** The plan must be locked. */
  undo(ctx: Ctx, plan: LoadedPlan, actionId: string): Promise<PlanType> {
    if (!this.#undo) throw new Error('No room has provided the function that undoes a surprise.');
    return this.#undo(ctx, plan, actionId);
  }
}
