import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Sealing } from '../../platform/sealing/sealing.service.js';
import { decided, keep } from './plan-changing.js';
import { lockPlan } from './plan-loading.js';
import { shown } from './plan-showing.js';
import type { PlanType } from './plan.type.js';
import { stepKey } from './plan-guiding.js';
import type { ShortenWaitInput } from './plans.inputs.js';

/** A coach makes a wait of a plan shorter, down to the template's floor, and says why. */
@Injectable()
export class WaitShortening {
  constructor(private readonly sealing: Sealing) {}

  async shorten(ctx: Ctx, { stepId, rule, days, reason }: ShortenWaitInput): Promise<PlanType> {
    const before = await lockPlan(ctx, 'step', stepId);
    const step = stepKey(before, stepId);
    const hasReason = reason.trim() !== '';
    const wish = { kind: 'SHORTEN_WAIT', step, rule, days, hasReason } as const;
    const { after, events } = decided(ctx, before, wish);
    if (events.length === 0) return shown(before, ctx.now);
    const id = before.stepIds.get(step)!;
    await ctx.db.change(
      'update plan_steps set wait_reason_sealed = $3 where practice_id = $1 and id = $2',
      [ctx.db.scope.practiceId, id, await this.sealing.seal(ctx, waitReasonPlace(id), reason)],
    );
    return keep(ctx, before, after, events);
  }
}

/** The latest reason replaces the earlier ones. */
export const waitReasonPlace = (stepId: string) => ({
  table: 'plan_steps',
  id: stepId,
  version: 1,
});
