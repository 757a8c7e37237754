import type { ActionDefinition, PlanActionSnapshot, TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { TemplateVersion } from '../../templates/index.js';
import type { ActionColumns, PlanColumns } from './plan-row.mapper.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import type { LoadedPlan } from './plan.repository.js';
import type { StoredReason } from '../actions/reach-reasons.service.js';
import { INSERT_ACTION, INSERT_PLAN } from './plan-insert.sql.js';

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
  await ctx.db.query(INSERT_PLAN, [
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

/** Adds an action to a running plan: as the engine accepted it, with the texts that the engine does not keep. */
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
    sealText(
      ctx,
      {
        column: `plan_actions.${column}`,
        id: columns.id,
        key: { kind: 'RECORD', clientId: plan.clientId },
      },
      text,
    );
  await ctx.db.query(INSERT_ACTION, [
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
  ]);
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

/** Bytes in the format that Postgres reads from JSON. */
const hexOf = (bytes: Buffer | undefined): string | null =>
  bytes ? String.raw`\x` + bytes.toString('hex') : null;
