import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { zoneOfReader } from './reader-zone.js';
import type { SessionCalendarType } from './session.type.js';
import type { CalendarArgs } from './sessions.inputs.js';
import { SESSIONS_IN_CALENDAR } from './sessions.sql.js';

/** Some days of sessions, from midnight to midnight in the reader's zone, also if the clocks change. */
@Injectable()
export class SessionCalendarService {
  async read(
    ctx: Ctx,
    { from, days, everyone, coachId }: CalendarArgs,
  ): Promise<SessionCalendarType> {
    const { practiceId, memberId, role } = ctx.actor;
    const timeZone = await zoneOfReader(ctx);
    const today = localDateOf(ctx.now.getTime(), timeZone);
    const first = from ?? today;
    const sessions = await ctx.db.query(SESSIONS_IN_CALENDAR(ctx), [
      practiceId,
      new Date(startOfDay(first, timeZone)),
      new Date(startOfDay(addDays(first, days), timeZone)),
      role === 'OWNER' ? (coachId ?? (everyone ? null : memberId)) : memberId,
    ]);
    return { timeZone, today, sessions };
  }
}
