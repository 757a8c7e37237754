import { addDays, instantAt, localDateOf, type Instant, type TimeZone } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import {
  DIGEST_TIME,
  ENQUEUE_DIGESTS,
  RESCHEDULE_DIGEST,
  SCHEDULE_DIGEST,
} from './digest-schedule.sql.js';
import { NextDigest } from './next-digest.entity.js';

/**
 * When the next digest of a client is due. Only clients who consented have a row. The worker reads the rows outside of any
 * practice, to find out which practice to enter.
 */
@Injectable()
export class DigestScheduleService {
  async begin(ctx: Ctx, clientId: string): Promise<void> {
    const next = await this.#next(ctx, clientId);
    await ctx.db.write(SCHEDULE_DIGEST, [ctx.db.scope.practiceId, clientId, next]);
    await ctx.db.write(ENQUEUE_DIGESTS, [next]);
  }

  /** After the time of day or the time zone changed. Does nothing for a client without digests. */
  async renew(ctx: Ctx, clientId: string): Promise<void> {
    const next = await this.#next(ctx, clientId);
    const values = [ctx.db.scope.practiceId, clientId, next];
    const moved = await ctx.db.query(RESCHEDULE_DIGEST, values);
    if (moved.length > 0) await ctx.db.write(ENQUEUE_DIGESTS, [next]);
  }

  async end(ctx: Ctx, clientId: string): Promise<void> {
    await ctx.db.of(NextDigest).delete({ clientId });
  }

  async #next(ctx: Ctx, clientId: string): Promise<Date> {
    const [found] = await ctx.db.query(DIGEST_TIME, [ctx.db.scope.practiceId, clientId]);
    const { at, zone } = found!;
    return new Date(nextAfter(ctx.now.getTime(), at, zone));
  }
}

/** The next moment after `now` at which it is that time of day there. */
export function nextAfter(now: Instant, at: string, zone: TimeZone): Instant {
  const today = localDateOf(now, zone);
  const then = instantAt(today, at, zone);
  return then > now ? then : instantAt(addDays(today, 1), at, zone);
}
