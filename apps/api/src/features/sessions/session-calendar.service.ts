import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { signInAgain } from '../../platform/errors/fault.js';
import type { SessionCalendarType } from './session.type.js';
import type { CalendarArgs } from './sessions.inputs.js';
import { SESSIONS_IN_CALENDAR, ZONE_OF_READER } from './sessions.sql.js';

/** Some days of sessions, from midnight to midnight in the reader's zone, also if the clocks change. */
@Injectable()
export class SessionCalendarService {
  async read(
    ctx: Ctx,
    { from, days, everyone, coachId }: CalendarArgs,
  ): Promise<SessionCalendarType> {
    const { practiceId, memberId, role } = ctx.actor;
    const [reader] = await ctx.db.query(ZONE_OF_READER, [practiceId, memberId]);
    if (!reader) throw signInAgain();
    const { timeZone } = reader;
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
