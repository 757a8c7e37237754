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
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { replyAddressOf } from '../../platform/outbox/senders.js';
import { consented } from '../consents/index.js';
import { updatesFor } from './digest-updates.js';
import { nextAfter } from './digest-schedule.service.js';

const BATCH = 50;
/** Later than this it is no longer the time that was chosen. */
const LATEST_MS = 2 * 60 * 60_000;

interface Due {
  practiceId: string;
  clientId: string;
  dueAt: Date;
}

interface Asked {
  at: string;
  timeZone: string;
  to: string;
  coach: string;
  replyTo: string | null;
  since: Date;
}

/**
 * Makes the digests whose time has come. Each client's in a transaction of its own: who holds the row of the
 * schedule makes it, and the day's row in `digests` says that it is made.
 */
@Injectable()
export class DigestWorker implements OnModuleInit {
  readonly #log = new Logger(DigestWorker.name);

  constructor(
    private readonly contexts: CtxFactory,
    private readonly jobs: JobsWorker,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('make_digests', () => this.make(), { everyMinute: true });
  }

  /** Looks at all that are due now; how many became a mail. */
  async make(): Promise<number> {
    let made = 0;
    let last: Due | null = null;
    for (;;) {
      const due: Due[] = await this.#due(last);
      for (const each of due) made += (await this.#madeOne(each)) ? 1 : 0;
      if (due.length < BATCH) return made;
      last = due.at(-1)!;
    }
  }

  #due(last: Due | null): Promise<Due[]> {
    const ctx = this.contexts.forSystem();
    return ctx.db.inTransaction(() =>
      ctx.db.query<Due>(
        `select practice_id as "practiceId", client_id as "clientId", due_at as "dueAt" from digest_schedule
         where due_at <= $1 and ($2::timestamptz is null or (due_at, client_id) > ($2, $3::uuid))
         order by due_at, client_id limit ${BATCH}`,
        [ctx.now, last?.dueAt ?? null, last?.clientId ?? null],
      ),
    );
  }

  async #madeOne({ practiceId, clientId }: Due): Promise<boolean> {
    const ctx = this.contexts.forSystem({ practiceId });
    try {
      return await ctx.db.inTransaction(() => this.#make(ctx, clientId));
    } catch (error) {
      // One that cannot be made keeps nobody else's from being made.
      this.#log.warn(`A digest was not made: ${(error as { code?: string }).code ?? 'failed'}`);
      return false;
    }
  }

  async #make(ctx: Ctx, clientId: string): Promise<boolean> {
    const key = [ctx.db.scope.practiceId, clientId];
    // In the order in which settings lock them; a row that is locked is being processed already.
    const [asked] = await ctx.db.query<Asked>(ASKED, key);
    const [held] = await ctx.db.query<{ dueAt: Date }>(HELD, [...key, ctx.now]);
    if (!held) return false;
    if (!asked) {
      if ((await ctx.db.query(GONE, key)).length > 0) await ctx.db.query(NO_MORE, key);
      return false;
    }
    const { at, timeZone } = asked;
    const now = ctx.now.getTime();
    const next = new Date(nextAfter(now, at, timeZone));
    await ctx.db.query(LATER, [...key, next]);
    const due = held.dueAt.getTime();
    // Their clock was moved since, or nobody worked for a while: a mail at another hour is not what was asked for.
    const day = dayAskedFor(due, at, timeZone);
    if (day === null) return false;
    if (now - due > LATEST_MS) return false;
    return this.#write(ctx, clientId, asked, { day, notAfter: new Date(due + LATEST_MS) });
  }

  async #write(
    ctx: Ctx,
    clientId: string,
    asked: Asked,
    { day, notAfter }: { day: LocalDate; notAfter: Date },
  ): Promise<boolean> {
    const { timeZone, since, to, coach, replyTo } = asked;
    const news = await updatesFor(ctx, { clientId, timeZone, since });
    if (!news) return false;
    const [fresh] = await ctx.db.query(
      `insert into digests (practice_id, client_id, on_day, created_at) values ($1, $2, $3, $4)
       on conflict do nothing returning on_day`,
      [ctx.db.scope.practiceId, clientId, day, ctx.now],
    );
    if (!fresh) return false;
    const request = { kind: 'DIGEST', to, from: coach, replyTo } as const;
    await this.outbox.mailClient(ctx, request, { clientId, notAfter, ...news });
    return true;
  }
}

/**
 * The day whose digest is due at that moment; null where the time of day or the zone is another one by now. Where clocks
 * leave out the hour that was chosen, late in the evening, it is due on the day after.
 */
function dayAskedFor(due: Instant, at: string, zone: TimeZone): LocalDate | null {
  const on = localDateOf(due, zone);
  return [on, addDays(on, -1)].find((day) => instantAt(day, at, zone) === due) ?? null;
}

/** The recipient, if they agreed to emails at their current address. */
const MAY_BE_WRITTEN_TO = `
from clients c
join reminders r on r.practice_id = c.practice_id and r.client_id = c.id and r.address = c.email
join members own on own.practice_id = c.practice_id and own.id = c.member_id and own.removed_at is null
join members m on m.practice_id = c.practice_id and m.id = c.coach_id
where c.practice_id = $1 and c.id = $2 and c.archived_at is null and ${consented('REMINDERS_MAIL', 'c.id')}`;

const ASKED = `
select r.at, c.time_zone as "timeZone", c.email as "to", m.name as coach, ${replyAddressOf('m')} as "replyTo",
  greatest(c.last_heard_at,
    (select max(d.created_at) from digests d where d.practice_id = $1 and d.client_id = c.id),
    (select max(o.created_at) from consents o
     where o.practice_id = $1 and o.client_id = c.id and o.purpose = 'REMINDERS_MAIL')) as since
${MAY_BE_WRITTEN_TO} for share of c skip locked`;

const HELD = `
select due_at as "dueAt" from digest_schedule where practice_id = $1 and client_id = $2 and due_at <= $3
for update skip locked`;

/** True if consent was withdrawn or there is no recipient, and not just because another transaction holds the row. */
const GONE = `select where not exists (select ${MAY_BE_WRITTEN_TO})`;

const LATER = `
with due as (update digest_schedule set due_at = $3 where practice_id = $1 and client_id = $2 returning due_at)
select enqueue_job('make_digests', null, due_at) from due`;

const NO_MORE = 'delete from digest_schedule where practice_id = $1 and client_id = $2';
