import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { codeForLog } from '../../../platform/errors/error-code.js';
import { JobsWorker } from '../../../platform/jobs/jobs.worker.js';
import { Notices } from '../../notifications/index.js';
import { APPROVALS, KeptAttentionService, type Coach } from './kept-attention.service.js';
import { COACHES_WITH_DUE_CLIENTS } from './kept-attention.sql.js';

/**
 * Tells coaches on their devices that a step waits for their approval, also if only time has passed. What waits is what Today shows:
 * the due clients are worked out, and a step is told once, by the worker that keeps it. What a coach has seen on Today is kept before.
 */
@Injectable()
export class ApprovalNoticesWorker implements OnModuleInit {
  readonly #log = new Logger(ApprovalNoticesWorker.name);

  constructor(
    private readonly contexts: CtxFactory,
    private readonly jobs: JobsWorker,
    private readonly kept: KeptAttentionService,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('tell_of_approvals', () => this.tell(), { every: 'MINUTE' });
  }

  /** Returns how many notices were queued. A failure for one coach does not stop the others. */
  async tell(): Promise<number> {
    let told = 0;
    for (const coach of await this.#coaches()) {
      try {
        await this.kept.workOut(coach, async (ctx) => {
          told += await this.notices.tell(ctx, [coach.memberId], APPROVALS);
        });
      } catch (error) {
        this.#log.warn(`A coach was not told of approvals: ${codeForLog(error)}`);
      }
    }
    return told;
  }

  /** Those with something to work out and a device that may tell of it. All others see it on Today. */
  async #coaches(): Promise<Coach[]> {
    const everywhere = this.contexts.forSystem();
    const practices = await everywhere.db.inTransaction(() =>
      this.notices.practicesWithDevices(everywhere, APPROVALS.kind),
    );
    const coaches: Coach[] = [];
    for (const practiceId of practices) {
      const ctx = this.contexts.forSystem({ practiceId });
      const due = await ctx.db.inTransaction(async () => {
        const members = await this.notices.membersWithDevices(ctx, APPROVALS.kind);
        const ids = members.map(({ memberId }) => memberId);
        const rows = await ctx.db.query(COACHES_WITH_DUE_CLIENTS, [practiceId, ids, ctx.now]);
        return members.filter(({ memberId }) => rows.some(({ id }) => id === memberId));
      });
      coaches.push(...due.map((member) => ({ practiceId, ...member })));
    }
    return coaches;
  }
}
