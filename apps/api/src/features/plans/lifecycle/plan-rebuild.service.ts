import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { findAndLockPlan } from '../core/plan.repository.js';
import { rewriteStoredPlan } from '../core/plan-update.js';

const BATCH = 100;

interface Marked {
  practiceId: string;
  planId: string;
}

/**
 * Stores the plans again that a migration has marked, because what is stored has another form or follows other
 * rules. Done before the server answers; each plan in a transaction of its own, so an interrupted start goes on where
 * it stopped, and several servers may do it at once. A migration marks plans with
 * `insert into plans_to_store select practice_id, id from plans … on conflict do nothing`.
 */
@Injectable()
export class PlanRebuildService implements OnApplicationBootstrap {
  constructor(private readonly contexts: CtxFactory) {}

  async onApplicationBootstrap(): Promise<void> {
    for (;;) {
      const marked = await this.#marked();
      for (const each of marked) await this.#restore(each);
      if (marked.length < BATCH) return;
    }
  }

  #marked(): Promise<Marked[]> {
    const ctx = this.contexts.forSystem();
    return ctx.db.inTransaction(() =>
      ctx.db.query<Marked>(
        `select practice_id as "practiceId", plan_id as "planId" from plans_to_store
         order by practice_id, plan_id limit ${BATCH}`,
      ),
    );
  }

  #restore({ practiceId, planId }: Marked): Promise<void> {
    const ctx = this.contexts.forSystem({ practiceId });
    return ctx.db.inTransaction(async () => {
      const plan = await findAndLockPlan(ctx, 'plan', planId);
      if (plan) await rewriteStoredPlan(ctx, plan);
      await ctx.db.change('delete from plans_to_store where practice_id = $1 and plan_id = $2', [
        practiceId,
        planId,
      ]);
    });
  }
}
