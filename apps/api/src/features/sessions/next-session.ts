import { MoreThan } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { Session } from './session.entity.js';

/** When the next scheduled session of the client starts; null if there is none. */
export async function nextSessionOf(ctx: Ctx, clientId: string): Promise<Date | null> {
  const [next] = await ctx.db
    .of(Session)
    .find(
      { clientId, status: 'PLANNED', startsAt: MoreThan(ctx.now) },
      { order: { startsAt: 'ASC' }, take: 1 },
    );
  return next?.startsAt ?? null;
}
