import { setImmediate } from 'node:timers/promises';
import { busyTimes, calendarFile, uidsOf, type Interval } from '@footing/calendar';
import { isUuid, MS_PER_DAY, type TimeZone } from '@footing/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { codeForLog } from '../../platform/errors/error-code.js';
import { DueRows } from '../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../platform/jobs/jobs.worker.js';
import { GuardedFetch, type Fetched } from '../../platform/outside/guarded-fetch.js';
import { openText } from '../../platform/sealing/sealed-texts.js';
import { BusyCalendar, type Problem } from './busy-calendar.entity.js';
import {
  CLAIM_BUSY_CALENDAR,
  DUE_BUSY_CALENDARS,
  OUR_ENTRIES,
  READING_FACTS,
  REPLACE_BUSY_TIMES,
} from './busy-calendars.sql.js';

const MINUTE_MS = 60_000;
const EVERY_MS = 15 * MINUTE_MS;
const LONGEST_PAUSE_MS = 12 * 60 * MINUTE_MS;
/** The next run continues, a minute later. Fewer than a batch of `DueRows`, so that it reads once. */
const MOST_AT_ONCE = 100;
/** So that some slow servers do not hold up the others. */
const LANES = 10;
const MOST_BYTES = 5 * 1024 * 1024;
/** An answer of "not modified" is asked for until then: repetitions go on, and new days come into sight. */
const WORKED_OUT_MS = MS_PER_DAY;
const DAYS_BACK = 7;
const DAYS_AHEAD = 367;

type Claimed = NonNullable<(typeof CLAIM_BUSY_CALENDAR)['row']> & {
  practiceId: string;
  zone: TimeZone;
};

type Outcome = { kind: 'TIMES'; times: Interval[] } | { kind: 'SAME' } | { kind: Problem };

/**
 * Reads the calendars that are due. Each is taken on in a transaction, fetched and read outside of any, and its times are replaced in
 * another one. When it fails, what was read before still counts, and the next attempt comes later each time.
 */
@Injectable()
export class BusyCalendarsWorker implements OnModuleInit {
  readonly #log = new Logger(BusyCalendarsWorker.name);

  constructor(
    private readonly contexts: CtxFactory,
    private readonly jobs: JobsWorker,
    private readonly due: DueRows,
    private readonly outside: GuardedFetch,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('read_busy_calendars', () => this.run(), { every: 'MINUTE' });
  }

  /** Returns how many calendars were tried. */
  async run(): Promise<number> {
    const claimed: Claimed[] = [];
    await this.due.forEach({
      read: (ctx) => ctx.db.query(DUE_BUSY_CALENDARS, [ctx.now, MOST_AT_ONCE]),
      handle: async (ctx, { id }) => {
        const found = await claim(ctx, id);
        if (found) claimed.push(found);
        return found !== null;
      },
      onError: (code) => this.#log.warn(`A calendar was not taken on: ${code}`),
    });
    const left = claimed[Symbol.iterator]();
    const lane = async () => {
      for (const one of left) await this.#read(one);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return claimed.length;
  }

  /** The log gets a code alone: messages could quote the address. */
  async #read(calendar: Claimed): Promise<void> {
    const { practiceId } = calendar;
    try {
      const { etag, lastModified } = calendar;
      const fetched = await this.outside.get(calendar.address, {
        accept: 'text/calendar, */*;q=0.1',
        mostBytes: MOST_BYTES,
        etag,
        lastModified,
      });
      const ctx = this.contexts.forSystem({ practiceId });
      const outcome = await this.#outcome(ctx, calendar, fetched);
      await ctx.db.inTransaction(() => store(ctx, calendar, fetched, outcome));
    } catch (error) {
      this.#log.warn(`A calendar was not read: ${codeForLog(error)}`);
    }
  }

  async #outcome(ctx: Ctx, { zone }: Claimed, fetched: Fetched): Promise<Outcome> {
    if (fetched.kind === 'NOT_MODIFIED') return { kind: 'SAME' };
    if (fetched.kind !== 'OK') return fetched;
    const file = calendarFile(fetched.body.toString('utf8'));
    if (!file) return { kind: 'NO_CALENDAR' };
    const ours = await ctx.db.inTransaction(() => ourEntries(ctx, uidsOf(file)));
    const now = ctx.now.getTime();
    const working = busyTimes(file, {
      zone,
      from: now - DAYS_BACK * MS_PER_DAY,
      to: now + DAYS_AHEAD * MS_PER_DAY,
      isOurs: (uid) => ours.has(uid.toLowerCase()),
    });
    for (;;) {
      const { done, value } = working.next();
      if (done) return value ? { kind: 'TIMES', times: value } : { kind: 'TOO_BIG' };
      // Requests come first.
      await setImmediate();
    }
  }
}

/** A removed coach's calendar is deleted instead. */
async function claim(ctx: Ctx, id: string): Promise<Claimed | null> {
  const practiceId = ctx.db.scope.practiceId!;
  const next = new Date(ctx.now.getTime() + EVERY_MS);
  const [found] = await ctx.db.query(CLAIM_BUSY_CALENDAR, [practiceId, id, ctx.now, next]);
  if (!found) return null;
  const [facts] = await ctx.db.query(READING_FACTS, [practiceId, id, found.coachId]);
  if (!facts) {
    await ctx.db.of(BusyCalendar).delete({ id });
    return null;
  }
  const { workedOutAt } = facts;
  const isFresh = workedOutAt && ctx.now.getTime() - workedOutAt.getTime() < WORKED_OUT_MS;
  return {
    ...found,
    ...(!isFresh && { etag: null, lastModified: null }),
    practiceId,
    zone: facts.zone,
    address: await openText(ctx, found.address),
  };
}

/**
 * Of these UIDs, those that our own feeds and files gave out. A coach whose other calendar has their sessions is not busy twice, and can
 * move one.
 */
async function ourEntries(ctx: Ctx, uids: readonly string[]): Promise<Set<string>> {
  const ids = [...new Set(uids.map((uid) => uid.toLowerCase()))].filter(isUuid);
  if (ids.length === 0) return new Set();
  const found = await ctx.db.query(OUR_ENTRIES, [ctx.db.scope.practiceId, ids]);
  return new Set(found.flatMap(({ id, jointId }) => [id, ...(jointId ? [jointId] : [])]));
}

async function store(
  ctx: Ctx,
  { id, coachId, practiceId, failures }: Claimed,
  fetched: Fetched,
  outcome: Outcome,
): Promise<void> {
  const calendars = ctx.db.of(BusyCalendar);
  const isRead = outcome.kind === 'TIMES' || outcome.kind === 'SAME';
  const triedAt = ctx.now;
  const updated = isRead
    ? await calendars.update(
        { id },
        {
          ...{ triedAt, readAt: ctx.now, failures: 0, problem: null },
          ...(fetched.kind === 'OK' && versionOf(fetched)),
        },
      )
    : await calendars.update(
        { id },
        {
          ...{ triedAt, failures: failures + 1, problem: outcome.kind },
          dueAt: new Date(ctx.now.getTime() + pauseAfter(failures)),
        },
      );
  // It may have been removed meanwhile.
  if (updated === 0 || outcome.kind !== 'TIMES') return;
  const times = outcome.times.map(
    ({ from, to }) => `[${new Date(from).toISOString()},${new Date(to).toISOString()})`,
  );
  const values = [practiceId, id, coachId, ctx.now, `{${times.join(',')}}`];
  await ctx.db.query(REPLACE_BUSY_TIMES, values);
}

/** Only what has the size of a version: it is stored and sent back. */
function versionOf({ etag, lastModified }: { etag: string | null; lastModified: string | null }) {
  const short = (text: string | null) => (text && text.length <= 200 ? text : null);
  return { etag: short(etag), lastModified: short(lastModified) };
}

/** After the first failure, as usual; then twice as long each time. */
const pauseAfter = (failures: number): number =>
  Math.min(EVERY_MS * 2 ** Math.min(failures, 20), LONGEST_PAUSE_MS);
