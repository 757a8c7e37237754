import { defineLoader } from '../../platform/loading/loaders.js';
import { REFLECTIONS_OF_ACTIONS } from './reflections.sql.js';

export interface SealedReflection {
  id: string;
  clientId: string;
  actionId: string;
  textSealed: Buffer;
  version: number;
  shared: boolean;
  savedAt: Date;
  wrapped: Buffer;
}

/** The reflection on an action: the client's own, and for the coach only what was shared. */
export const reflectionOfAction = defineLoader<string, SealedReflection | null>(
  async (ctx, actionIds) => {
    const rows = await ctx.db.query(REFLECTIONS_OF_ACTIONS(ctx), [
      ctx.db.scope.practiceId,
      actionIds,
    ]);
    const byAction = new Map(rows.map((row) => [row.actionId, row]));
    return actionIds.map((id) => byAction.get(id) ?? null);
  },
);
