import { canUndoLettingGo } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { lockVisibleClient } from '../../people/index.js';
import { latestOfLibrary } from '../../templates/index.js';
import { PlanAssignmentService } from './plan-assignment.service.js';
import { decideIntent, persistPlan } from '../core/plan-intents.js';
import { findPlan, lockPlan, lockRunningPlan } from '../storage/plan.repository.js';
import { PlanLifecycleService } from './plan-lifecycle.service.js';
import { toPlanType } from '../core/plan.presenter.js';
import { PlansService } from '../core/plans.service.js';
import type { PlanRefType, PlanType } from '../core/plan.type.js';
import type { StartLettingGoInput } from './letting-go.inputs.js';
import { words } from '../plans.words.js';

const TEMPLATE = 'letting-go';

/** Commands of the client that need no approval and no readiness: starting the plan for letting go, and undoing it. */
@Injectable()
export class LettingGoService {
  constructor(
    private readonly assignments: PlanAssignmentService,
    private readonly lifecycle: PlanLifecycleService,
    private readonly plans: PlansService,
  ) {}

  /** Another plan of the same client that ended by letting go and can still be restored. */
  async letGoBefore(ctx: Ctx, { id, clientId }: PlanType): Promise<PlanRefType | null> {
    const ended = await this.plans.endedOf(ctx, clientId);
    const now = ctx.now.getTime();
    const canComeBack = ({ ending, endedAt }: PlanRefType) =>
      canUndoLettingGo(ending, endedAt!.getTime(), now);
    return ended.find((plan) => plan.id !== id && canComeBack(plan)) ?? null;
  }

  /** Ends no other plan unless the client names it. */
  async start(ctx: Ctx, { id, endsPlanId }: StartLettingGoInput): Promise<PlanType> {
    const clientId = ctx.actor.clientId!;
    await lockVisibleClient(ctx, clientId);
    const known = await findPlan(ctx, 'plan', id);
    if (known) return toPlanType(known, ctx.now);
    const running = await lockRunningPlan(ctx, clientId);
    if (running && running.id !== endsPlanId?.toLowerCase()) {
      throw new Refusal('TAKEN', words.lettingGo.hasPlan(running.title));
    }
    if (running) await this.lifecycle.end(ctx, { planId: running.id, ending: 'LET_GO' });
    const { id: templateVersionId } = await latestOfLibrary(ctx, TEMPLATE);
    return this.assignments.assign(ctx, { id, clientId, templateVersionId });
  }

  /** The plan is paused afterwards, and its outreach stays closed until the coach approves it again. */
  async undo(ctx: Ctx, planId: string): Promise<PlanType> {
    await lockVisibleClient(ctx, ctx.actor.clientId!);
    const before = await lockPlan(ctx, 'plan', planId);
    const endedAt = before.endedAt?.getTime() ?? ctx.now.getTime();
    const { after, events } = decideIntent(ctx, before, { kind: 'UNDO_LETTING_GO', endedAt });
    if (events.length === 0) return toPlanType(before, ctx.now);
    const running = await lockRunningPlan(ctx, before.clientId);
    if (running) {
      throw new Refusal('TAKEN', words.lettingGo.endOtherFirst(running.title));
    }
    return persistPlan(ctx, before, { ...after, endedAt: null, endingNoteSealed: null }, events);
  }
}
