import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { SAFETY_HISTORY } from './safety.sql.js';

/** An entry of the safety history. */
export interface RecordedSafety {
  id: string;
  clientId: string;
  kind: 'STOPPED' | 'CHECKED' | 'TOLD' | 'REVIEWED' | 'TALKED';
  at: number;
  lineSealed: Buffer | null;
  byName: string | null;
  wrapped: Buffer;
}

/** The history of a client's safety, oldest first. */
export const safetyHistoryOf = defineLoader<string, RecordedSafety[]>(async (ctx, clientIds) => {
  const rows = await ctx.db.query(SAFETY_HISTORY(ctx), [ctx.db.scope.practiceId, clientIds]);
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
