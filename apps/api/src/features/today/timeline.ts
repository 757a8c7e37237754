import type { Ctx } from '../../platform/context/ctx.js';
import { connection, pageSize, readTimeCursor } from '../../platform/paging/paging.js';
import type { TimelineConnection, TimelineEntryType } from './client-page.type.js';

/** When a pause after the safety questions began or ended is the client's own to know. */
const OWN = ['SAFETY_HOLD_SET', 'SAFETY_HOLD_LIFTED'];

/** What happened with a client who is visible to the caller, the latest first. */
export async function timelineOf(
  ctx: Ctx,
  clientId: string,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<TimelineConnection> {
  const size = pageSize(first);
  const cursor = readTimeCursor(after);
  const rows = await ctx.db.query<TimelineEntryType>(
    `select e.id, e.created_at as at, e.kind, e.subject, m.name as "actorName"
     from events e left join members m on m.practice_id = e.practice_id and m.id = e.actor_id
     where e.practice_id = $1 and e.client_id = $2 and e.kind <> all ($6)
       and ($3::timestamptz is null or (e.created_at, e.id) < ($3::timestamptz, $4::uuid))
     order by e.created_at desc, e.id desc limit $5`,
    [ctx.db.scope.practiceId, clientId, cursor && cursor.key, cursor && cursor.id, size + 1, OWN],
  );
  return connection(rows, size, ({ at, id }) => ({ key: at.toISOString(), id }));
}
