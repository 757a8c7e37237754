import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import type { SessionType } from './session.type.js';
import { LATEST_SESSIONS } from './sessions.sql.js';

/** A client's latest sessions that the caller can see, the latest first. */
export const sessionsOfClient = defineLoader<string, SessionType[]>(async (ctx, clientIds) => {
  const values = [ctx.db.scope.practiceId, clientIds];
  const rows = await ctx.db.query(LATEST_SESSIONS(ctx), values);
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
