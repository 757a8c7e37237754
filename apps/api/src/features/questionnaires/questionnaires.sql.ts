import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import type { Outcome } from '@footing/plan-engine';
import {
  as,
  statement,
  statementByRole,
  type CallerRole,
} from '../../platform/database/statement.js';
import { mayRead } from '../consents/index.js';
import { clientsVisibleTo } from '../people/index.js';

/** How many results a client's page shows. */
const LATEST = 20;

const COLUMNS = {
  id: 'uuid',
  clientId: 'uuid',
  actionId: 'uuid?',
  questionnaire: 'text',
  version: 'int4',
  outcome: as<Outcome>('text'),
  days: 'int4?',
  answersSealed: 'bytea?',
  rulesSealed: 'bytea?',
  shared: 'bool',
  mistakenAt: 'timestamptz?',
  createdAt: 'timestamptz',
  wrapped: 'bytea',
} as const;
const SELECTED = `r.id, r.client_id as "clientId", r.action_id as "actionId", r.questionnaire, r.version, r.outcome,
  r.days, a.answers_sealed as "answersSealed", a.rules_sealed as "rulesSealed", r.shared, r.mistaken_at as "mistakenAt",
  r.created_at as "createdAt", ${KEYS} as wrapped`;

/** The answers to the result `r` of the client `c`, if the caller may read them. */
const answers = (ctx: CallerRole): string => `left join questionnaire_answers a
  on a.practice_id = $1 and a.id = r.id
  and ${ctx.db.scope.role === 'CLIENT' ? 'true' : `a.shared and ${mayRead(ctx, null)}`}`;

/** Who marked results as answered by mistake, and why. $2 results. */
export const MISTAKES = statementByRole(
  'mistakes of results',
  { id: 'uuid', at: 'timestamptz', byName: 'text', reasonSealed: 'bytea', wrapped: 'bytea' },
  (ctx) => `
select r.id, r.mistaken_at as at, m.name as "byName", r.mistaken_reason_sealed as "reasonSealed", ${KEYS} as wrapped
from questionnaire_results r
join members m on m.practice_id = r.practice_id and m.id = r.mistaken_by
${keysOf('RECORD', 'r')}
join clients c on c.practice_id = r.practice_id and c.id = r.client_id
where r.practice_id = $1 and r.id = any($2) and ${clientsVisibleTo(ctx, 'c')}`,
);

/** The latest result of each action. $2 actions. */
export const LATEST_OF_ACTIONS = statementByRole(
  'latest results of actions',
  COLUMNS,
  (ctx) => `
select ${SELECTED} from unnest($2::uuid[]) as wanted(action_id)
cross join lateral (
  select * from questionnaire_results q
  where q.practice_id = $1 and q.action_id = wanted.action_id
  order by q.created_at desc, q.id desc limit 1) r
${keysOf('CLIENT', 'r')}
join clients c on c.practice_id = $1 and c.id = r.client_id
${answers(ctx)}
where ${clientsVisibleTo(ctx, 'c')}`,
);

/** The latest results of each client, latest first. $2 clients. */
export const RESULTS_OF_CLIENTS = statementByRole(
  'results of clients',
  COLUMNS,
  (ctx) => `
select ${SELECTED} from clients c
cross join lateral (
  select * from questionnaire_results q
  where q.practice_id = $1 and q.client_id = c.id
  order by q.created_at desc, q.id desc limit ${LATEST}) r
${keysOf('CLIENT', 'r')}
${answers(ctx)}
where c.practice_id = $1 and c.id = any($2) and ${clientsVisibleTo(ctx, 'c')}
order by r.created_at desc, r.id desc`,
);

/** Changes nothing if it was marked before. $2 result, $3 now, $4 member, $5 encrypted reason. */
export const MARK_MISTAKEN = statement(
  'mark result as mistaken',
  {},
  `update questionnaire_results set mistaken_at = $3, mistaken_by = $4, mistaken_reason_sealed = $5
   where practice_id = $1 and id = $2 and mistaken_at is null`,
  { runBy: ['app'] },
);

/**
 * No row if the id is taken, even by a row that the caller may not see. $2 id, $3 client, $4 plan, $5 action,
 * $6 questionnaire, $7 version, $8 outcome, $9 days, $10 shared, $11 now, $12 whether the client agreed to health data.
 */
export const INSERT_RESULT = statement(
  'insert questionnaire result',
  { id: 'uuid' },
  `insert into questionnaire_results (practice_id, id, client_id, plan_id, action_id, questionnaire, version,
     outcome, days, shared, created_at, health_data_agreed)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
);

/**
 * The answers to result $2 of client $3. $4 now, $5 shared, $6 and $7 encrypted answers and rules; $8 to $10 are copied
 * from the client: coach, supervised, agreed to health data.
 */
export const INSERT_ANSWERS = statement(
  'insert questionnaire answers',
  {},
  `insert into questionnaire_answers (practice_id, id, client_id, created_at, shared, answers_sealed, rules_sealed,
     coach_id, supervised, health_data_agreed)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
