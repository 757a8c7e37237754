import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { practiceNameInEmails } from '../../platform/outbox/senders.js';
import { concerns, escalatedTo, isDue, OPEN_FOLLOW_UPS } from './follow-ups.sql.js';

interface ToTell {
  id: string;
  memberId: string;
  to: string;
  from: string;
  escalated: boolean;
}

/**
 * Writes once to each member whom an open follow-up concerns. What screens show does not wait for it: they compare
 * the same columns with now.
 */
@Injectable()
export class FollowUpWorker implements OnModuleInit {
  readonly #log = new Logger(FollowUpWorker.name);

  constructor(
    private readonly contexts: CtxFactory,
    private readonly jobs: JobsWorker,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('escalate_follow_ups', () => this.tell(), { everyMinute: true });
  }

  /** How many emails were written. */
  async tell(): Promise<number> {
    let told = 0;
    for (const practiceId of await this.#practices()) {
      const ctx = this.contexts.forSystem({ practiceId });
      try {
        told += await ctx.db.inTransaction(() => this.#tellIn(ctx));
      } catch (error) {
        // A practice where it fails keeps it from no other.
        this.#log.warn(`Follow-ups are not sent: ${(error as { code?: string }).code ?? 'failed'}`);
      }
    }
    return told;
  }

  async #practices(): Promise<string[]> {
    const ctx = this.contexts.forSystem();
    const rows = await ctx.db.inTransaction(() =>
      ctx.db.query<{ practiceId: string }>(
        `select distinct practice_id as "practiceId" from follow_ups where acknowledged_at is null`,
      ),
    );
    return rows.map(({ practiceId }) => practiceId);
  }

  async #tellIn(ctx: Ctx): Promise<number> {
    const { practiceId } = ctx.db.scope;
    const rows = await ctx.db.query<ToTell>(TO_TELL, [practiceId, ctx.now]);
    for (const { id, memberId, to, from, escalated } of rows) {
      await this.outbox.mail(ctx, { kind: 'FOLLOW_UP', to, from });
      await ctx.db.query(
        `update follow_ups set told = array_append(told, $3::uuid),
           escalated_at = case when $5 then coalesce(escalated_at, $4) else escalated_at end
         where practice_id = $1 and id = $2`,
        [practiceId, id, memberId, ctx.now, escalated],
      );
    }
    return rows.length;
  }
}

/** The worker that holds a row processes it; other workers skip it. $1 practice, $2 now. */
const TO_TELL = `
  select f.id, m.id as "memberId", m.email as "to", ${practiceNameInEmails('s')} as "from",
    ${escalatedTo('$2::timestamptz')} and ${isDue('$2::timestamptz')} as escalated
  from ${OPEN_FOLLOW_UPS}
  join members m on m.practice_id = f.practice_id and m.role in ('OWNER', 'COACH') and m.removed_at is null
  where f.practice_id = $1 and f.acknowledged_at is null and m.id <> all(f.told) and ${concerns('$2::timestamptz')}
  order by f.created_at, f.id, m.id
  for update of f skip locked`;
