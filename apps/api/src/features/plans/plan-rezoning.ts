import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { ZoneChanges } from '../people/index.js';
import { lockRunningPlan } from './plan-loading.js';
import { storeAnew } from './plan-storing.js';

/** Days of a plan are days in the client's zone: when that changes, the moments that lists keep do too. */
@Injectable()
export class PlanRezoning implements OnModuleInit {
  constructor(private readonly zones: ZoneChanges) {}

  onModuleInit(): void {
    this.zones.follow((ctx, clientId) => this.#rezone(ctx, clientId));
  }

  async #rezone(ctx: Ctx, clientId: string): Promise<void> {
    const plan = await lockRunningPlan(ctx, clientId);
    if (plan) await storeAnew(ctx, plan);
  }
}
