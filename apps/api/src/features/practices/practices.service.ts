import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { practiceNameInEmails } from '../../platform/outbox/senders.js';
import type { PracticeType } from './practice.type.js';

const COLUMNS = `id, name, ${practiceNameInEmails('practices')} as "emailName", time_zone as "timeZone", version,
  follow_up_hours as "followUpHours"`;

interface Renaming {
  name: string;
  timeZone?: string | null;
  /** Left out, it stays as it is; the same as `name` follows the name from then on. */
  emailName?: string | null;
  version: number;
}

@Injectable()
export class PracticesService {
  /** The caller's current practice. */
  async current(ctx: Ctx): Promise<PracticeType> {
    const [practice] = await ctx.db.query<PracticeType>(
      `select ${COLUMNS} from practices where id = $1`,
      [ctx.actor.practiceId],
    );
    return practice ?? Promise.reject(notFound());
  }

  /** How long it takes until an unacknowledged follow-up also goes to someone else. */
  async setFollowUpHours(ctx: Ctx, hours: number): Promise<PracticeType> {
    if (hours < 1 || hours > 72) throw invalid('hours', 'must be a whole number from 1 to 72.');
    const [practice] = await ctx.db.query<PracticeType>(
      `update practices set follow_up_hours = $2 where id = $1 returning ${COLUMNS}`,
      [ctx.actor.practiceId, hours],
    );
    return practice ?? Promise.reject(notFound());
  }

  /** Whether replies to emails in the caller's name go to their own address. */
  async setTakesReplies(ctx: Ctx, takes: boolean): Promise<PracticeType> {
    await ctx.db.query('update members set takes_replies = $3 where practice_id = $1 and id = $2', [
      ctx.actor.practiceId,
      ctx.actor.memberId,
      takes,
    ]);
    return this.current(ctx);
  }

  async rename(ctx: Ctx, { name, timeZone, version, emailName }: Renaming): Promise<PracticeType> {
    const [renamed] = await ctx.db.query<PracticeType>(
      `update practices set name = $3, time_zone = coalesce($4, time_zone), version = version + 1,
         email_name = nullif(coalesce($5, email_name), $3)
       where id = $1 and version = $2 returning ${COLUMNS}`,
      [ctx.actor.practiceId, version, name, timeZone ?? null, emailName ?? null],
    );
    if (renamed) return renamed;
    const now = await this.current(ctx);
    throw new Refusal('STALE', 'Somebody changed the practice meanwhile.', {
      current: now.name,
      version: now.version,
    });
  }
}
