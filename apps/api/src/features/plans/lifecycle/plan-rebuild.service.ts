import { MARKED_PLANS, REBUILD_BATCH, UNMARK_PLAN } from './plan-rebuild.sql.js';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { findAndLockPlan } from '../storage/plan.repository.js';
import { rewriteStoredPlan } from '../storage/plan-update.js';

interface Marked {
  practiceId: string;
  planId: string;
}

/**
 * Rebuilds the stored columns of plans that a migration has marked, because their format or rules have changed. Runs
 * before the server accepts requests. Each plan has its own transaction, so an interrupted start continues where it
 * stopped, and several servers can run it at once. A migration marks plans with
 * `insert into plans_to_store select practice_id, id from plans … on conflict do nothing`.
 */
@Injectable()
export class PlanRebuildService implements OnApplicationBootstrap {
  constructor(private readonly contexts: CtxFactory) {}

  async onApplicationBootstrap(): Promise<void> {
    for (;;) {
      const marked = await this.#marked();
      for (const each of marked) await this.#restore(each);
      if (marked.length < REBUILD_BATCH) return;
    }
  }

  #marked(): Promise<Marked[]> {
    const ctx = this.contexts.forSystem();
    return ctx.db.inTransaction(() => ctx.db.query(MARKED_PLANS));
  }

  #restore({ practiceId, planId }: Marked): Promise<void> {
    const ctx = this.contexts.forSystem({ practiceId });
    return ctx.db.inTransaction(async () => {
      const plan = await findAndLockPlan(ctx, 'plan', planId);
      if (plan) await rewriteStoredPlan(ctx, plan);
      await ctx.db.query(UNMARK_PLAN, [practiceId, planId]);
    });
  }
}
