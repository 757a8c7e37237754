import { statement } from '../../../platform/database/statement.js';
import { touchClientSql } from '../../people/index.js';

/**
 * $1 practice, $2 plan, $3 client, $4 now, $5 whether the client acts; then rows as JSON:
 * $6 the plan, $7 steps, $8 actions; $9 the sealed note of an ending. It inserts nothing: a sharded database refuses
 * inserts within another statement.
 */
export const UPDATE_PLAN = statement(
  'update plan',
  {},
  `
with step as (
  update plan_steps s set opens = x.opens, approved_at = x."approvedAt", calm_at = x."calmAt",
    opened_at = x."openedAt", changed_at = x."changedAt", ended_at = x."endedAt", skipped = x.skipped,
    status = x.status, course = x.course, clock_opens_at = x."clockOpensAt"
  from jsonb_to_recordset($7::jsonb) as x(id uuid, opens jsonb, "approvedAt" timestamptz, "calmAt" timestamptz, "openedAt" timestamptz,
    "changedAt" timestamptz,
    "endedAt" timestamptz, skipped boolean, status text, course jsonb, "clockOpensAt" timestamptz)
  where s.practice_id = $1 and s.id = x.id),
action as (
  update plan_actions a set done_at = x."doneAt", status = x.status, course = x.course, due_on = x."dueOn",
    habit_state = x."habitState"
  from jsonb_to_recordset($8::jsonb) as x(id uuid, "doneAt" timestamptz, status text, course jsonb, "dueOn" date,
    "habitState" jsonb)
  where a.practice_id = $1 and a.id = x.id),
active as (
  ${touchClientSql('$1', '$3', '$4', '$5')})
update plans p set status = x.status, course = x.course, starts_on = x."startsOn", ready_at = x."readyAt", starts_at = x."startsAt", pauses = x.pauses,
  resumes_at = x."resumesAt", ending = x.ending, last_contact_at = x."lastContactAt", allowance_used = x."allowanceUsed",
  ended_at = x."endedAt", done = x.done, total = x.total, ending_note_sealed = $9, content_version = x."contentVersion",
  version = p.version + 1
from jsonb_to_recordset($6::jsonb) as x(status text, course jsonb, "startsOn" date, "startsAt" timestamptz, "readyAt" timestamptz, pauses jsonb,
  "resumesAt" timestamptz, ending text, "lastContactAt" timestamptz, "allowanceUsed" jsonb, "endedAt" timestamptz, done integer, total integer, "contentVersion" integer)
where p.practice_id = $1 and p.id = $2`,
);

/** Action $2 of client $3 in practice $1 was done $5 times on day $4; $6 whether the client agreed to health data. */
export const UPSERT_HABIT_COUNT = statement(
  'upsert habit count',
  {},
  `insert into habit_counts (practice_id, action_id, client_id, on_day, times, health_data_agreed)
   values ($1, $2, $3, $4, $5, $6)
   on conflict (practice_id, action_id, on_day) do update set times = excluded.times`,
);
