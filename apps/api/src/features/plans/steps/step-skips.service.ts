import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { decideIntent, persistPlan } from '../core/plan-intents.js';
import { currentStepKey } from '../storage/removed-parts.js';
import { PlanStep } from '../storage/plan-step.entity.js';
import { skipReasonPlace } from '../storage/sealed-places.js';
import { lockPlan } from '../storage/plan.repository.js';
import { toPlanType } from '../core/plan.presenter.js';
import type { PlanType } from '../core/plan.type.js';
import type { SkipStepInput } from './steps.inputs.js';
import { words } from '../plans.words.js';

/** Skipping a step with a reason. Reopening the step reverts it. */
@Injectable()
export class StepSkipsService {
  constructor(private readonly sealing: SealingService) {}

  async skip(ctx: Ctx, { stepId, reason }: SkipStepInput): Promise<PlanType> {
    const before = await lockPlan(ctx, 'step', stepId);
    const step = await currentStepKey(ctx, before, stepId);
    const { after, events } = decideIntent(ctx, before, { kind: 'SKIP_STEP', step });
    if (reason.trim() === '') throw invalid('input.reason', words.skipReasonNeeded);
    if (events.length === 0) return toPlanType(before, ctx.now);
    const id = before.stepIds.get(step)!;
    const place = skipReasonPlace(id);
    const skipReasonSealed = await this.sealing.seal(ctx, before.clientId, place, reason);
    await ctx.db.of(PlanStep).update({ id }, { skipReasonSealed });
    return persistPlan(ctx, before, after, events);
  }
}
