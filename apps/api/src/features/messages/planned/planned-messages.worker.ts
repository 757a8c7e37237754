import { MS_PER_DAY } from '@footing/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { ifNotFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { BATCH_SIZE, DueRows } from '../../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../../platform/jobs/jobs.worker.js';
import { RETENTION_DAYS } from '../../../platform/jobs/retention.js';
import { PlannedDelivery } from './planned-delivery.service.js';
import { PlannedMessage } from './planned-message.entity.js';
import { AUTHOR_OF_PLANNED, DUE_MESSAGES, OLD_STOPPED_MESSAGES } from './planned-messages.sql.js';

type Due = NonNullable<(typeof DUE_MESSAGES)['row']>;
type Stopped = NonNullable<(typeof OLD_STOPPED_MESSAGES)['row']>;

/** Sends planned messages that are due, each as its author and in a transaction of its own, and deletes old ones that were not sent. */
@Injectable()
export class PlannedMessagesWorker implements OnModuleInit {
  readonly #log = new Logger(PlannedMessagesWorker.name);

  constructor(
    private readonly contexts: CtxFactory,
    private readonly delivery: PlannedDelivery,
    private readonly due: DueRows,
    private readonly jobs: JobsWorker,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('send_planned_messages', () => this.run(), { every: 'MINUTE' });
    this.jobs.handle('delete_stopped_messages', () => this.removeStopped(), { every: 'HOUR' });
  }

  /** Returns how many were sent or stopped. A failure of one does not stop the others, and is tried again a minute later. */
  run(): Promise<number> {
    return this.due.forEach<Due>({
      read: (ctx, after) => {
        const { sendAt = null, practiceId = null, id = null } = after ?? {};
        return ctx.db.query(DUE_MESSAGES, [ctx.now, BATCH_SIZE, sendAt, practiceId, id]);
      },
      handle: (ctx, due) => this.#deliver(ctx, due),
      onError: (code) => this.#log.warn(`A planned message was not sent: ${code}`),
    });
  }

  /** What was not sent is there for its author for a month, then it is deleted with its text. Returns how many were. */
  removeStopped(): Promise<number> {
    return this.due.forEach<Stopped>({
      read: (ctx, after) => {
        const { notSentAt = null, practiceId = null, id = null } = after ?? {};
        const before = new Date(ctx.now.getTime() - RETENTION_DAYS.planned_messages * MS_PER_DAY);
        const values = [before, BATCH_SIZE, notSentAt, practiceId, id];
        return ctx.db.query(OLD_STOPPED_MESSAGES, values);
      },
      handle: async (ctx, { id }) => (await ctx.db.of(PlannedMessage).delete({ id })) > 0,
      onError: (code) => this.#log.warn(`A message that was not sent was not deleted: ${code}`),
    });
  }

  async #deliver(ctx: Ctx, { practiceId, id }: Due): Promise<boolean> {
    // In a transaction of its own, so that this never holds one connection while it waits for another.
    const reading = this.contexts.forSystem({ practiceId });
    const { author, isRemoved } = await reading.db.inTransaction(async () => {
      const [found] = await reading.db.query(AUTHOR_OF_PLANNED, [practiceId, id]);
      if (found) return { author: found, isRemoved: false };
      // Nobody is there who could be told.
      const count = await reading.db.of(PlannedMessage).delete({ id });
      return { author: null, isRemoved: count > 0 };
    });
    if (!author) return isRemoved;
    const asAuthor = this.contexts.forMember(ctx, { ...author, practiceId, clientId: null });
    return asAuthor.db
      .inTransaction(() => this.delivery.deliver(asAuthor, id))
      .catch(unlessLater)
      .catch((error: unknown) => ifNotFound(error) ?? false);
  }
}

/** As many messages as an hour takes: this one waits for the next minute. */
function unlessLater(error: unknown): false {
  if (error instanceof Refusal && error.code === 'LIMIT_REACHED') return false;
  throw error;
}
