import { takeBackUntil } from '@footing/plan-engine';
import { defineLoader } from '../../platform/loading/loaders.js';
import type { SurpriseType } from './surprise.type.js';
import { SURPRISES_OF_ACTIONS } from './surprises.sql.js';

/** The surprises that were given by these actions. */
export const surpriseOfAction = defineLoader<string, SurpriseType | null>(
  async (ctx, actionIds) => {
    const rows = await ctx.db.query(SURPRISES_OF_ACTIONS(ctx), [
      ctx.db.scope.practiceId,
      actionIds,
    ]);
    const byAction = new Map(
      rows.map(({ actionId, givenAt, ...row }) => [
        actionId,
        { ...row, takeBackUntil: new Date(takeBackUntil(givenAt.getTime())) },
      ]),
    );
    return actionIds.map((id) => byAction.get(id) ?? null);
  },
);
