import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import type { SessionType } from './session.type.js';
import { LATEST_SESSIONS, VISIBLE_SESSIONS } from './sessions.sql.js';

/** A client's latest sessions that the caller can see, the latest first. */
export const sessionsOfClient = defineLoader<string, SessionType[]>(async (ctx, clientIds) => {
  const values = [ctx.db.scope.practiceId, clientIds];
  const rows = await ctx.db.query(LATEST_SESSIONS(ctx), values);
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});

/** A session by its id, if the caller can see it. */
export const sessionInSight = defineLoader<string, SessionType | null>(async (ctx, ids) => {
  const rows = await ctx.db.query(VISIBLE_SESSIONS(ctx), [ctx.db.scope.practiceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});
