import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { fetchable } from '../../platform/outside/guarded-fetch.js';
import { openText, sealText } from '../../platform/sealing/sealed-texts.js';
import { BusyCalendar } from './busy-calendar.entity.js';
import {
  BusyCalendarProblem,
  type BusyCalendarType,
  type BusyTimeType,
} from './busy-calendar.type.js';
import type { AddBusyCalendarInput } from './busy-calendars.inputs.js';
import { BUSY_TIMES_OF_COACH, ENQUEUE_READING } from './busy-calendars.sql.js';
import { words } from './busy-times.words.js';

const MOST_CALENDARS = 5;
/** Between two attempts that the coach asks for. */
const PAUSE_MS = 60_000;

/** The caller's calendars somewhere else. Nothing is fetched within a request: a job reads them, also right after they are added. */
@Injectable()
export class BusyCalendarsService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async own(ctx: Ctx): Promise<BusyCalendarType[]> {
    const found = await ctx.db
      .of(BusyCalendar)
      .find({ coachId: ctx.actor.memberId }, { order: { createdAt: 'ASC', id: 'ASC' } });
    return Promise.all(found.map((one) => presented(ctx, one)));
  }

  /** When the caller is busy somewhere else, between two instants. */
  async times(ctx: Ctx, from: Date, to: Date): Promise<BusyTimeType[]> {
    const values = [ctx.actor.practiceId, ctx.actor.memberId, from, to];
    const [found] = await ctx.db.query(BUSY_TIMES_OF_COACH, values);
    return found!.times;
  }

  /** Idempotent by `id`. */
  async add(ctx: Ctx, { id, name, address }: AddBusyCalendarInput): Promise<BusyCalendarType> {
    const known = await this.#own(ctx, id);
    if (known) return presented(ctx, known);
    const url = fetchable(address);
    if (!url) throw new Refusal('NOT_NOW', words.address, { field: 'input.address' });
    if (url.href.startsWith(`${this.config.publicUrl}/`)) {
      throw new Refusal('NOT_NOW', words.ours, { field: 'input.address' });
    }
    const calendars = ctx.db.of(BusyCalendar);
    const { memberId: coachId } = ctx.actor;
    if ((await calendars.find({ coachId })).length >= MOST_CALENDARS) {
      throw new Refusal('LIMIT_REACHED', words.limit(MOST_CALENDARS));
    }
    await calendars.insert({
      id,
      coachId,
      createdAt: ctx.now,
      name: await sealText(ctx, { column: 'busy_calendars.name', id }, name.trim()),
      address: await sealText(ctx, { column: 'busy_calendars.address', id }, url.href),
      dueAt: ctx.now,
      askedAt: ctx.now,
    });
    await ctx.db.query(ENQUEUE_READING, [ctx.now]);
    return presented(ctx, await calendars.get({ id }));
  }

  /** Reads it again soon. Asked for again within a minute, it does nothing. */
  async check(ctx: Ctx, id: string): Promise<BusyCalendarType> {
    const calendars = ctx.db.of(BusyCalendar);
    const calendar = await calendars.get({ id, coachId: ctx.actor.memberId });
    if (ctx.now.getTime() - calendar.askedAt.getTime() < PAUSE_MS) return presented(ctx, calendar);
    await calendars.update({ id }, { askedAt: ctx.now, dueAt: ctx.now });
    await ctx.db.query(ENQUEUE_READING, [ctx.now]);
    return presented(ctx, { ...calendar, askedAt: ctx.now });
  }

  /** Its times are free again. Idempotent. */
  async remove(ctx: Ctx, id: string): Promise<Done> {
    await ctx.db.of(BusyCalendar).delete({ id, coachId: ctx.actor.memberId });
    return DONE;
  }

  #own(ctx: Ctx, id: string): Promise<BusyCalendar | null> {
    return ctx.db.of(BusyCalendar).findOne({ id, coachId: ctx.actor.memberId });
  }
}

async function presented(ctx: Ctx, calendar: BusyCalendar): Promise<BusyCalendarType> {
  const { id, name, address, readAt, triedAt, askedAt, problem } = calendar;
  const { hostname } = new URL(await openText(ctx, address));
  return {
    id,
    name,
    host: hostname,
    isChecking: triedAt === null || triedAt < askedAt,
    readAt,
    problem: problem && BusyCalendarProblem[problem],
  };
}
