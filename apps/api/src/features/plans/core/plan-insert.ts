import type { ActionDefinition, PlanActionSnapshot, TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { TemplateVersion } from '../../templates/index.js';
import type { ActionColumns, PlanColumns } from './plan-row.mapper.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import type { LoadedPlan } from './plan.repository.js';
import type { StoredReason } from '../actions/reach-reasons.service.js';

/** A new plan with its steps and actions, in one statement. */
export async function insertPlan(
  ctx: Ctx,
  plan: LoadedPlan,
  version: TemplateVersion,
  content: TemplateContent,
  columns: PlanColumns,
  reasons: ReadonlyMap<string, StoredReason>,
): Promise<void> {
  const { status, course, startsAt, readyAt, done, total } = columns.plan;
  await ctx.db.change(INSERT, [
    ctx.db.scope.practiceId,
    plan.id,
    plan.clientId,
    version.fromLibrary ? null : version.id,
    version.fromLibrary ? version.id : null,
    version.title,
    version.number,
    plan.title,
    plan.snapshot.startsOn,
    startsAt,
    status,
    done,
    total,
    JSON.stringify(course),
    ctx.now,
    JSON.stringify(stepRows(content, columns)),
    JSON.stringify(actionRows(plan, content, columns, reasons)),
    plan.readiness,
    readyAt,
    plan.personId,
  ]);
}

/** An action that is added to a plan later: as the engine took it in, with the texts that the engine does not keep. */
export async function insertAction(
  ctx: Ctx,
  plan: LoadedPlan,
  stepId: string,
  action: PlanActionSnapshot,
  { guidance, prompt }: Pick<ActionDefinition, 'guidance' | 'prompt'>,
  columns: ActionColumns,
  reason: StoredReason | null,
): Promise<void> {
  const seal = (column: string, text: string) =>
    sealText(ctx, { column: `plan_actions.${column}`, id: columns.id }, text);
  await ctx.db.change(
    `insert into plan_actions (practice_id, id, plan_id, step_id, client_id, position, key, kind, title, guidance,
       required, reach, due_after_days, habit, prompt, questionnaire, status, due_on, course,
       habit_state, note_id, created_at, no_reach_reason_sealed, no_reach_by)
     select $1, $2, $3, $4, $5, coalesce(max(position) + 1, 0), $6, $7, $8, $9, $10, $11, $12, $13, $14, null,
            $15, $16, $17, $18, $19, $20, $21, $22
     from plan_actions where practice_id = $1 and step_id = $4`,
    [
      ctx.db.scope.practiceId,
      columns.id,
      plan.id,
      stepId,
      plan.clientId,
      action.key,
      action.kind,
      await seal('title', action.title),
      await seal('guidance', guidance),
      action.required,
      action.reach,
      action.dueAfterDays,
      action.habit && JSON.stringify(action.habit),
      prompt && (await seal('prompt', prompt)),
      columns.status,
      columns.dueOn,
      JSON.stringify(columns.course),
      columns.habitState && JSON.stringify(columns.habitState),
      plan.noteIds.get(action.key) ?? null,
      ctx.now,
      reason?.sealed ?? null,
      reason?.by ?? null,
    ],
  );
}

function stepRows({ steps }: TemplateContent, columns: PlanColumns) {
  return steps.map(({ actions: _, ...step }, position) => ({
    position,
    ...step,
    ...columns.steps[position]!,
  }));
}

function actionRows(
  plan: LoadedPlan,
  { steps }: TemplateContent,
  columns: PlanColumns,
  reasons: ReadonlyMap<string, StoredReason>,
) {
  const columnsById = new Map(columns.actions.map((row) => [row.id, row]));
  return steps.flatMap((step) =>
    step.actions.map((action, position) => ({
      position,
      stepId: plan.stepIds.get(step.key)!,
      ...action,
      ...columnsById.get(plan.actionIds.get(action.key)!)!,
      reason: hexOf(reasons.get(action.key)?.sealed),
      reasonBy: reasons.get(action.key)?.by ?? null,
    })),
  );
}

/** Bytes as Postgres reads them from JSON. */
const hexOf = (bytes: Buffer | undefined): string | null =>
  bytes ? String.raw`\x` + bytes.toString('hex') : null;

const INSERT = `
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
  questionnaire text, status text, "dueOn" date, course jsonb, "habitState" jsonb, reason bytea, "reasonBy" text)`;
