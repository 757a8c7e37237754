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
import { updatesFor, type DigestContent } from './digest-updates.js';
import { nextAfter } from './digest-schedule.service.js';
import { RESCHEDULE_DIGESTS } from './digest-schedule.sql.js';
import {
  DUE_DIGESTS,
  END_DIGESTS_WITHOUT_RECIPIENT,
  LOCK_DUE_DIGESTS,
  LOCK_RECIPIENTS,
} from './digest-worker.sql.js';
import { Digest } from './digest.entity.js';

/** A digest that would be later than this is dropped: it would not arrive at the chosen time. */
const LATEST_MS = 2 * 60 * 60_000;

type Due = NonNullable<(typeof DUE_DIGESTS)['row']>;
type Recipient = NonNullable<(typeof LOCK_RECIPIENTS)['row']>;

/** A digest that is due, with its recipient and the local day that it is for. */
interface DueDigest {
  recipient: Recipient;
  day: LocalDate;
  notAfter: Date;
}

/**
 * Makes the digests that are due, those of a practice in one transaction. Idempotent with many workers: a worker makes a
 * digest only while it holds the row in the schedule, and the row in `digests` allows one for each day.
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
    return this.dueRows.forEachPractice({
      read: (ctx, after: Due | null) =>
        ctx.db.query(DUE_DIGESTS, [
          ctx.now,
          after?.dueAt ?? null,
          after?.practiceId ?? null,
          after?.clientId ?? null,
          BATCH_SIZE,
        ]),
      handleAll: (ctx, rows) =>
        this.#makeAll(
          ctx,
          rows.map(({ clientId }) => clientId),
        ),
      onError: (code) => this.#log.warn(`A digest was not made: ${code}`),
    });
  }

  async #makeAll(ctx: Ctx, clientIds: string[]): Promise<number> {
    const { practiceId } = ctx.db.scope;
    // Locked in the same order as by changes of the settings, to avoid deadlocks.
    const recipients = await ctx.db.query(LOCK_RECIPIENTS, [practiceId, clientIds]);
    const held = await ctx.db.query(LOCK_DUE_DIGESTS, [practiceId, clientIds, ctx.now]);
    const dueAt = new Map(held.map((row) => [row.clientId, row.dueAt.getTime()]));
    const mine = recipients.filter(({ clientId }) => dueAt.has(clientId));
    if (mine.length < held.length) {
      const unknown = [...dueAt.keys()].filter(
        (id) => !mine.some(({ clientId }) => clientId === id),
      );
      await ctx.db.query(END_DIGESTS_WITHOUT_RECIPIENT, [practiceId, unknown]);
    }
    if (mine.length === 0) return 0;
    await this.#reschedule(ctx, mine);
    return this.#write(ctx, this.#onTime(ctx, mine, dueAt));
  }

  async #reschedule(ctx: Ctx, recipients: Recipient[]): Promise<void> {
    const now = ctx.now.getTime();
    await ctx.db.query(RESCHEDULE_DIGESTS, [
      ctx.db.scope.practiceId,
      recipients.map(({ clientId }) => clientId),
      recipients.map(({ at, timeZone }) => new Date(nextAfter(now, at, timeZone))),
    ]);
  }

  /** Without those that are late, whose number is logged, and those whose client has chosen another time since. */
  #onTime(ctx: Ctx, recipients: Recipient[], dueAt: Map<string, Instant>): DueDigest[] {
    const now = ctx.now.getTime();
    const digests = recipients.flatMap((recipient) => {
      const due = dueAt.get(recipient.clientId)!;
      const day = dayOfDigest(due, recipient.at, recipient.timeZone);
      return day === null ? [] : [{ recipient, day, notAfter: new Date(due + LATEST_MS) }];
    });
    const onTime = digests.filter(({ notAfter }) => now <= notAfter.getTime());
    const late = digests.length - onTime.length;
    if (late > 0) this.#log.warn(`Digests dropped because they were late: ${late}`);
    return onTime;
  }

  async #write(ctx: Ctx, digests: DueDigest[]): Promise<number> {
    if (digests.length === 0) return 0;
    const contents = await updatesFor(
      ctx,
      digests.map(({ recipient }) => recipient),
    );
    let written = 0;
    for (const digest of digests) {
      const content = contents.get(digest.recipient.clientId);
      if (content && (await this.#writeOne(ctx, digest, content))) written += 1;
    }
    return written;
  }

  async #writeOne(
    ctx: Ctx,
    { recipient: { clientId, to, coach, replyTo }, day, notAfter }: DueDigest,
    content: DigestContent,
  ): Promise<boolean> {
    // The lock of the recipient found the consent, and keeps it.
    const digest = { clientId, onDay: day, createdAt: ctx.now, remindersAgreed: true };
    if (!(await ctx.db.of(Digest).insertNew(digest))) return false;
    const request = { kind: 'DIGEST', to, from: coach, replyTo } as const;
    await this.outbox.mailClient(ctx, request, { clientId, notAfter, ...content });
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
