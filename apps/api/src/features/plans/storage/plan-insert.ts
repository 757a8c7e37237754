import type {
  ActionDefinition,
  PlanActionSnapshot,
  StepDefinition,
  TemplateContent,
} from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { TemplateVersion } from '../../templates/index.js';
import type { ActionColumns, PlanColumns, StepColumns } from './plan-row.mapper.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { keepForms } from './plan-forms.js';
import type { LoadedPlan } from './plan.repository.js';
import type { StoredReason } from '../actions/reach-reasons.service.js';
import { attentionDue } from '../../people/index.js';
import {
  INSERT_ACTION,
  INSERT_ACTIONS,
  INSERT_PLAN,
  INSERT_STEPS,
  NEXT_POSITION,
} from './plan-insert.sql.js';

/** A new plan with its steps and actions, in one statement for each table, which are sent together. */
export async function insertPlan(
  ctx: Ctx,
  plan: LoadedPlan,
  version: TemplateVersion,
  content: TemplateContent,
  columns: PlanColumns,
  reasons: ReadonlyMap<string, StoredReason>,
): Promise<void> {
  const { status, course, startsAt, readyAt, done, total } = columns.plan;
  const { practiceId } = ctx.db.scope;
  await ctx.db.write(INSERT_PLAN, [
    practiceId,
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
    plan.readiness,
    readyAt,
    plan.personId,
  ]);
  await keepForms(ctx, plan, content);
  const rows = new Map(columns.actions.map((row) => [row.id, row]));
  await insertParts(ctx, plan, {
    steps: content.steps.map((step, position) => ({
      ...step,
      position,
      row: columns.steps[position]!,
    })),
    actions: content.steps.flatMap((step) =>
      step.actions.map((action, position) => ({
        ...action,
        stepId: plan.stepIds.get(step.key)!,
        position,
        row: rows.get(plan.actionIds.get(action.key)!)!,
        reason: reasons.get(action.key) ?? null,
      })),
    ),
  });
  await attentionDue(ctx, plan.clientId);
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
  const { practiceId } = ctx.db.scope;
  const [next] = await ctx.db.query(NEXT_POSITION, [practiceId, stepId]);
  await ctx.db.query(INSERT_ACTION, [
    practiceId,
    columns.id,
    plan.id,
    stepId,
    plan.clientId,
    next!.position,
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

/** A step to insert, with its texts as they are to be stored. */
export interface NewStep extends Omit<StepDefinition, 'actions'> {
  position: number;
  row: StepColumns;
}

/** An action to insert, with its texts as they are to be stored. */
export interface NewAction extends ActionDefinition {
  stepId: string;
  position: number;
  row: ActionColumns;
  reason: StoredReason | null;
}

/** Inserts steps and actions of a plan, in one statement for each table. */
export async function insertParts(
  ctx: Ctx,
  { id, clientId }: Pick<LoadedPlan, 'id' | 'clientId'>,
  { steps, actions }: { steps: NewStep[]; actions: NewAction[] },
): Promise<void> {
  const { practiceId } = ctx.db.scope;
  if (steps.length > 0) {
    const values = steps.flatMap(stepValues);
    await ctx.db.write(INSERT_STEPS(steps.length), [practiceId, id, clientId, ...values]);
  }
  if (actions.length > 0) {
    const values = [practiceId, id, clientId, ctx.now, ...actions.flatMap(actionValues)];
    await ctx.db.write(INSERT_ACTIONS(actions.length), values);
  }
}

/** In the order of `INSERT_STEPS`. */
function stepValues({ position, row, ...step }: NewStep): unknown[] {
  return [
    row.id,
    position,
    step.key,
    step.title,
    step.purpose,
    step.guidance,
    step.outreach,
    json(row.opens),
    row.status,
    json(row.course),
    row.clockOpensAt,
  ];
}

/** In the order of `INSERT_ACTIONS`. */
function actionValues({ stepId, position, row, reason, ...action }: NewAction): unknown[] {
  return [
    row.id,
    stepId,
    position,
    action.key,
    action.kind,
    action.title,
    action.guidance,
    action.required,
    action.reach,
    action.surprise ?? false,
    action.dueAfterDays,
    json(action.habit),
    action.prompt,
    action.questionnaire,
    row.status,
    row.dueOn,
    json(row.course),
    json(row.habitState),
    reason?.sealed ?? null,
    reason?.by ?? null,
  ];
}

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
