import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DueRows } from '../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { ERASE_LEADS, PRACTICES_WITH_OLD_LEADS } from './leads.sql.js';

/** Erases leads whose time is over, every hour. */
@Injectable()
export class LeadErasureWorker implements OnModuleInit {
  readonly #log = new Logger(LeadErasureWorker.name);

  constructor(
    private readonly jobs: JobsWorker,
    private readonly due: DueRows,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('erase_leads', () => this.run(), { every: 'HOUR' });
  }

  /** Returns in how many practices some were erased. A failure in one does not stop the others. */
  run(): Promise<number> {
    return this.due.forEach({
      read: (ctx, after: { practiceId: string } | null) =>
        ctx.db.query(PRACTICES_WITH_OLD_LEADS, [ctx.now, after?.practiceId ?? null]),
      handle: async (ctx, { practiceId }) => {
        const erased = await ctx.db.query(ERASE_LEADS, [practiceId, ctx.now]);
        return erased.length > 0;
      },
      onError: (code) => this.#log.warn(`Leads were not erased: ${code}`),
    });
  }
}
