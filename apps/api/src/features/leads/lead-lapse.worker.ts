import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { DueRows } from '../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { openText } from '../../platform/sealing/sealed-texts.js';
import { Outbox } from '../emails/index.js';
import { Member } from '../practices/index.js';
import { Lead } from './lead.entity.js';
import { LEADS_TO_TELL } from './leads.sql.js';

type Due = NonNullable<(typeof LEADS_TO_TELL)['row']>;

/** Tells leads whose time has passed without an answer, once, so that nobody waits for one. The coach can still accept them. */
@Injectable()
export class LeadLapseWorker implements OnModuleInit {
  readonly #log = new Logger(LeadLapseWorker.name);

  constructor(
    private readonly jobs: JobsWorker,
    private readonly due: DueRows,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('lapse_leads', () => this.run(), { every: 'MINUTE' });
  }

  /** Returns how many were told. A failure of one does not stop the others. */
  run(): Promise<number> {
    return this.due.forEach({
      read: (ctx, after: Due | null) =>
        ctx.db.query(LEADS_TO_TELL, [ctx.now, after?.id ?? null, after?.startsAt ?? null]),
      handle: (ctx, { id }) => this.#tell(ctx, id),
      onError: (code) => this.#log.warn(`A lead was not told: ${code}`),
    });
  }

  async #tell(ctx: Ctx, id: string): Promise<boolean> {
    const { status, startsAt, lapsedAt, coachId, email } = await ctx.db.of(Lead).lock({ id });
    if (status !== 'WAITING' || lapsedAt || startsAt > ctx.now) return false;
    await ctx.db.of(Lead).update({ id }, { lapsedAt: ctx.now });
    const { name: from } = await ctx.db.of(Member).get({ id: coachId });
    await this.outbox.mail(ctx, { kind: 'TIME_LAPSED', to: await openText(ctx, email!), from });
    return true;
  }
}
