import type { Outcome } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { mayRead } from '../consents/index.js';
import { clientsVisibleTo } from '../people/index.js';

export interface SealedResult {
  id: string;
  clientId: string;
  actionId: string;
  questionnaire: string;
  version: number;
  outcome: Outcome;
  days: number | null;
  /** Null where the caller may not read them. */
  answersSealed: Buffer | null;
  rulesSealed: Buffer | null;
  shared: boolean;
  mistakenAt: Date | null;
  createdAt: Date;
  wrapped: Buffer;
}

/** A client's page shows no more of them. */
const LATEST = 20;

const COLUMNS = `r.id, r.client_id as "clientId", r.action_id as "actionId", r.questionnaire, r.version, r.outcome,
  r.days, a.answers_sealed as "answersSealed", a.rules_sealed as "rulesSealed", r.shared, r.mistaken_at as "mistakenAt", r.created_at as "createdAt",
  k.wrapped`;

/** The answers to the result `r` of the client `c`, where the caller may read them. */
const answers = (ctx: Ctx): string => `left join questionnaire_answers a
  on a.practice_id = r.practice_id and a.id = r.id
  and ${ctx.db.scope.role === 'CLIENT' ? 'true' : `a.shared and ${mayRead(ctx, null)}`}`;

/** Who marked a result as answered by mistake, and why. */
export interface SealedMistake {
  id: string;
  at: Date;
  byName: string;
  reasonSealed: Buffer;
  wrapped: Buffer;
}

/** The marks of results that have one, by result id. */
export const mistakeOf = defineLoader<string, SealedMistake | null>(async (ctx, ids) => {
  const rows = await ctx.db.query<SealedMistake>(
    `select r.id, r.mistaken_at as at, m.name as "byName", r.mistaken_reason_sealed as "reasonSealed", k.wrapped
     from questionnaire_results r
     join members m on m.practice_id = r.practice_id and m.id = r.mistaken_by
     join practice_keys k on k.practice_id = r.practice_id
     join clients c on c.practice_id = r.practice_id and c.id = r.client_id
     where r.practice_id = $1 and r.id = any($2) and ${clientsVisibleTo(ctx, 'c')}`,
    [ctx.db.scope.practiceId, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** The latest answers that were given in an action. */
export const latestResultOfAction = defineLoader<string, SealedResult | null>(
  async (ctx, actionIds) => {
    const rows = await ctx.db.query<SealedResult>(
      `select ${COLUMNS} from unnest($2::uuid[]) as wanted(action_id)
       cross join lateral (
         select * from questionnaire_results q
         where q.practice_id = $1 and q.action_id = wanted.action_id
         order by q.created_at desc, q.id desc limit 1) r
       join practice_keys k on k.practice_id = r.practice_id
       join clients c on c.practice_id = r.practice_id and c.id = r.client_id
       ${answers(ctx)}
       where ${clientsVisibleTo(ctx, 'c')}`,
      [ctx.db.scope.practiceId, actionIds],
    );
    const byAction = new Map(rows.map((row) => [row.actionId, row]));
    return actionIds.map((id) => byAction.get(id) ?? null);
  },
);

/** The latest results of a client, the newest first. */
export const resultsOfClient = defineLoader<string, SealedResult[]>(async (ctx, clientIds) => {
  const rows = await ctx.db.query<SealedResult>(
    `select ${COLUMNS} from clients c
     cross join lateral (
       select * from questionnaire_results q
       where q.practice_id = $1 and q.client_id = c.id
       order by q.created_at desc, q.id desc limit ${LATEST}) r
     join practice_keys k on k.practice_id = r.practice_id
     ${answers(ctx)}
     where c.id = any($2) and ${clientsVisibleTo(ctx, 'c')}
     order by r.created_at desc, r.id desc`,
    [ctx.db.scope.practiceId, clientIds],
  );
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
