import type { ActionKind } from '@footing/plan-engine';
import { as, statement, statementByRole } from '../../../platform/database/statement.js';
import { KEYS, keysOf } from '../../../platform/sealing/sealing.sql.js';
import { clientsVisibleTo } from '../../people/index.js';

/** The texts of the steps of plan $2 in practice $1, as they are stored. */
export const STEP_TEXTS = statement(
  'texts of the steps of a plan',
  { key: 'text', title: 'text', purpose: 'text', guidance: 'text' },
  `select key, title, purpose, guidance from plan_steps
   where practice_id = $1 and plan_id = $2 and removed_at is null`,
);

/** The texts of the actions of plan $2 in practice $1, as they are stored. */
export const ACTION_TEXTS = statement(
  'texts of the actions of a plan',
  { id: 'uuid', key: 'text', title: 'text', guidance: 'text', prompt: 'text?' },
  `select id, key, title, guidance, prompt from plan_actions
   where practice_id = $1 and plan_id = $2 and removed_at is null`,
);

/** The actions that were removed from plan $2 in practice $1, the latest first, with their counts. */
export const REMOVED_ACTIONS = statement(
  'removed actions of a plan',
  {
    id: 'uuid',
    key: 'text',
    kind: as<ActionKind>('text'),
    counts: as<{ on: string; times: number }[]>('json'),
  },
  `select a.id, a.key, a.kind,
     (select coalesce(json_agg(json_build_object('on', h.on_day, 'times', h.times) order by h.on_day), '[]')
      from habit_counts h where h.practice_id = $1 and h.action_id = a.id and h.times > 0) as counts
   from plan_actions a
   where a.practice_id = $1 and a.plan_id = $2 and a.removed_at is not null
   order by a.removed_at desc, a.id`,
  { runBy: ['app'] },
);

/**
 * What an edit changes of the parts that stay, as JSON: $2 steps, $3 actions; $4 steps and $5 actions that it removes. $6 now.
 * A removed action is neither open nor due, so that nothing that is stored about it shows up anywhere. $1 practice.
 */
export const UPDATE_PARTS = statement(
  'update parts of a plan',
  {},
  `with step as (
  update plan_steps s set position = x.position, title = x.title, purpose = x.purpose, guidance = x.guidance,
    outreach = x.outreach
  from jsonb_to_recordset($2::jsonb) as x(id uuid, position integer, title text, purpose text, guidance text,
    outreach boolean)
  where s.practice_id = $1 and s.id = x.id),
gone as (
  update plan_steps s set removed_at = $6 where s.practice_id = $1 and s.id = any($4::uuid[])),
lost as (
  update plan_actions a set removed_at = $6, status = 'LOCKED', due_on = null
  where a.practice_id = $1 and a.id = any($5::uuid[]))
update plan_actions a set step_id = x."stepId", position = x.position, title = x.title, guidance = x.guidance,
  prompt = x.prompt, required = x.required, reach = x.reach, surprise = x.surprise, due_after_days = x."dueAfterDays",
  habit = x.habit, removed_at = null,
  no_reach_by = case when x."hasReason" then a.no_reach_by else x."noReachBy" end,
  no_reach_reason_sealed = case when x."hasReason" then a.no_reach_reason_sealed
    else decode(x."noReachReason", 'base64') end
from jsonb_to_recordset($3::jsonb) as x(id uuid, "stepId" uuid, position integer, title text, guidance text, prompt text,
  required boolean, reach text, surprise boolean, "dueAfterDays" integer, habit jsonb, "hasReason" boolean,
  "noReachBy" text, "noReachReason" text)
where a.practice_id = $1 and a.id = x.id`,
);

const PRIVATE_REASON = `(
       select r.reason_sealed from private_edit_reasons r where r.practice_id = $1 and r.id = e.id)`;

/** The edits of plan $2 in practice $1, the latest first, before edit $3 if it is given; at most $4. */
export const PLAN_EDITS = statementByRole(
  'plan edits',
  {
    id: 'uuid',
    at: 'timestamptz',
    by: 'text',
    kind: as<'EDITED' | 'MOVED' | 'MOVED_BACK'>('text'),
    changesSealed: 'bytea',
    reasonSealed: 'bytea?',
    privateReasonSealed: 'bytea?',
    closedAt: 'timestamptz?',
    wrapped: 'bytea',
  },
  (
    ctx,
  ) => `select e.id, e.created_at as at, m.name as by, e.kind, e.changes_sealed as "changesSealed",
     e.reason_sealed as "reasonSealed",
     ${ctx.db.scope.role === 'CLIENT' ? 'null::bytea' : PRIVATE_REASON} as "privateReasonSealed",
     e.closed_at as "closedAt", ${KEYS} as wrapped
   from plan_edits e ${keysOf('RECORD', 'e')}
   join clients c on c.practice_id = e.practice_id and c.id = e.client_id
   join members m on m.practice_id = e.practice_id and m.id = e.by_member
   where e.practice_id = $1 and e.plan_id = $2 and ${clientsVisibleTo(ctx, 'c')}
     and ($3::uuid is null or (e.created_at, e.id) < (
       select b.created_at, b.id from plan_edits b where b.practice_id = $1 and b.id = $3))
   order by e.created_at desc, e.id desc limit $4`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/** A row if edit $2 of practice $1 exists. */
export const EDIT_EXISTS = statement(
  'plan edit exists',
  { planId: 'uuid' },
  `select plan_id as "planId" from plan_edits where practice_id = $1 and id = $2`,
  { runBy: ['app'] },
);

/** Client $2 of practice $1 has read about the edits $3; $4 now. */
export const CLOSE_EDITS = statement(
  'close notices of plan edits',
  {},
  `update plan_edits set closed_at = $4
   where practice_id = $1 and client_id = $2 and id = any($3) and closed_at is null`,
  { runBy: ['client'] },
);
