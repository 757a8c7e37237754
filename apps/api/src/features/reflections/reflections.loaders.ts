import type { Ctx } from '../../platform/context/ctx.js';
import { defineLoader } from '../../platform/loading/loaders.js';
import { consented, mayRead } from '../consents/index.js';
import { clientsVisibleTo } from '../people/index.js';

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
    const rows = await ctx.db.query<SealedReflection>(
      `select r.id, r.client_id as "clientId", r.action_id as "actionId", r.text_sealed as "textSealed", r.version,
              r.shared and ${consented('REFLECTIONS', 'c.id')} as shared,
              r.saved_at as "savedAt", k.wrapped
       from reflections r join practice_keys k on k.practice_id = r.practice_id
       join clients c on c.practice_id = r.practice_id and c.id = r.client_id
       where r.practice_id = $1 and r.action_id = any($2) and ${reflectionsVisibleTo(ctx)}`,
      [ctx.db.scope.practiceId, actionIds],
    );
    const byAction = new Map(rows.map((row) => [row.actionId, row]));
    return actionIds.map((id) => byAction.get(id) ?? null);
  },
);

/** Condition on a reflection `r` of a client `c`. */
export function reflectionsVisibleTo(ctx: Ctx): string {
  const shared = ctx.db.scope.role === 'CLIENT' ? '' : 'and r.shared';
  return `${clientsVisibleTo(ctx, 'c')} ${shared} and ${mayRead(ctx, 'REFLECTIONS')}`;
}
