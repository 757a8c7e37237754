import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { DueRows } from '../../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../../platform/jobs/jobs.worker.js';
import { RecallsService } from '../recalls/recalls.service.js';
import { MARKED_PLANS, REBUILD_BATCH, UNMARK_PLAN } from './plan-rebuild.sql.js';

interface Marked {
  practiceId: string;
  planId: string;
}

/**
 * Rebuilds the stored columns of marked plans, because their format, their rules or a fact about many plans has changed. Each
 * plan has its own transaction, so whoever was interrupted continues where it stopped, and several servers can run it at
 * once. A migration marks plans with `insert into plans_to_store select practice_id, id from plans … on conflict do nothing`;
 * they are rebuilt before the server accepts requests. A recall marks the plans of its version and enqueues the job.
 */
@Injectable()
export class PlanRebuildService implements OnApplicationBootstrap, OnModuleInit {
  readonly #log = new Logger(PlanRebuildService.name);

  constructor(
    private readonly contexts: CtxFactory,
    private readonly dueRows: DueRows,
    private readonly jobs: JobsWorker,
    private readonly recalls: RecallsService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('store_plans', () => this.run(), { every: 'MINUTE' });
  }

  async onApplicationBootstrap(): Promise<void> {
    for (;;) {
      const ctx = this.contexts.forSystem();
      const marked = await ctx.db.inTransaction(() => this.#marked(ctx, null));
      for (const each of marked) {
        const own = this.contexts.forSystem({ practiceId: each.practiceId });
        await own.db.inTransaction(() => this.#rebuild(own, each));
      }
      if (marked.length < REBUILD_BATCH) return;
    }
  }

  /** Rebuilds all marked plans and returns how many. A failure of one plan does not stop the others. */
  run(): Promise<number> {
    return this.dueRows.forEach<Marked>({
      read: (ctx, after) => this.#marked(ctx, after),
      handle: (ctx, each) => this.#rebuild(ctx, each),
      onError: (code) => this.#log.warn(`A plan was not stored again: ${code}`),
    });
  }

  #marked(ctx: Ctx, after: Marked | null): Promise<Marked[]> {
    return ctx.db.query(MARKED_PLANS, [after?.practiceId ?? null, after?.planId ?? null]);
  }

  async #rebuild(ctx: Ctx, { practiceId, planId }: Marked): Promise<boolean> {
    await this.recalls.storePlan(ctx, planId);
    await ctx.db.query(UNMARK_PLAN, [practiceId, planId]);
    return true;
  }
}
