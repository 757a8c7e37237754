import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { ApprovalChanges, ZoneChanges } from '../../people/index.js';
import { lockRunningPlan } from '../core/plan.repository.js';
import { rewriteStoredPlan } from '../core/plan-update.js';

/** What lists keep of a plan follows the client's zone, and whether outreach needs an approval whatever the plan says. */
@Injectable()
export class PlansSubscribers implements OnModuleInit {
  constructor(
    private readonly zones: ZoneChanges,
    private readonly approvals: ApprovalChanges,
  ) {}

  onModuleInit(): void {
    this.zones.follow((ctx, clientId) => this.#storeAnew(ctx, clientId));
    this.approvals.follow((ctx, clientId) => this.#storeAnew(ctx, clientId));
  }

  async #storeAnew(ctx: Ctx, clientId: string): Promise<void> {
    const plan = await lockRunningPlan(ctx, clientId);
    if (plan) await rewriteStoredPlan(ctx, plan);
  }
}
