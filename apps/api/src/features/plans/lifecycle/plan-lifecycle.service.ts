import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { Outbox } from '../../emails/index.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { executeIntent, decideIntent, persistPlan } from '../core/plan-intents.js';
import { planStateOf } from '../storage/plan-row.mapper.js';
import { endingNotePlace } from '../storage/sealed-places.js';
import { lockPlan } from '../storage/plan.repository.js';
import { toPlanType } from '../core/plan.presenter.js';
import type { PlanType } from '../core/plan.type.js';
import type { EndPlanInput } from './plans.inputs.js';
import { words } from '../plans.words.js';

/** Pausing, resuming and ending a plan, for coaches and clients. */
@Injectable()
export class PlanLifecycleService {
  constructor(
    private readonly sealing: SealingService,
    private readonly outbox: Outbox,
  ) {}

  async pause(ctx: Ctx, planId: string, until: string | null): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'plan', planId);
    // Repeated request: the plan is paused until that day already.
    if (planStateOf(plan, ctx.now).pause?.to === until) return toPlanType(plan, ctx.now);
    await this.outbox.takeBack(ctx, plan.clientId, 'ONLY_OUTREACH');
    return executeIntent(ctx, plan, { kind: 'PAUSE', until });
  }

  async resume(ctx: Ctx, planId: string): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'plan', planId);
    const { ending, pauses } = plan.snapshot;
    if (plan.facts.clientStatus === 'ARCHIVED' && ending === null) {
      throw new Refusal('NOT_NOW', ctx.db.scope.role === 'CLIENT' ? words.noCoach : words.archived);
    }
    const wasResumed =
      ending === null && pauses.length > 0 && planStateOf(plan, ctx.now).pause === null;
    return wasResumed ? toPlanType(plan, ctx.now) : executeIntent(ctx, plan, { kind: 'RESUME' });
  }

  async end(ctx: Ctx, { planId, ending, note }: EndPlanInput): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'plan', planId);
    assertOwnEnding(ctx, ending);
    // Repeated request.
    if (plan.snapshot.ending === ending) return toPlanType(plan, ctx.now);
    const { after, events } = decideIntent(ctx, plan, { kind: 'END', ending });
    const endingNoteSealed = note?.trim()
      ? await this.sealing.seal(ctx, plan.clientId, endingNotePlace(plan.id), note)
      : null;
    await this.outbox.takeBack(ctx, plan.clientId, 'ONLY_OUTREACH');
    return persistPlan(ctx, plan, { ...after, endedAt: ctx.now, endingNoteSealed }, events);
  }
}

/** Only coaches can end a plan as SAFETY_STOP or EXPIRED. */
function assertOwnEnding(ctx: Ctx, ending: `${EndPlanInput['ending']}`): void {
  if (ctx.db.scope.role !== 'CLIENT') return;
  if (ending !== 'SAFETY_STOP' && ending !== 'EXPIRED') return;
  throw new Refusal('NOT_NOW', words.onlyCoachEndsSo, { field: 'input.ending' });
}
