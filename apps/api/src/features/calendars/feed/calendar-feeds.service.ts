import { createHash } from 'node:crypto';
import { MS_PER_DAY } from '@footing/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/config.js';
import { publishedCalendar } from '../../../platform/calendars/calendar-text.js';
import { words as titles } from '../../../platform/calendars/calendars.words.js';
import type { PracticeKey } from '../../../platform/auth/tokens/practice-secret.js';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { openTexts } from '../../../platform/sealing/sealed-texts.js';
import { visibleClient } from '../../people/index.js';
import { entriesOfClient, entriesOfCoach } from '../../sessions/index.js';
import { words } from '../calendars.words.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { CalendarFeedType, NewCalendarFeedType } from './calendar-feed.type.js';
import { FEED_SESSIONS, MEMBER_OF_FEED } from './calendar-feeds.sql.js';
import { newFeedFile } from './feed-address.js';

/** How long past sessions stay in a feed. */
const DAYS_BACK = 30;

/** Makes and ends the caller's feed, and reads a feed for a calendar app. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly contexts: CtxFactory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  ofCaller(ctx: Ctx): Promise<CalendarFeedType | null> {
    return ctx.db.of(CalendarFeed).findOne({ id: ctx.actor.memberId });
  }

  async renew(ctx: Ctx): Promise<NewCalendarFeedType> {
    const { practiceId, memberId, clientId } = ctx.actor;
    if (clientId && (await visibleClient(ctx, clientId)).archivedAt) {
      throw new Refusal('NOT_NOW', words.archived);
    }
    const { file, hash } = newFeedFile(practiceId);
    await ctx.db.of(CalendarFeed).upsert({ id: memberId, clientId, createdAt: ctx.now, hash });
    return { address: `${this.config.publicUrl}/feeds/${file}`, createdAt: ctx.now };
  }

  async end(ctx: Ctx): Promise<Done> {
    await ctx.db.of(CalendarFeed).delete({ id: ctx.actor.memberId });
    return DONE;
  }

  /** The feed as a calendar app gets it; null if there is none. Reads the sessions as the member whose feed it is. */
  read({ practiceId, hash }: PracticeKey): Promise<{ text: string; etag: string } | null> {
    const ctx = this.contexts.forSystem({ practiceId });
    return ctx.db.inTransaction(async () => {
      const [member] = await ctx.db.query(MEMBER_OF_FEED, [practiceId, hash]);
      if (!member) return null;
      await ctx.db.enter({ practiceId, ...member });
      const since = new Date(ctx.now.getTime() - DAYS_BACK * MS_PER_DAY);
      const whose = member.clientId ?? member.memberId;
      const sessions = await ctx.db.query(FEED_SESSIONS(ctx), [practiceId, whose, since]);
      await openTexts(ctx, sessions);
      const entries = member.clientId ? entriesOfClient(sessions) : entriesOfCoach(sessions);
      const text = publishedCalendar(titles.calendar, entries);
      return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
    });
  }
}
