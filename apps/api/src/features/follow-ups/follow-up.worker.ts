import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { Outbox } from '../emails/index.js';
import { Notices } from '../notifications/index.js';
import {
  FOLLOW_UP_SENT,
  FOLLOW_UPS_TO_SEND,
  PRACTICES_WITH_FOLLOW_UPS,
} from './follow-up-worker.sql.js';
import { codeForLog } from '../../platform/errors/error-code.js';

/**
 * Emails each member whom an open follow-up concerns, once. Screens do not depend on it: they compare the same columns
 * with now.
 */
@Injectable()
export class FollowUpWorker implements OnModuleInit {
  readonly #log = new Logger(FollowUpWorker.name);

  constructor(
    private readonly contexts: CtxFactory,
    private readonly jobs: JobsWorker,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('escalate_follow_ups', () => this.send(), { every: 'MINUTE' });
  }

  /** Returns how many emails were queued. A failure in one practice does not stop the others. */
  async send(): Promise<number> {
    let sent = 0;
    for (const practiceId of await this.#practices()) {
      const ctx = this.contexts.forSystem({ practiceId });
      try {
        sent += await ctx.db.inTransaction(() => this.#sendIn(ctx));
      } catch (error) {
        this.#log.warn(`Follow-ups were not sent: ${codeForLog(error)}`);
      }
    }
    return sent;
  }

  async #practices(): Promise<string[]> {
    const ctx = this.contexts.forSystem();
    const rows = await ctx.db.inTransaction(() => ctx.db.query(PRACTICES_WITH_FOLLOW_UPS));
    return rows.map(({ practiceId }) => practiceId);
  }

  async #sendIn(ctx: Ctx): Promise<number> {
    const { practiceId } = ctx.db.scope;
    const rows = await ctx.db.query(FOLLOW_UPS_TO_SEND, [practiceId, ctx.now]);
    for (const { id, memberId, to, from, escalated } of rows) {
      await this.outbox.mail(ctx, { kind: 'FOLLOW_UP', to, from });
      await this.notices.tell(ctx, [memberId], { kind: 'FOLLOW_UPS' });
      await ctx.db.query(FOLLOW_UP_SENT, [practiceId, id, memberId, ctx.now, escalated]);
    }
    return rows.length;
  }
}
