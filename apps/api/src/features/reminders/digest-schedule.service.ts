import { addDays, instantAt, localDateOf, type Instant, type TimeZone } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';

/** The default is the evening, when there is time to look. */
export const DEFAULT_TIME = '18:00';

/**
 * When the next digest of a client is to be looked at. Only clients who have said yes stand in it. The worker reads it
 * before it stands in a practice, to find out which one to enter.
 */
@Injectable()
export class DigestScheduleService {
  async begin(ctx: Ctx, clientId: string): Promise<void> {
    await ctx.db.query(
      `with due as (
         insert into digest_schedule (practice_id, client_id, due_at) values ($1, $2, $3)
         on conflict (practice_id, client_id) do update set due_at = excluded.due_at)
       select enqueue_job('make_digests', null, $3)`,
      [ctx.db.scope.practiceId, clientId, await this.#next(ctx, clientId)],
    );
  }

  /** After the time of day or the zone has changed; nothing where there is nothing to come. */
  async renew(ctx: Ctx, clientId: string): Promise<void> {
    await ctx.db.query(
      `with due as (
         update digest_schedule set due_at = $3 where practice_id = $1 and client_id = $2 returning due_at)
       select enqueue_job('make_digests', null, due_at) from due`,
      [ctx.db.scope.practiceId, clientId, await this.#next(ctx, clientId)],
    );
  }

  async end(ctx: Ctx, clientId: string): Promise<void> {
    await ctx.db.query('delete from digest_schedule where practice_id = $1 and client_id = $2', [
      ctx.db.scope.practiceId,
      clientId,
    ]);
  }

  async #next(ctx: Ctx, clientId: string): Promise<Date> {
    const [found] = await ctx.db.query<{ at: string; zone: TimeZone }>(
      `select coalesce(r.at, '${DEFAULT_TIME}') as at, c.time_zone as zone from clients c
       left join reminders r on r.practice_id = c.practice_id and r.client_id = c.id
       where c.practice_id = $1 and c.id = $2`,
      [ctx.db.scope.practiceId, clientId],
    );
    return new Date(nextAfter(ctx.now.getTime(), found!.at, found!.zone));
  }
}

/** The next moment after `now` at which it is that time of day there. */
export function nextAfter(now: Instant, at: string, zone: TimeZone): Instant {
  const today = localDateOf(now, zone);
  const then = instantAt(today, at, zone);
  return then > now ? then : instantAt(addDays(today, 1), at, zone);
}
