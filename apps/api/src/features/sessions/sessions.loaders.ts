import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import type { SessionType } from './session.type.js';
import { visibleSessions } from './sessions.policy.js';

/** A page about one client shows so many; `sessions(clientId)` pages through all of them. */
const LATEST = 50;

/** A client's sessions, the latest first, as far as the caller may see them. */
export const sessionsOfClient = defineLoader<string, SessionType[]>(async (ctx, clientIds) => {
  const rows = await ctx.db.query<SessionType>(
    `select l.* from unnest($2::uuid[]) as asked (id)
     cross join lateral (${visibleSessions(ctx)} and s.client_id = asked.id
       order by s.starts_at desc, s.id desc limit ${LATEST}) l
     order by l."startsAt" desc, l.id desc`,
    [ctx.db.scope.practiceId, clientIds],
  );
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
