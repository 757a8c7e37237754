import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Sealing, type Place } from '../../platform/sealing/sealing.service.js';
import { lifeFactsOf, ChangeTelling } from '../outreach/index.js';
import { lockVisibleClient } from '../people/index.js';
import { SafetyRecording } from '../safety/index.js';
import { decided, keep, lockPlan, shown, type PlanType } from '../plans/index.js';
import type { StartPlanAfterTalkInput } from './readiness.inputs.js';

/** Where the answers asked for a talk, the coach starts the plan after it, by name and with a reason. */
@Injectable()
export class ReadinessStarting {
  constructor(
    private readonly sealing: Sealing,
    private readonly recording: SafetyRecording,
    private readonly telling: ChangeTelling,
  ) {}

  async afterTalk(ctx: Ctx, { planId, reason }: StartPlanAfterTalkInput): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'plan', planId);
    const { after, events } = decided(ctx, plan, { kind: 'START_AFTER_TALK' });
    // It has started already, as when the request comes twice.
    if (events.length === 0) return shown(plan, ctx.now);
    const client = await lockVisibleClient(ctx, plan.clientId);
    await this.recording.append(ctx, { clientId: client.id, kind: 'TALKED' });
    const facts = { ...plan.facts, ...(await lifeFactsOf(ctx, client.id)) };
    const readyReasonSealed = await this.sealing.seal(ctx, readyReasonPlace(plan.id), reason);
    const readyBy = ctx.actor.memberId;
    const started = await keep(ctx, plan, { ...after, facts, readyBy, readyReasonSealed }, events);
    await ctx.db.change(
      'update plans set ready_by = $3, ready_reason_sealed = $4 where practice_id = $1 and id = $2',
      [ctx.db.scope.practiceId, plan.id, readyBy, readyReasonSealed],
    );
    await this.telling.tell(ctx, client);
    return started;
  }
}

/** Written once, when the plan starts. */
export const readyReasonPlace = (planId: string): Place => ({
  table: 'plans.ready_reason',
  id: planId,
  version: 1,
});
