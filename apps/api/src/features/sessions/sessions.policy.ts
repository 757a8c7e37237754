import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { clientsVisibleTo, lockVisibleClient, type Client } from '../people/index.js';
import { Session } from './session.entity.js';
import type { SessionType } from './session.type.js';

/**
 * Sessions as the caller may see them, whole: those of the clients they see. A coach who hands a client over
 * hands over the sessions too. Conditions over `s` and `c` follow; $1 is the practice.
 */
export function visibleSessions(ctx: Ctx): string {
  return `
    select s.id, s.client_id as "clientId", c.call_name as "callName", c.name as "clientName",
           c.time_zone as "clientTimeZone",
           s.coach_id as "coachId", m.name as "coachName", m.time_zone as "coachTimeZone",
           s.starts_at as "startsAt", s.minutes, s.place, s.link, s.status, s.version
    from sessions s
    join clients c on c.practice_id = s.practice_id and c.id = s.client_id
    join members m on m.practice_id = s.practice_id and m.id = s.coach_id
    where s.practice_id = $1 and ${clientsVisibleTo(ctx, 'c')}`;
}

export async function findVisibleSession(ctx: Ctx, id: string): Promise<SessionType | null> {
  const [row] = await ctx.db.query<SessionType>(`${visibleSessions(ctx)} and s.id = $2`, [
    ctx.db.scope.practiceId,
    id,
  ]);
  return row ?? null;
}

/** The session, or NOT_FOUND for one that is not there and for one that the caller may not see. */
export async function visibleSession(ctx: Ctx, id: string): Promise<SessionType> {
  return (await findVisibleSession(ctx, id)) ?? Promise.reject(notFound());
}

/** As `visibleSession`, to be changed: the session and its client, locked until the transaction ends. */
export async function lockVisibleSession(
  ctx: Ctx,
  id: string,
): Promise<{ session: Session; client: Client }> {
  const { clientId } = await visibleSession(ctx, id);
  const client = await lockVisibleClient(ctx, clientId);
  return { client, session: await ctx.db.of(Session).lock({ id }) };
}
