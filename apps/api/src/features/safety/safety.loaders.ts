import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { SAFETY_HISTORY, type RecordedSafety } from './safety.sql.js';

/** The history of a client's safety, oldest first. */
export const safetyHistoryOf = defineLoader<string, RecordedSafety[]>(async (ctx, clientIds) => {
  const rows = await ctx.db.query(SAFETY_HISTORY(ctx), [ctx.db.scope.practiceId, clientIds]);
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
