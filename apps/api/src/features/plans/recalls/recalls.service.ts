import { Injectable } from '@nestjs/common';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Outbox } from '../../emails/index.js';
import { findAndLockPlan } from '../storage/plan.repository.js';
import { PLANS_MISSING_RECALL } from './recalls.sql.js';
import { storeWithRecall } from './store-recall.js';

/**
 * Stores recalls before a screen reads stored columns. The job does the same for all plans of a version; whoever reads
 * sooner does not wait for it.
 */
@Injectable()
export class RecallsService {
  constructor(
    private readonly contexts: CtxFactory,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Reads the row of a screen. If a recall is missing in what it read, the recall is stored and the row read again, so that
   * the screen never shows outreach as open after the commit of the recall.
   */
  async readStored<Row extends { missesRecall: boolean }>(
    ctx: Ctx,
    read: () => Promise<Row[]>,
  ): Promise<Row | undefined> {
    const [row] = await read();
    if (!row?.missesRecall) return row;
    await this.store(ctx);
    const [again] = await read();
    return again;
  }

  /** For a client their own plan, for staff all plans of the practice. Each plan has its own transaction. */
  async store({ actor: { practiceId, clientId } }: Ctx): Promise<void> {
    const ctx = this.contexts.forSystem({ practiceId });
    const plans = await ctx.db.inTransaction(() =>
      ctx.db.query(PLANS_MISSING_RECALL, [practiceId, clientId]),
    );
    for (const { id } of plans) await ctx.db.inTransaction(() => this.storePlan(ctx, id));
  }

  /** Locks the plan and stores it again, with the recall of its version if it is new. */
  async storePlan(ctx: Ctx, id: string): Promise<void> {
    const plan = await findAndLockPlan(ctx, 'plan', id);
    if (!plan) return;
    if (plan.hasRecallToStore) await this.outbox.takeBack(ctx, plan.clientId, 'ONLY_OUTREACH');
    await storeWithRecall(ctx, plan);
  }
}
