import { takeBackUntil } from '@footing/plan-engine';
import { defineLoader } from '../../platform/loading/loaders.js';
import { clientsVisibleTo } from '../people/index.js';
import type { SurpriseType } from './surprise.type.js';

/** What came of the actions that were given. */
export const surpriseOfAction = defineLoader<string, SurpriseType | null>(
  async (ctx, actionIds) => {
    const rows = await ctx.db.query<{
      actionId: string;
      givenOn: string;
      outcome: SurpriseType['outcome'];
      givenAt: Date;
    }>(
      `select g.action_id as "actionId", g.done_on::text as "givenOn", g.outcome, g.created_at as "givenAt"
     from surprises g join clients c on c.practice_id = g.practice_id and c.id = g.client_id
     where g.practice_id = $1 and g.action_id = any($2) and g.taken_back_at is null
       and ${clientsVisibleTo(ctx, 'c')}`,
      [ctx.db.scope.practiceId, actionIds],
    );
    const byAction = new Map(
      rows.map(({ actionId, givenAt, ...row }) => [
        actionId,
        { ...row, takeBackUntil: new Date(takeBackUntil(givenAt.getTime())) },
      ]),
    );
    return actionIds.map((id) => byAction.get(id) ?? null);
  },
);
