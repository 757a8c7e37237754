import { safetyPauseAt, type PlanEvent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { Outbox } from '../../emails/index.js';
import { openFollowUp } from '../../follow-ups/index.js';
import {
  lifeFactsOf,
  scheduleRecheck,
  type LifeFacts,
  CoachNoticesService,
  LifeFactsChanged,
} from '../../outreach/index.js';
import { setOutreachPaused, type Client, touchLastActive } from '../../people/index.js';
import { SafetyHistoryService } from '../checks/safety-history.service.js';
import { decideIntent, persistPlan, type LoadedPlan } from '../../plans/index.js';

interface Changed {
  client: Client;
  /** The running plan, locked, as it was before the change; null if there is none. */
  plan: LoadedPlan | null;
  /** The running plan after the change itself. */
  after?: LoadedPlan;
  events?: PlanEvent[];
}

/**
 * Reacts to a changed fact of the outreach gate: sets or lifts the safety hold, schedules the next recheck, and has the
 * running plan follow, which may start. Staff learn that outreach is paused, never why.
 */
@Injectable()
export class OutreachHoldsService {
  constructor(
    private readonly history: SafetyHistoryService,
    private readonly notices: CoachNoticesService,
    private readonly outbox: Outbox,
    private readonly changed: LifeFactsChanged,
  ) {}

  /** The client must be locked, and the fact written already. */
  async factsChanged(ctx: Ctx, { client, plan, after, events = [] }: Changed): Promise<void> {
    const life = await lifeFactsOf(ctx, client.id, plan?.personId);
    await this.#pauseOrResume(ctx, client, life);
    await scheduleRecheck(ctx, client, life);
    await this.changed.publish(ctx, client);
    if (!plan) {
      if (ctx.db.scope.role === 'CLIENT') await touchLastActive(ctx, client.id);
      return;
    }
    const changed = after ?? plan;
    const facts = { ...changed.facts, ...life };
    const followed = decideIntent(ctx, { ...changed, facts }, { kind: 'FOLLOW_ANSWERS' });
    await persistPlan(ctx, plan, followed.after, [...events, ...followed.events]);
  }

  async #pauseOrResume(ctx: Ctx, client: Client, life: LifeFacts): Promise<void> {
    const isPaused = safetyPauseAt(life, ctx.now.getTime(), client.timeZone) !== null;
    if (isPaused === client.outreachPaused) return;
    await setOutreachPaused(ctx, client.id, isPaused);
    if (!isPaused) return record(ctx, { clientId: client.id, kind: 'SAFETY_HOLD_LIFTED' });
    await this.history.append(ctx, { clientId: client.id, kind: 'STOPPED' });
    await record(ctx, { clientId: client.id, kind: 'SAFETY_HOLD_SET' });
    await this.outbox.takeBack(ctx, client.id, 'ONLY_OUTREACH');
    // One follow-up for each hold: another one during it would reveal that the client answered again, and how.
    await openFollowUp(ctx, { clientId: client.id, kind: 'SAFETY_HOLD', coachNotified: true });
    await this.notices.notifyCoach(ctx, client, 'FOLLOW_UPS');
  }
}
