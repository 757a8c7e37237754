import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { ApprovalChanged, ZoneChanged } from '../../people/index.js';
import { lockRunningPlan } from '../storage/plan.repository.js';
import { rewriteStoredPlan } from '../storage/plan-update.js';

/** Rewrites the stored plan when the client's time zone changes, or whether all their outreach needs an approval. */
@Injectable()
export class PlansSubscribers implements OnModuleInit {
  constructor(
    private readonly zones: ZoneChanged,
    private readonly approvals: ApprovalChanged,
  ) {}

  onModuleInit(): void {
    this.zones.subscribe((ctx, clientId) => this.#storeAgain(ctx, clientId));
    this.approvals.subscribe((ctx, clientId) => this.#storeAgain(ctx, clientId));
  }

  async #storeAgain(ctx: Ctx, clientId: string): Promise<void> {
    const plan = await lockRunningPlan(ctx, clientId);
    if (plan) await rewriteStoredPlan(ctx, plan);
  }
}
