import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { VersionRecalled } from '../../templates/index.js';
import {
  ENQUEUE_STORE_PLANS,
  LOCK_OPEN_OFFERS,
  MARK_PLAN,
  PLANS_OF_VERSION,
} from './recalls.sql.js';

/** Marks the plans of a recalled version, in the transaction of the recall, and has a job store them again. */
@Injectable()
export class RecallsSubscribers implements OnModuleInit {
  constructor(private readonly recalled: VersionRecalled) {}

  onModuleInit(): void {
    this.recalled.subscribe((ctx, versionId) => this.#markPlans(ctx, versionId));
  }

  async #markPlans(ctx: Ctx, versionId: string): Promise<void> {
    const { practiceId } = ctx.db.scope;
    // Marking is the server's; whoever recalls a version may not see all clients who have plans on it.
    await ctx.db.asServer(async () => {
      // An offer that is being accepted has moved its plan by the time it is locked.
      await ctx.db.query(LOCK_OPEN_OFFERS, [practiceId, versionId]);
      const plans = await ctx.db.query(PLANS_OF_VERSION, [practiceId, versionId]);
      for (const { id } of plans) await ctx.db.write(MARK_PLAN, [practiceId, id]);
      if (plans.length > 0) await ctx.db.write(ENQUEUE_STORE_PLANS, [ctx.now]);
    });
  }
}
