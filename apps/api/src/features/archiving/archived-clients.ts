import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openFollowUp, passFollowUp } from '../follow-ups/index.js';
import { Archivings, Restorings, type ArchiveTold } from '../people/index.js';
import { lockRunningPlan, PlanLifecycleService } from '../plans/index.js';
import { SafetyService } from '../safety/index.js';

/** What becomes of the plan, and who follows up on a hold. */
@Injectable()
export class ArchivedClients implements OnModuleInit {
  constructor(
    private readonly archivings: Archivings,
    private readonly restorings: Restorings,
    private readonly lifecycle: PlanLifecycleService,
    private readonly safety: SafetyService,
  ) {}

  onModuleInit(): void {
    this.archivings.follow((ctx, clientId, told) => this.#archived(ctx, clientId, told));
    this.restorings.follow((ctx, clientId) => this.#restored(ctx, clientId));
  }

  async #archived(ctx: Ctx, clientId: string, { plan, followUpBy }: ArchiveTold): Promise<void> {
    const hold = await this.safety.hold(ctx, clientId);
    if (hold) {
      if (!followUpBy) {
        throw new Refusal(
          'NOT_NOW',
          'Outreach is paused after the safety questions. Choose who follows up.',
          { field: 'input.followUpBy' },
        );
      }
      await passFollowUp(ctx, { clientId, kind: 'SAFETY_HOLD', assigneeId: followUpBy });
    }
    const running = await lockRunningPlan(ctx, clientId);
    if (!running) return;
    if (plan === 'END') await this.lifecycle.end(ctx, { planId: running.id, ending: 'WITHDREW' });
    else await this.lifecycle.pause(ctx, running.id, null);
  }

  /** Nobody was notified of answers given in between. */
  async #restored(ctx: Ctx, clientId: string): Promise<void> {
    if (await this.safety.hold(ctx, clientId)) {
      await openFollowUp(ctx, { clientId, kind: 'SAFETY_HOLD' });
    }
  }
}
