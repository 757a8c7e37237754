import { uuidv7 } from '@footing/kernel';
import { formVersionsIn, isFormVersion, type TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { formVersionsById } from '../../forms/index.js';
import { PlanForm } from './plan-form.entity.js';
import { actionOf } from './plan-keys.js';
import type { LoadedPlan } from './plan.repository.js';
import { INSERT_PLAN_FORM } from './plan-insert.sql.js';

/** Stores with the plan the forms that its actions ask for, so that its client can read and answer them. Idempotent. */
export async function keepForms(
  ctx: Ctx,
  { id, clientId }: Pick<LoadedPlan, 'id' | 'clientId'>,
  content: Pick<TemplateContent, 'steps'>,
): Promise<void> {
  const asked = formVersionsIn(content);
  if (asked.length === 0) return;
  for (const version of await formVersionsById(ctx, asked)) {
    await ctx.db.write(INSERT_PLAN_FORM, [
      ctx.db.scope.practiceId,
      uuidv7(ctx.now.getTime()),
      ctx.now,
      id,
      clientId,
      version.formId,
      version.id,
      version.title,
      JSON.stringify(version.content),
    ]);
  }
}

/** The form that the action with this key asks for, as the plan keeps it; null if it asks for none. */
export async function formOfAction(
  ctx: Ctx,
  plan: LoadedPlan,
  key: string,
): Promise<PlanForm | null> {
  const { questionnaire } = actionOf(plan, key);
  if (!isFormVersion(questionnaire)) return null;
  return ctx.db.of(PlanForm).findOne({ planId: plan.id, versionId: questionnaire });
}
