import { statement } from '../../../platform/database/statement.js';

/** Adds an action at the end of its step. $1 practice, $2 id, $3 plan, $4 step, $5 client, then the columns in order. */
export const INSERT_ACTION = statement(
  'insert action',
  {},
  `insert into plan_actions (practice_id, id, plan_id, step_id, client_id, position, key, kind, title, guidance,
       required, reach, due_after_days, habit, prompt, questionnaire, status, due_on, course,
       habit_state, note_id, created_at, no_reach_reason_sealed, no_reach_by)
     select $1, $2, $3, $4, $5, coalesce(max(position) + 1, 0), $6, $7, $8, $9, $10, $11, $12, $13, $14, null,
            $15, $16, $17, $18, $19, $20, $21, $22
     from plan_actions where practice_id = $1 and step_id = $4`,
);

/** A new plan, its steps ($16) and actions ($17) as JSON. $1 practice, $2 plan, $3 client. */
export const INSERT_PLAN = statement(
  'insert plan',
  {},
  `
with plan as (
  insert into plans (practice_id, id, client_id, template_version_id, library_version_id, template_title,
    template_number, title, starts_on, starts_at, status, done, total, course, created_at,
    readiness, ready_at, person_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $18, $19, $20)),
step as (
  insert into plan_steps (practice_id, id, plan_id, client_id, position, key, title, purpose, guidance, outreach,
    opens, status, course, clock_opens_at)
  select $1, x.id, $2, $3, x.position, x.key, x.title, x.purpose, x.guidance, x.outreach, x.opens, x.status,
    x.course, x."clockOpensAt"
  from jsonb_to_recordset($16::jsonb) as x(id uuid, position integer, key text, title text, purpose text,
    guidance text, outreach boolean, opens jsonb, status text, course jsonb, "clockOpensAt" timestamptz))
insert into plan_actions (practice_id, id, plan_id, step_id, client_id, position, key, kind, title, guidance,
  required, reach, surprise, due_after_days, habit, prompt, questionnaire, status, due_on, course, habit_state,
  created_at, no_reach_reason_sealed, no_reach_by)
select $1, x.id, $2, x."stepId", $3, x.position, x.key, x.kind, x.title, x.guidance, x.required, x.reach,
  coalesce(x.surprise, false), x."dueAfterDays", x.habit, x.prompt, x.questionnaire, x.status, x."dueOn", x.course,
  x."habitState", $15, x.reason, x."reasonBy"
from jsonb_to_recordset($17::jsonb) as x(id uuid, "stepId" uuid, position integer, key text, kind text, title text,
  guidance text, required boolean, reach text, surprise boolean, "dueAfterDays" integer, habit jsonb, prompt text,
  questionnaire text, status text, "dueOn" date, course jsonb, "habitState" jsonb, reason bytea, "reasonBy" text)`,
);
