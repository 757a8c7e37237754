import { formPauseAt, stillPausesOutreach } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Outbox } from '../emails/index.js';
import { openFollowUp } from '../follow-ups/index.js';
import { CoachNoticesService } from '../outreach/index.js';
import { visibleClient, type Client } from '../people/index.js';
import type { LoadedPlan } from '../plans/index.js';
import { OutreachHoldsService, SafetyService } from '../safety/index.js';
import type { CompletedAction } from './action-forms.service.js';

/** Pauses of outreach by answers to forms. They end as other answers that call for a talk: when a coach records one. */
@Injectable()
export class FormPausesService {
  constructor(
    private readonly holds: OutreachHoldsService,
    private readonly safety: SafetyService,
    private readonly notices: CoachNoticesService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * In the transaction that stores the answers, after them. The client is locked. `change`: the running plan
   * as it was before, and the action that the answers complete.
   * The coach learns that there is something to talk about, never which answer it was.
   */
  async begin(
    ctx: Ctx,
    client: Client,
    change: { plan: LoadedPlan | null } | CompletedAction,
  ): Promise<void> {
    await openFollowUp(ctx, { clientId: client.id, kind: 'READINESS', coachNotified: true });
    await this.holds.factsChanged(ctx, { client, ...change });
    await this.outbox.takeBack(ctx, client.id, 'ONLY_OUTREACH');
    await this.notices.notifyCoach(ctx, client);
  }

  /** When the answers were sent that pause outreach now; null if none do. */
  async since(ctx: Ctx, client: Client): Promise<Date | null> {
    const facts = await this.safety.facts(ctx, client.id);
    const at = formPauseAt(facts, ctx.now.getTime(), client.timeZone);
    return at === null ? null : new Date(at);
  }

  /** Whether answers that paused outreach when they were sent still do. */
  async stillPauses(ctx: Ctx, clientId: string, sentAt: Date): Promise<boolean> {
    const { timeZone } = await visibleClient(ctx, clientId);
    const facts = await this.safety.facts(ctx, clientId);
    return stillPausesOutreach(facts, sentAt.getTime(), ctx.now.getTime(), timeZone);
  }
}
