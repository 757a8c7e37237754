import type { ActionDefinition, PlanActionSnapshot, TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { TemplateVersion } from '../../templates/index.js';
import type { ActionColumns, PlanColumns } from './plan-row.mapper.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
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
  const steps = stepRows(content, columns);
  if (steps.length > 0) {
    await ctx.db.write(INSERT_STEPS(steps.length), [
      practiceId,
      plan.id,
      plan.clientId,
      ...steps.flat(),
    ]);
  }
  const actions = actionRows(plan, content, columns, reasons);
  if (actions.length > 0) {
    await ctx.db.write(INSERT_ACTIONS(actions.length), [
      practiceId,
      plan.id,
      plan.clientId,
      ctx.now,
      ...actions.flat(),
    ]);
  }
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

/** The values of each step, in the order of `INSERT_STEPS`. */
function stepRows({ steps }: TemplateContent, columns: PlanColumns): unknown[][] {
  return steps.map((step, position) => {
    const row = columns.steps[position]!;
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
  });
}

/** The values of each action, in the order of `INSERT_ACTIONS`. */
function actionRows(
  plan: LoadedPlan,
  { steps }: TemplateContent,
  columns: PlanColumns,
  reasons: ReadonlyMap<string, StoredReason>,
): unknown[][] {
  const columnsById = new Map(columns.actions.map((row) => [row.id, row]));
  return steps.flatMap((step) =>
    step.actions.map((action, position) => {
      const row = columnsById.get(plan.actionIds.get(action.key)!)!;
      const reason = reasons.get(action.key);
      return [
        row.id,
        plan.stepIds.get(step.key)!,
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
    }),
  );
}

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
