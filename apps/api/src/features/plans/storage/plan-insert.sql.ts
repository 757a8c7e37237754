import { rowsOfValues } from '../../../platform/database/rows-of-values.js';
import { statement, statements } from '../../../platform/database/statement.js';

/** The position of the next action of step $2. $1 practice. */
export const NEXT_POSITION = statement(
  'next position of actions',
  { position: 'int4' },
  `select coalesce(max(position) + 1, 0) as position from plan_actions where practice_id = $1 and step_id = $2`,
);

/** $1 practice, $2 id, $3 plan, $4 step, $5 client, then the columns in order. */
export const INSERT_ACTION = statement(
  'insert action',
  {},
  `insert into plan_actions (practice_id, id, plan_id, step_id, client_id, position, key, kind, title, guidance,
       required, reach, due_after_days, habit, prompt, questionnaire, status, due_on, course,
       habit_state, note_id, created_at, no_reach_reason_sealed, no_reach_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, null,
            $16, $17, $18, $19, $20, $21, $22, $23)`,
);

/** $1 practice, $2 plan, $3 client, then the columns in order. */
export const INSERT_PLAN = statement(
  'insert plan',
  {},
  `insert into plans (practice_id, id, client_id, template_version_id, library_version_id, template_title,
     template_number, title, starts_on, starts_at, status, done, total, course, created_at,
     readiness, ready_at, person_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
);

/** Changes nothing if the plan has it. $2 id, $3 now, $4 plan, $5 client, then the columns in order. */
export const INSERT_PLAN_FORM = statement(
  'insert plan form',
  {},
  `insert into plan_forms (practice_id, id, created_at, plan_id, client_id, form_id, version_id, title, content)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (practice_id, plan_id, version_id) do nothing`,
  { runBy: ['app'] },
);

/** The steps of a new plan. $1 practice, $2 plan, $3 client; then for each step its columns in order. */
export const INSERT_STEPS = statements(
  'insert steps',
  {},
  (count: number) =>
    `insert into plan_steps (practice_id, plan_id, client_id, id, position, key, title, purpose, guidance, outreach,
       opens, status, course, clock_opens_at)
     values ${rowsOfValues(count, { first: 4, width: 11 }, (...values) => `($1, $2, $3, ${values.join(', ')})`)}`,
  [{ args: [1] }, { args: [2] }],
);

/** The actions of a new plan. $1 practice, $2 plan, $3 client, $4 now; then for each action its columns in order. */
export const INSERT_ACTIONS = statements(
  'insert actions',
  {},
  (count: number) =>
    `insert into plan_actions (practice_id, plan_id, client_id, created_at, id, step_id, position, key, kind, title,
       guidance, required, reach, surprise, due_after_days, habit, prompt, questionnaire, status, due_on, course,
       habit_state, no_reach_reason_sealed, no_reach_by)
     values ${rowsOfValues(count, { first: 5, width: 20 }, (...values) => `($1, $2, $3, $4, ${values.join(', ')})`)}`,
  [{ args: [1] }, { args: [2] }],
);
