import { Injectable } from '@nestjs/common';
import { calendarFile } from '../../platform/calendars/calendar-text.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { openTexts } from '../../platform/sealing/sealed-texts.js';
import { entryOnDevice } from './calendar-entries.js';
import { entriesForCoach } from './coach-entries.js';
import { visibleSession } from './sessions.policy.js';
import { SESSION_EMAIL_FACTS } from './sessions.sql.js';
import { span } from './session-times.js';

/** A session as a file for the calendar app of the caller, with the UID and SEQUENCE that feeds and emails have. */
@Injectable()
export class SessionFileService {
  async read(ctx: Ctx, id: string): Promise<string> {
    const session = await visibleSession(ctx, id);
    const { practiceId, memberId, role } = ctx.actor;
    if (role === 'CLIENT') {
      await openTexts(ctx, session);
      return calendarFile(entryOnDevice({ ...session, ...span(session), stamp: ctx.now }));
    }
    // As in the caller's own calendar: an owner who looks at another coach's session gets initials.
    const values = [practiceId, [session.id], null, memberId];
    const [entry] = await entriesForCoach(ctx, await ctx.db.query(SESSION_EMAIL_FACTS, values));
    return calendarFile(entry!);
  }
}
