import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { lifeFactsOf, CoachNoticesService } from '../outreach/index.js';
import { lockVisibleClient } from '../people/index.js';
import { SafetyHistoryService } from '../safety/index.js';
import {
  storeStartAfterTalk,
  decideIntent,
  persistPlan,
  lockPlan,
  toPlanType,
  type PlanType,
} from '../plans/index.js';
import type { StartPlanAfterTalkInput } from './readiness.inputs.js';

/** Starts a plan after the talk that its answers called for, by name and with a reason. */
@Injectable()
export class StartsAfterTalkService {
  constructor(
    private readonly sealing: SealingService,
    private readonly history: SafetyHistoryService,
    private readonly notices: CoachNoticesService,
  ) {}

  async start(ctx: Ctx, { planId, reason }: StartPlanAfterTalkInput): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'plan', planId);
    const { after, events } = decideIntent(ctx, plan, { kind: 'START_AFTER_TALK' });
    // Repeated request: the plan has started already.
    if (events.length === 0) return toPlanType(plan, ctx.now);
    const client = await lockVisibleClient(ctx, plan.clientId);
    await this.history.append(ctx, { clientId: client.id, kind: 'TALKED' });
    const facts = { ...plan.facts, ...(await lifeFactsOf(ctx, client.id)) };
    const place = readyReasonPlace(plan.id);
    const readyReasonSealed = await this.sealing.seal(ctx, client.id, place, reason);
    const readyBy = ctx.actor.memberId;
    const started = await persistPlan(
      ctx,
      plan,
      { ...after, facts, readyBy, readyReasonSealed },
      events,
    );
    await storeStartAfterTalk(ctx, { id: plan.id, readyBy, readyReasonSealed });
    await this.notices.notifyCoach(ctx, client);
    return started;
  }
}

/** The reason is written once, when the plan starts. */
export const readyReasonPlace = (planId: string): Place => ({
  kind: 'RECORD',
  table: 'plans.ready_reason',
  id: planId,
  version: 1,
});
