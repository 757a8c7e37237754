import { Injectable } from '@nestjs/common';
import { announceToAll } from '../../platform/live/announcement.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Member } from './member.entity.js';
import { HARD_LARGEST_MEGABYTES } from './practice.entity.js';
import type { PracticeType } from './practice.type.js';
import {
  LOCK_PRACTICE,
  PRACTICE,
  RENAME_PRACTICE,
  SET_ASKS_SIGNATURE,
  SET_FILE_LIMITS,
  SET_FOLLOW_UP_HOURS,
  SET_MESSAGES_ON,
  SET_SESSION_CHANGE_HOURS,
} from './practices.sql.js';
import { words } from './practices.words.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

interface Renaming {
  name: string;
  timeZone?: string | null;
  /** Omitted: unchanged. Equal to `name`: follows later changes of the name. */
  emailName?: string | null;
  version: number;
}

@Injectable()
export class PracticesService {
  /** The caller's current practice. */
  async current(ctx: Ctx): Promise<PracticeType> {
    const [practice] = await ctx.db.query(PRACTICE, [ctx.actor.practiceId]);
    return practice ?? Promise.reject(notFound());
  }

  /** How long it takes until an unacknowledged follow-up also goes to someone else. */
  async setFollowUpHours(ctx: Ctx, hours: number): Promise<PracticeType> {
    if (hours < 1 || hours > 72) throw invalid('hours', fieldWords.wholeNumber(1, 72));
    const [practice] = await ctx.db.query(SET_FOLLOW_UP_HOURS, [ctx.actor.practiceId, hours]);
    return practice ?? Promise.reject(notFound());
  }

  /** Until how many hours before the start clients change a session without asking. */
  async setSessionChangeHours(ctx: Ctx, hours: number): Promise<PracticeType> {
    if (hours < 0 || hours > 336) throw invalid('hours', fieldWords.wholeNumber(0, 336));
    const values = [ctx.actor.practiceId, hours];
    const [practice] = await ctx.db.query(SET_SESSION_CHANGE_HOURS, values);
    return practice ?? Promise.reject(notFound());
  }

  /** Whether clients are asked to sign the agreement. */
  async setAsksSignature(ctx: Ctx, asks: boolean): Promise<PracticeType> {
    const [practice] = await ctx.db.query(SET_ASKS_SIGNATURE, [ctx.actor.practiceId, asks]);
    return practice ?? Promise.reject(notFound());
  }

  /** Whether clients and their coaches can write messages to each other. What was written stays. */
  async setMessagesOn(ctx: Ctx, on: boolean): Promise<PracticeType> {
    const [practice] = await ctx.db.query(SET_MESSAGES_ON, [ctx.actor.practiceId, on]);
    await announceToAll(ctx);
    return practice ?? Promise.reject(notFound());
  }

  /** How many megabytes of files there may be, in all (null: as many as the server allows) and in one file. */
  async setFileLimits(ctx: Ctx, most: number | null, largest: number): Promise<PracticeType> {
    if (most !== null && (most < 1 || most > 1_000_000)) {
      throw invalid('mostMegabytes', fieldWords.wholeNumber(1, 1_000_000));
    }
    if (largest < 1 || largest > HARD_LARGEST_MEGABYTES) {
      throw invalid('largestMegabytes', fieldWords.wholeNumber(1, HARD_LARGEST_MEGABYTES));
    }
    const values = [ctx.actor.practiceId, most, largest];
    const [practice] = await ctx.db.query(SET_FILE_LIMITS, values);
    return practice ?? Promise.reject(notFound());
  }

  /** Whether replies to emails in the caller's name go to their own address. */
  async setTakesReplies(ctx: Ctx, takes: boolean): Promise<PracticeType> {
    await ctx.db.of(Member).update({ id: ctx.actor.memberId! }, { takesReplies: takes });
    return this.current(ctx);
  }

  async rename(ctx: Ctx, { name, timeZone, version, emailName }: Renaming): Promise<PracticeType> {
    await ctx.db.query(LOCK_PRACTICE, [ctx.actor.practiceId]);
    const [renamed] = await ctx.db.query(RENAME_PRACTICE, [
      ctx.actor.practiceId,
      version,
      name,
      timeZone ?? null,
      emailName ?? null,
    ]);
    if (renamed) return renamed;
    const now = await this.current(ctx);
    throw new Refusal('STALE', words.stale, {
      current: now.name,
      version: now.version,
    });
  }
}
