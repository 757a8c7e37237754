import { defineLoader } from '../../../platform/loading/loaders.js';
import { clientsVisibleTo } from '../../people/index.js';

export interface StepTexts {
  planId: string;
  /** The id of the step or the action. */
  id: string;
  purpose: string | null;
  guidance: string;
  prompt: string | null;
}

/** The long texts of a plan, by the id of their step or action. */
export const textsOfPlan = defineLoader<string, Map<string, StepTexts>>(async (ctx, planIds) => {
  const rows = await ctx.db.query<StepTexts>(
    `select plan_id as "planId", id, purpose, guidance, null as prompt from plan_steps
     where practice_id = $1 and plan_id = any($2)
     union all
     select plan_id, id, null, guidance, prompt from plan_actions
     where practice_id = $1 and plan_id = any($2)`,
    [ctx.db.scope.practiceId, planIds],
  );
  const byPlan = new Map(planIds.map((id) => [id, new Map<string, StepTexts>()]));
  for (const row of rows) byPlan.get(row.planId)!.set(row.id, row);
  return planIds.map((id) => byPlan.get(id)!);
});

export interface SealedReason {
  id: string;
  sealed: Buffer;
  wrapped: Buffer;
}

/** The sealed reason for which a wait of the step was shortened; null where none was. */
export const waitReasonOfStep = sealedReason('plan_steps', 'wait_reason_sealed');

/** The sealed reason for which the step was skipped; null where none was given. */
export const skipReasonOfStep = sealedReason('plan_steps', 'skip_reason_sealed');

/** The sealed reason why the action does not reach out; null where none was needed. */
export const reachReasonOfAction = sealedReason('plan_actions', 'no_reach_reason_sealed');

function sealedReason(table: 'plan_steps' | 'plan_actions', column: string) {
  return defineLoader<string, SealedReason | null>(async (ctx, ids) => {
    const rows = await ctx.db.query<SealedReason>(
      `select t.id, t.${column} as sealed, k.wrapped from ${table} t
       join practice_keys k on k.practice_id = t.practice_id
       join clients c on c.practice_id = t.practice_id and c.id = t.client_id
       where t.practice_id = $1 and t.id = any($2) and t.${column} is not null
         and ${clientsVisibleTo(ctx, 'c')}`,
      [ctx.db.scope.practiceId, ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Those of the notes that the caller may read: row-level security says which. */
export const readableNote = defineLoader<string, string | null>(async (ctx, noteIds) => {
  const rows = await ctx.db.query<{ id: string }>(
    `select n.id from notes n join clients c on c.practice_id = n.practice_id and c.id = n.client_id
     where n.practice_id = $1 and n.id = any($2) and ${clientsVisibleTo(ctx, 'c')}`,
    [ctx.db.scope.practiceId, noteIds],
  );
  const readable = new Set(rows.map(({ id }) => id));
  return noteIds.map((id) => (readable.has(id) ? id : null));
});
