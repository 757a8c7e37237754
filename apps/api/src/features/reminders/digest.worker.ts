import {
  addDays,
  instantAt,
  localDateOf,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '@footing/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { BATCH_SIZE, DueRows } from '../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { Outbox } from '../emails/index.js';
import { updatesFor } from './digest-updates.js';
import { nextAfter } from './digest-schedule.service.js';
import { RESCHEDULE_DIGEST } from './digest-schedule.sql.js';
import { DUE_DIGESTS, LOCK_DUE_DIGEST, LOCK_RECIPIENT, NO_RECIPIENT } from './digest-worker.sql.js';
import { Digest } from './digest.entity.js';
import { NextDigest } from './next-digest.entity.js';

/** A digest that would be later than this is dropped: it would not arrive at the chosen time. */
const LATEST_MS = 2 * 60 * 60_000;

type Due = NonNullable<(typeof DUE_DIGESTS)['row']>;
type Recipient = NonNullable<(typeof LOCK_RECIPIENT)['row']>;

/**
 * Makes the digests that are due, each in its own transaction. Idempotent with many workers: a worker makes a digest
 * only while it holds the row in the schedule, and the row in `digests` allows one for each day.
 */
@Injectable()
export class DigestWorker implements OnModuleInit {
  readonly #log = new Logger(DigestWorker.name);

  constructor(
    private readonly dueRows: DueRows,
    private readonly jobs: JobsWorker,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('make_digests', () => this.make(), { everyMinute: true });
  }

  /** Makes all digests that are due and returns how many emails were queued. */
  make(): Promise<number> {
    return this.dueRows.forEach({
      read: (ctx, after: Due | null) =>
        ctx.db.query(DUE_DIGESTS, [
          ctx.now,
          after?.dueAt ?? null,
          after?.clientId ?? null,
          BATCH_SIZE,
        ]),
      handle: (ctx, { clientId }) => this.#make(ctx, clientId),
      onError: (code) => this.#log.warn(`A digest was not made: ${code}`),
    });
  }

  async #make(ctx: Ctx, clientId: string): Promise<boolean> {
    const key = [ctx.db.scope.practiceId, clientId];
    // Locked in the same order as by changes of the settings, to avoid deadlocks.
    const [recipient] = await ctx.db.query(LOCK_RECIPIENT, key);
    const [held] = await ctx.db.query(LOCK_DUE_DIGEST, [...key, ctx.now]);
    if (!held) return false;
    if (!recipient) {
      const isGone = (await ctx.db.query(NO_RECIPIENT, key)).length > 0;
      if (isGone) await ctx.db.of(NextDigest).delete({ clientId });
      return false;
    }
    const { at, timeZone } = recipient;
    const now = ctx.now.getTime();
    await ctx.db.query(RESCHEDULE_DIGEST, [...key, new Date(nextAfter(now, at, timeZone))]);
    const due = held.dueAt.getTime();
    const day = dayOfDigest(due, at, timeZone);
    if (day === null || now - due > LATEST_MS) return false;
    return this.#write(ctx, clientId, recipient, { day, notAfter: new Date(due + LATEST_MS) });
  }

  async #write(
    ctx: Ctx,
    clientId: string,
    { timeZone, since, to, coach, replyTo }: Recipient,
    { day, notAfter }: { day: LocalDate; notAfter: Date },
  ): Promise<boolean> {
    const updates = await updatesFor(ctx, { clientId, timeZone, since });
    if (!updates) return false;
    const digest = { clientId, onDay: day, createdAt: ctx.now };
    if (!(await ctx.db.of(Digest).insertNew(digest))) return false;
    const request = { kind: 'DIGEST', to, from: coach, replyTo } as const;
    await this.outbox.mailClient(ctx, request, { clientId, notAfter, ...updates });
    return true;
  }
}

/**
 * The day whose digest is due at that moment. Null if the client has changed the time of day or moved to another zone
 * since: an email at another hour is not what they chose. Where a change of clocks skips the chosen hour late in the
 * evening, the digest is due on the day after.
 */
function dayOfDigest(due: Instant, at: string, zone: TimeZone): LocalDate | null {
  const on = localDateOf(due, zone);
  return [on, addDays(on, -1)].find((day) => instantAt(day, at, zone) === due) ?? null;
}
