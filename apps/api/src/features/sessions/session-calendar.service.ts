import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { signInAgain } from '../../platform/errors/fault.js';
import { HELD_TIMES, SESSIONS_IN_CALENDAR } from './session-calendar.sql.js';
import { span } from './session-times.js';
import type { HeldTimeType, SessionCalendarType } from './session.type.js';
import type { CalendarArgs } from './sessions.inputs.js';

const MOST = 2_000;
/** No time zone is further from UTC. */
const FURTHEST_ZONE_MS = 14 * 3_600_000;

interface Span {
  startsAt: Date | string;
  endsAt: Date | string;
}

/**
 * Some days of sessions, from midnight to midnight in the reader's zone, also if the clocks change. The statement that reads the zone reads
 * the sessions, too, so it reads those of all days that these can be anywhere.
 */
@Injectable()
export class SessionCalendarService {
  async read(
    ctx: Ctx,
    { from, days, everyone, coachId }: CalendarArgs,
  ): Promise<SessionCalendarType> {
    const { practiceId, memberId, role } = ctx.actor;
    const whose = role === 'OWNER' ? (coachId ?? (everyone ? null : memberId)) : memberId;
    const anywhere = daysAnywhere(ctx, from ?? null, days);
    const rows = await ctx.db.query(SESSIONS_IN_CALENDAR(ctx), [
      ...[practiceId, anywhere.from, anywhere.to, whose, memberId],
      whose === memberId ? memberId : null,
      ctx.now,
    ]);
    const { readerTimeZone: timeZone, busyTimes, heldTimes } = rows[0] ?? {};
    if (!timeZone) throw signInAgain();
    const held = whose === memberId ? heldTimes! : await this.#heldOf(ctx, whose, anywhere);
    const today = localDateOf(ctx.now.getTime(), timeZone);
    const first = from ?? today;
    const shown = {
      from: startOfDay(first, timeZone),
      to: startOfDay(addDays(first, days), timeZone),
    };
    const isShown = (each: Span) =>
      new Date(each.endsAt).getTime() > shown.from && new Date(each.startsAt).getTime() < shown.to;
    return {
      ...{ timeZone, today },
      sessions: rows.filter((row) => row.id !== null && isShown(span(row))).slice(0, MOST),
      busyTimes: busyTimes!.filter(isShown),
      heldTimes: held.filter(isShown),
    };
  }

  /** For an owner: of another coach, or of all. */
  async #heldOf(
    ctx: Ctx,
    coachId: string | null,
    { from, to }: { from: Date; to: Date },
  ): Promise<HeldTimeType[]> {
    const { practiceId, memberId } = ctx.actor;
    const values = [practiceId, coachId, from, to, ctx.now];
    const [found] = await ctx.db.screenAsBooking(memberId, HELD_TIMES, values);
    return found!.times;
  }
}

/** From before these days begin to after they end, whatever the time zone. Without a first day, it is today's date there. */
function daysAnywhere({ now }: Ctx, from: string | null, days: number): { from: Date; to: Date } {
  const utc = localDateOf(now.getTime(), 'UTC');
  const first = from ?? addDays(utc, -1);
  const last = addDays(from ?? addDays(utc, 1), days);
  return {
    from: new Date(startOfDay(first, 'UTC') - FURTHEST_ZONE_MS),
    to: new Date(startOfDay(last, 'UTC') + FURTHEST_ZONE_MS),
  };
}
