import {
  freeTimes,
  isFree,
  type Availability,
  type Booking,
  type Busy,
  type Wanted,
} from '@footing/calendar';
import { MS_PER_DAY } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid, notFound } from '../../../platform/errors/fault.js';
import { SessionTypesService } from '../../availability/index.js';
import { visibleClient } from '../../people/index.js';
import { visibleSession } from '../sessions.policy.js';
import { words } from '../sessions.words.js';
import type { FreeTimesArgs, MyFreeTimesArgs } from './booking.inputs.js';
import { BOOKING_FACTS, COACH_TIMES } from './booking.sql.js';
import type { FreeTimesType } from './free-times.type.js';

/** No coach can be booked further ahead. */
const DAYS_AHEAD = 366;
const USUAL_PAGE = 100;

interface Asked {
  booking: Booking;
  /** A session whose own time counts as free. */
  sessionId: string | null;
}

export interface Coach {
  coachId: string;
  coachZone: string;
}

/** `without`: sessions whose own time counts as free. */
interface Span {
  from: Date;
  to: Date;
  without: readonly string[];
}

export interface CoachTimes {
  /** Null: the coach has set no hours. */
  availability: Availability | null;
  busy: readonly Busy[];
  link: string;
}

export type BookableTimes = CoachTimes & { availability: Availability };

/** When clients can book their coach. Times are worked out by `libs/calendar`; two statements read all that it needs. */
@Injectable()
export class FreeTimesService {
  constructor(private readonly types: SessionTypesService) {}

  /** Of the client's own coach. */
  async mine(ctx: Ctx, { typeId, sessionId, ...page }: MyFreeTimesArgs): Promise<FreeTimesType> {
    if (!typeId === !sessionId) throw invalid('typeId', words.booking.onlyOne);
    const booking = sessionId
      ? await this.#ofSession(ctx, sessionId)
      : await this.types.bookable(ctx, typeId!);
    const facts = await this.facts(ctx, ctx.actor.clientId!);
    const times = facts.archived
      ? null
      : bookable(
          await this.#read(ctx, facts, bookableSpan(ctx, sessionId ?? null), (statement, values) =>
            ctx.db.screenAsBooking(facts.coachId, statement, values),
          ),
        );
    return pageOfTimes(ctx, times, facts, { booking, sessionId: sessionId ?? null }, page);
  }

  /** Of the coach of a client, for staff. */
  async ofClient(
    ctx: Ctx,
    { clientId, minutes, typeId, sessionId, ...page }: FreeTimesArgs,
  ): Promise<FreeTimesType> {
    await visibleClient(ctx, clientId);
    const type = typeId ? await this.types.bookable(ctx, typeId) : null;
    const { bufferBefore, bufferAfter } = type ?? { bufferBefore: 0, bufferAfter: 0 };
    const facts = await this.facts(ctx, clientId);
    const span = bookableSpan(ctx, sessionId ?? null);
    const times = bookable(await this.lookBetween(ctx, facts, span));
    const booking = { minutes, bufferBefore, bufferAfter };
    return pageOfTimes(ctx, times, facts, { booking, sessionId: sessionId ?? null }, page);
  }

  /** Of a coach, for somebody new: in a transaction of its own. */
  async ofNewPeople(
    ctx: Ctx,
    coach: { coachId: string; coachZone: string; changeHours: number },
    booking: Booking,
    page: { from?: Date | null; limit?: number | null },
  ): Promise<FreeTimesType> {
    const times = await this.#read(ctx, coach, bookableSpan(ctx, null), (statement, values) =>
      ctx.db.screenAsBooking(coach.coachId, statement, values),
    );
    return pageOfTimes(ctx, bookable(times), coach, { booking, sessionId: null }, page);
  }

  async facts(ctx: Ctx, clientId: string) {
    const values = [ctx.db.scope.practiceId, clientId, ctx.now];
    const [facts] = await ctx.db.query(BOOKING_FACTS, values);
    return facts ?? Promise.reject(notFound());
  }

  /** What can be booked of a coach, as the role that asks may see it; null without hours. */
  async ofCoach(ctx: Ctx, coach: Coach, sessionId: string | null): Promise<BookableTimes | null> {
    return bookable(await this.between(ctx, coach, bookableSpan(ctx, sessionId)));
  }

  /** The hours of a coach, if they have set any, and what they have in a span, as the role that asks may see it. */
  between(ctx: Ctx, coach: Coach, span: Span): Promise<CoachTimes> {
    return this.#read(ctx, coach, span, (statement, values) => ctx.db.query(statement, values));
  }

  /**
   * As `between`, for queries: whoever schedules for another coach sees which times new people hold, too. Only the coach can read who they
   * are, so the role that books answers, which sees nothing but times.
   */
  lookBetween(ctx: Ctx, coach: Coach, span: Span): Promise<CoachTimes> {
    if (coach.coachId === ctx.actor.memberId) return this.between(ctx, coach, span);
    return this.#read(ctx, coach, span, (statement, values) =>
      ctx.db.screenAsBooking(coach.coachId, statement, values),
    );
  }

  async #read(
    ctx: Ctx,
    { coachId, coachZone }: Coach,
    { from, to, without }: Span,
    ask: (
      statement: typeof COACH_TIMES,
      values: unknown[],
    ) => ReturnType<typeof ctx.db.query<NonNullable<(typeof COACH_TIMES)['row']>>>,
  ): Promise<CoachTimes> {
    const [row] = await ask(COACH_TIMES, [
      ...[ctx.db.scope.practiceId, coachId, from, to, without],
      ctx.now,
    ]);
    const { hours, busy } = row!;
    if (!hours) return { availability: null, busy, link: '' };
    const { link, ...rest } = hours;
    return { availability: { ...rest, zone: coachZone }, busy, link };
  }

  async #ofSession(ctx: Ctx, sessionId: string): Promise<Booking> {
    const { minutes, bufferBefore, bufferAfter } = await visibleSession(ctx, sessionId);
    return { minutes, bufferBefore, bufferAfter };
  }
}

/** Whether exactly this time is free. */
export function isFreeAt(
  ctx: Ctx,
  times: BookableTimes,
  startsAt: Date,
  booking: Booking,
): boolean {
  return isFree(times.availability, startsAt.getTime(), wanted(ctx, times, booking));
}

/** The next free time from the given one on, or else the first of all. */
export function nextFree(
  ctx: Ctx,
  times: BookableTimes,
  startsAt: Date,
  booking: Booking,
): Date | null {
  const from = (at: number) =>
    freeTimes(times.availability, {
      ...wanted(ctx, times, booking),
      from: at,
      to: Infinity,
      limit: 1,
    });
  const [next] = [...from(startsAt.getTime()), ...from(ctx.now.getTime())];
  return next === undefined ? null : new Date(next);
}

const bookable = (times: CoachTimes): BookableTimes | null =>
  times.availability && { ...times, availability: times.availability };

/** Clients can book from now on. */
const bookableSpan = ({ now }: Ctx, sessionId: string | null): Span => ({
  ...{ from: now, to: new Date(now.getTime() + DAYS_AHEAD * MS_PER_DAY) },
  without: sessionId ? [sessionId] : [],
});

const wanted = (
  ctx: Ctx,
  { busy }: CoachTimes,
  booking: Booking,
): Omit<Wanted, 'from' | 'to' | 'limit'> => ({ now: ctx.now.getTime(), booking, busy });

function pageOfTimes(
  ctx: Ctx,
  times: BookableTimes | null,
  { coachZone: coachTimeZone, changeHours }: { coachZone: string; changeHours: number },
  { booking }: Asked,
  { from, limit }: { from?: Date | null; limit?: number | null },
): FreeTimesType {
  const size = limit ?? USUAL_PAGE;
  const found = times
    ? freeTimes(times.availability, {
        ...wanted(ctx, times, booking),
        from: (from ?? ctx.now).getTime(),
        to: Infinity,
        limit: size + 1,
      })
    : [];
  return {
    times: found.slice(0, size).map((at) => new Date(at)),
    more: found.length > size,
    hasHours: times !== null,
    coachTimeZone,
    changeHours,
  };
}
