import { KEYS, keysOf } from '../../../platform/sealing/sealing.sql.js';
import type { ActionKind, TemplateContent } from '@footing/plan-engine';
import type { PlanRefType } from '../core/plan.type.js';
import {
  as,
  statement,
  statementByRole,
  statements,
} from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../../people/index.js';

/** The ended plans of client $2 in practice $1, the latest first. */
export const ENDED_PLANS = statementByRole(
  'ended plans',
  {
    id: 'uuid',
    title: 'text',
    status: as<PlanRefType['status']>('text'),
    ending: as<PlanRefType['ending']>('text'),
    startsOn: 'text',
    endedAt: 'timestamptz?',
  },
  (
    ctx,
  ) => `select p.id, p.title, p.status, p.ending, p.starts_on::text as "startsOn", p.ended_at as "endedAt"
       from plans p join clients c on c.practice_id = p.practice_id and c.id = p.client_id
       where p.practice_id = $1 and p.client_id = $2 and p.ended_at is not null and ${clientsVisibleTo(ctx, 'c')}
       order by p.ended_at desc`,
);

/** The long texts of the steps and actions of plans $2 in practice $1, without those that were removed. */
export const TEXTS_OF_PLANS = statement(
  'texts of plans',
  { planId: 'uuid', id: 'uuid', purpose: 'text?', guidance: 'text', prompt: 'text?' },
  `select plan_id as "planId", id, purpose, guidance, null as prompt from plan_steps
     where practice_id = $1 and plan_id = any($2) and removed_at is null
     union all
     select plan_id, id, null, guidance, prompt from plan_actions
     where practice_id = $1 and plan_id = any($2) and removed_at is null`,
);

/** Those of the notes $2 in practice $1 that the caller may read; row-level security decides. */
export const READABLE_NOTES = statementByRole(
  'readable notes of actions',
  { id: 'uuid' },
  (
    ctx,
  ) => `select n.id from notes n join clients c on c.practice_id = n.practice_id and c.id = n.client_id
     where n.practice_id = $1 and n.id = any($2) and ${clientsVisibleTo(ctx, 'c')}`,
);

/** The surprises given to person $2 in practice $1, except undone ones. */
export const SURPRISES_GIVEN = statement(
  'surprises given to a person',
  { on: 'text' },
  `select done_on::text as "on" from surprises
     where practice_id = $1 and person_id = $2 and taken_back_at is null`,
);

/** The content of the version that plan $2 of practice $1 was assigned from. */
export const TEMPLATE_CONTENT = statement(
  'template content of a plan',
  { content: as<TemplateContent>('jsonb') },
  `select coalesce(v.content, l.content) as content from plans p
     left join template_versions v on v.practice_id = p.practice_id and v.id = p.template_version_id
     left join library_versions l on l.id = p.library_version_id
     where p.practice_id = $1 and p.id = $2`,
  { runBy: ['app'] },
);

/** When plans of client $2 about person $3 in practice $1 ended by letting go. */
export const LET_GO_PLANS = statement(
  'plans ended by letting go',
  { endedAt: 'float8' },
  `select (extract(epoch from ended_at) * 1000)::float8 as "endedAt" from plans
     where practice_id = $1 and client_id = $2 and person_id = $3 and ending = 'LET_GO'`,
);

/** A row if plan $2 of practice $1 exists. */
export const PLAN_EXISTS = statement(
  'plan exists',
  {},
  `select from plans where practice_id = $1 and id = $2`,
);

/** The title of the running plan of client $2 in practice $1. */
export const RUNNING_PLAN_TITLE = statement(
  'title of the running plan',
  { title: 'text' },
  `select title from plans where practice_id = $1 and client_id = $2 and ended_at is null`,
);

/** A row if action $2 of practice $1 exists. */
export const ACTION_EXISTS = statement(
  'action exists',
  {},
  `select from plan_actions where practice_id = $1 and id = $2`,
);

type Role = 'OWNER' | 'COACH' | 'CLIENT' | 'SYSTEM' | 'NOBODY';
export type ReasonColumn =
  | [table: 'plan_steps', column: 'wait_reason_sealed' | 'skip_reason_sealed']
  | [table: 'plan_actions', column: 'no_reach_reason_sealed'];
const REASONS: readonly ReasonColumn[] = [
  ['plan_steps', 'wait_reason_sealed'],
  ['plan_steps', 'skip_reason_sealed'],
  ['plan_actions', 'no_reach_reason_sealed'],
];
const ROLES: readonly Role[] = ['OWNER', 'COACH', 'CLIENT'];

/** Sealed reasons of the steps or actions $2 in practice $1; rows that have none are left out. */
export const SEALED_REASONS = statements(
  'sealed reasons',
  { id: 'uuid', sealed: 'bytea', wrapped: 'bytea' },
  (
    role: Role,
    ...[table, column]: ReasonColumn
  ) => `select t.id, t.${column} as sealed, ${KEYS} as wrapped from ${table} t
       ${keysOf('RECORD', 't')}
       join clients c on c.practice_id = t.practice_id and c.id = t.client_id
       where t.practice_id = $1 and t.id = any($2) and t.${column} is not null
         and ${clientsVisibleTo({ db: { scope: { role } } }, 'c')}`,
  ROLES.flatMap((role) =>
    REASONS.map((reason) => ({
      args: [role, ...reason] as [Role, ...ReasonColumn],
      runBy: [role === 'CLIENT' ? ('client' as const) : ('app' as const)],
    })),
  ),
);

/** The action $2 of plan $3 in practice $1 if it was removed from the plan. */
export const REMOVED_ACTION = statement(
  'removed action',
  { kind: as<ActionKind>('text'), title: 'text', questionnaire: 'text?' },
  `select kind, title, questionnaire from plan_actions
   where practice_id = $1 and id = $2 and plan_id = $3 and removed_at is not null`,
  { runBy: ['client'] },
);

/** A row if step $2 of plan $3 in practice $1 was removed from the plan. */
export const REMOVED_STEP = statement(
  'removed step',
  {},
  `select from plan_steps where practice_id = $1 and id = $2 and plan_id = $3 and removed_at is not null`,
  { runBy: ['app'] },
);
