import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openFollowUp, passFollowUp } from '../follow-ups/index.js';
import { ClientArchived, ClientRestored, type ArchiveFacts } from '../people/index.js';
import { lockRunningPlan, PlanLifecycleService, withdrawOffers } from '../plans/index.js';
import { SafetyService } from '../safety/index.js';
import { words } from './archiving.words.js';

/** Ends or pauses the plan of an archived client, withdraws what they were offered, and assigns the follow-up of a safety hold. */
@Injectable()
export class ArchiveSubscribers implements OnModuleInit {
  constructor(
    private readonly clientArchived: ClientArchived,
    private readonly clientRestored: ClientRestored,
    private readonly lifecycle: PlanLifecycleService,
    private readonly safety: SafetyService,
  ) {}

  onModuleInit(): void {
    this.clientArchived.subscribe((ctx, clientId, facts) => this.#archived(ctx, clientId, facts));
    this.clientRestored.subscribe((ctx, clientId) => this.#restored(ctx, clientId));
  }

  async #archived(ctx: Ctx, clientId: string, { plan, followUpBy }: ArchiveFacts): Promise<void> {
    const hold = await this.safety.hold(ctx, clientId);
    if (hold) {
      if (!followUpBy) {
        throw new Refusal('NOT_NOW', words.chooseWhoFollowsUp, { field: 'input.followUpBy' });
      }
      await passFollowUp(ctx, { clientId, kind: 'SAFETY_HOLD', assigneeId: followUpBy });
    }
    await withdrawOffers(ctx, clientId);
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
