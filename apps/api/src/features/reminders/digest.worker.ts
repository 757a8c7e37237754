import {
  addDays,
  instantAt,
  localDateOf,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '@footing/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { BATCH_SIZE, DueRows } from '../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { RETENTION_DAYS } from '../../platform/jobs/retention.js';
import { Outbox } from '../emails/index.js';
import { Notices } from '../notifications/index.js';
import { updatesFor } from './digest-updates.js';
import { nextAfter } from './digest-schedule.service.js';
import {
  DELETE_OLD_DIGESTS,
  DUE_DIGESTS,
  DUE_DIGESTS_OF_PRACTICE,
  END_DIGESTS_WITHOUT_RECIPIENT,
  ENQUEUE_PRACTICES,
  LOCK_DUE_DIGESTS,
  LOCK_RECIPIENTS,
  MOVE_DIGESTS,
  PRACTICES_WITH_DUE_DIGESTS,
} from './digest-worker.sql.js';
import { Digest } from './digest.entity.js';

/** A digest that would be later than this is dropped: it would not arrive at the chosen time. */
const LATEST_MS = 2 * 60 * 60_000;

/**
 * How many digests are started a minute. They are taken in a stable order of practices, so a million clients of one zone
 * who all chose 18:00 are spread over a quarter of an hour, each at about the same minute every day. An installation
 * with fewer is not slowed down.
 */
const STARTED_A_MINUTE = 60_000;

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
    private readonly contexts: CtxFactory,
    private readonly dueRows: DueRows,
    private readonly jobs: JobsWorker,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('make_digests', () => this.make(), { every: 'MINUTE' });
    this.jobs.handle('make_practice_digests', (id) => this.makeForPractice(id!));
  }

  /**
   * Makes the digests that are due if they fill no more than one batch. Otherwise enqueues a job for each practice, so that
   * all processes share the work. Returns how many emails were queued.
   */
  async make(): Promise<number> {
    const due = await this.#read((ctx) => ctx.db.query(DUE_DIGESTS, [ctx.now, BATCH_SIZE]));
    if (due.length < BATCH_SIZE) return this.#makeBatches(() => Promise.resolve(due));
    await this.#enqueuePractices();
    return 0;
  }

  /** Makes all digests of a practice that are due and returns how many emails were queued. */
  makeForPractice(practiceId: string): Promise<number> {
    return this.#makeBatches((ctx, after) =>
      ctx.db.query(DUE_DIGESTS_OF_PRACTICE, [
        practiceId,
        ctx.now,
        after?.clientId ?? null,
        BATCH_SIZE,
      ]),
    );
  }

  #enqueuePractices(): Promise<void> {
    return this.#read(async (ctx) => {
      const practices = await ctx.db.query(PRACTICES_WITH_DUE_DIGESTS, [ctx.now, STARTED_A_MINUTE]);
      await ctx.db.query(ENQUEUE_PRACTICES, [practices.map(({ id }) => id), ctx.now]);
    });
  }

  /** In the role SYSTEM without a practice, which sees the schedule of all. */
  #read<T>(work: (ctx: Ctx) => Promise<T>): Promise<T> {
    const ctx = this.contexts.forSystem();
    return ctx.db.inTransaction(() => work(ctx));
  }

  #makeBatches(read: (ctx: Ctx, after: Due | null) => Promise<Due[]>): Promise<number> {
    return this.dueRows.forEachPractice<Due>({
      read,
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
    const recipients = await ctx.db.query(LOCK_RECIPIENTS, [practiceId, clientIds, ctx.now]);
    const held = await ctx.db.query(LOCK_DUE_DIGESTS, [practiceId, clientIds, ctx.now]);
    const dueAt = new Map(held.map((row) => [row.clientId, row.dueAt.getTime()]));
    const mine = recipients.filter(({ clientId }) => dueAt.has(clientId));
    if (mine.length < held.length) {
      const unknown = [...dueAt.keys()].filter(
        (id) => !mine.some(({ clientId }) => clientId === id),
      );
      await ctx.db.query(END_DIGESTS_WITHOUT_RECIPIENT, [practiceId, unknown, ctx.now]);
    }
    if (mine.length === 0) return 0;
    await this.#reschedule(ctx, mine);
    return this.#write(ctx, this.#onTime(ctx, mine, dueAt));
  }

  async #reschedule(ctx: Ctx, recipients: Recipient[]): Promise<void> {
    const now = ctx.now.getTime();
    await ctx.db.write(MOVE_DIGESTS, [
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
    const worthSending = digests.filter(({ recipient }) => contents.has(recipient.clientId));
    const devices = await this.notices.devicesOf(
      ctx,
      'DIGEST',
      worthSending.map(({ recipient }) => recipient.memberId),
    );
    const toDevices = (each: DueDigest) =>
      devices.filter(({ memberId }) => memberId === each.recipient.memberId);
    const byPush = worthSending.filter((each) => toDevices(each).length > 0);
    const byEmail = worthSending.filter(
      (each) => each.recipient.byEmail && toDevices(each).length === 0,
    );
    const made = new Set([
      ...(await this.#insert(ctx, byPush, true)),
      ...(await this.#insert(ctx, byEmail, false)),
    ]);
    const isMade = ({ recipient }: DueDigest) => made.has(recipient.clientId);
    await this.outbox.mailClients(
      ctx,
      byEmail.filter(isMade).map(({ recipient: { clientId, to, coach, replyTo }, notAfter }) => ({
        request: { kind: 'DIGEST', to, from: coach, replyTo },
        client: { clientId, notAfter, ...contents.get(clientId)! },
      })),
    );
    for (const each of byPush.filter(isMade)) {
      const { notAfter, recipient } = each;
      const { onlyOutreach } = contents.get(recipient.clientId)!;
      const telling = { kind: 'DIGEST', notAfter, onlyOutreach } as const;
      await this.notices.queue(ctx, toDevices(each), telling);
    }
    return made.size;
  }

  /** Returns the clients who had no digest for this day yet. */
  async #insert(ctx: Ctx, digests: DueDigest[], byPush: boolean): Promise<readonly string[]> {
    if (digests.length === 0) return [];
    const made = await ctx.db.of(Digest).insertAllNew(
      digests.map(({ recipient: { clientId, remindersAgreed }, day }) => ({
        clientId,
        onDay: day,
        createdAt: ctx.now,
        // The lock of the recipient found the consent, and keeps it.
        remindersAgreed,
        byPush,
      })),
      'clientId',
    );
    if (made.length > 0) {
      const oldest = addDays(localDateOf(ctx.now.getTime(), 'UTC'), -RETENTION_DAYS.digests);
      await ctx.db.write(DELETE_OLD_DIGESTS, [ctx.db.scope.practiceId, made, oldest]);
    }
    return made;
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
