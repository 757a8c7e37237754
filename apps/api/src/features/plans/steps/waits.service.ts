import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { decideIntent, persistPlan } from '../core/plan-intents.js';
import { PlanStep } from '../storage/plan-step.entity.js';
import { waitReasonPlace } from '../storage/sealed-places.js';
import { lockPlan } from '../storage/plan.repository.js';
import { withNewContent } from '../core/plan-version.js';
import { toPlanType } from '../core/plan.presenter.js';
import type { PlanType } from '../core/plan.type.js';
import { currentStepKey } from '../storage/removed-parts.js';
import type { ShortenWaitInput } from './steps.inputs.js';

/** Shortening a wait with a reason, not below the floor of the template. */
@Injectable()
export class WaitsService {
  constructor(private readonly sealing: SealingService) {}

  async shorten(ctx: Ctx, { stepId, rule, days, reason }: ShortenWaitInput): Promise<PlanType> {
    const before = await lockPlan(ctx, 'step', stepId);
    const step = await currentStepKey(ctx, before, stepId);
    const hasReason = reason.trim() !== '';
    const wish = { kind: 'SHORTEN_WAIT', step, rule, days, hasReason } as const;
    const { after, events } = decideIntent(ctx, before, wish);
    if (events.length === 0) return toPlanType(before, ctx.now);
    const id = before.stepIds.get(step)!;
    const place = waitReasonPlace(id);
    const waitReasonSealed = await this.sealing.seal(ctx, before.clientId, place, reason);
    await ctx.db.of(PlanStep).update({ id }, { waitReasonSealed });
    return persistPlan(ctx, before, withNewContent(after), events);
  }
}
