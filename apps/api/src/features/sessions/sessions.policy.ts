import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { lockVisibleClient, type Client } from '../people/index.js';
import { Session } from './session.entity.js';
import type { SessionType } from './session.type.js';
import { VISIBLE_SESSION } from './sessions.sql.js';

export async function findVisibleSession(ctx: Ctx, id: string): Promise<SessionType | null> {
  const [session] = await ctx.db.query(VISIBLE_SESSION(ctx), [ctx.db.scope.practiceId, id]);
  return session ?? null;
}

/** Throws NOT_FOUND for a session that does not exist and for one that the caller cannot see. */
export async function visibleSession(ctx: Ctx, id: string): Promise<SessionType> {
  return (await findVisibleSession(ctx, id)) ?? Promise.reject(notFound());
}

/**
 * The session and its client, both locked until the transaction ends. Throws as `visibleSession` does. `withPartner`: of a joint session
 * that is planned, the other partner, too, before anybody queues for the coach.
 */
export async function lockVisibleSession(
  ctx: Ctx,
  id: string,
  { withPartner = false } = {},
): Promise<{ session: Session; client: Client }> {
  const { clientId, joint } = await visibleSession(ctx, id);
  if (withPartner && joint) await lockPartners(ctx, id);
  const client = await lockVisibleClient(ctx, clientId);
  return { client, session: await ctx.db.of(Session).lock({ id }) };
}

/** The lesser id first, as all commands do that lock both. */
async function lockPartners(ctx: Ctx, id: string): Promise<void> {
  const { jointId } = await ctx.db.of(Session).get({ id });
  const planned = await ctx.db.of(Session).find({ jointId: jointId!, status: 'PLANNED' });
  const partners = planned.map(({ clientId }) => clientId).sort();
  for (const clientId of partners) await lockVisibleClient(ctx, clientId);
}
