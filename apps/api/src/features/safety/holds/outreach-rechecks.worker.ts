import { apply, stepOpenedEvents } from '@footing/plan-engine';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { DueRows } from '../../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../../platform/jobs/jobs.worker.js';
import { lockVisibleClient } from '../../people/index.js';
import { OutreachHoldsService } from './outreach-holds.service.js';
import {
  planStateOf,
  lockRunningPlan,
  type LoadedPlan,
  rewriteStoredPlan,
} from '../../plans/index.js';
import { dueRechecks, takeRecheck, type DueRecheck } from '../../outreach/index.js';

/**
 * Updates what is stored about outreach when time alone has changed it and no lock may reveal when: a safety hold or a
 * time of space has ended. Until it has run, lists may show outreach as closed, or an action as open that the engine
 * refuses.
 */
@Injectable()
export class OutreachRechecksWorker implements OnModuleInit {
  readonly #log = new Logger(OutreachRechecksWorker.name);

  constructor(
    private readonly dueRows: DueRows,
    private readonly jobs: JobsWorker,
    private readonly holds: OutreachHoldsService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('recheck_outreach', () => this.run(), { every: 'MINUTE' });
  }

  /** Runs all due rechecks and returns how many. A failure for one client does not stop the others. */
  run(): Promise<number> {
    return this.dueRows.forEach({
      read: dueRechecks,
      handle: async (ctx, due: DueRecheck) => {
        await this.#recheck(ctx, due);
        return true;
      },
      onError: (code) => this.#log.warn(`A recheck failed: ${code}`),
    });
  }

  async #recheck(ctx: Ctx, { id, clientId, at }: DueRecheck): Promise<void> {
    const client = await lockVisibleClient(ctx, clientId);
    if (!(await takeRecheck(ctx, id))) return;
    const running = await lockRunningPlan(ctx, clientId);
    const plan = running && withOpened(running, at);
    if (plan) await rewriteStoredPlan(ctx, plan);
    await this.holds.factsChanged(ctx, { client, plan });
  }
}

/** Records steps as opened that were open until that moment, so that helpful actions in them stay open. */
function withOpened(plan: LoadedPlan, until: Date): LoadedPlan {
  const before = planStateOf(plan, new Date(until.getTime() - 1));
  return {
    ...plan,
    snapshot: stepOpenedEvents(plan.snapshot, before).reduce(apply, plan.snapshot),
  };
}
