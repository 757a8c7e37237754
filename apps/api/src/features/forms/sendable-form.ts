import type { FormContent } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { INTAKE_FORM, LATEST_FORM_VERSION } from './forms.sql.js';

/** A published version of a form. It never changes. */
export interface FormVersion {
  id: string;
  formId: string;
  number: number;
  title: string;
  content: FormContent;
}

/** The latest version of a form that the caller may send; throws NOT_FOUND for any other, and before one is published. */
export async function sendableForm(ctx: Ctx, formId: string): Promise<FormVersion> {
  const [version] = await ctx.db.query(LATEST_FORM_VERSION, [
    ctx.actor.practiceId,
    ctx.actor.memberId,
    formId,
  ]);
  return version ?? Promise.reject(notFound());
}

/** The form that this coach sends to new clients, in its latest version; null if they chose none. */
export async function intakeFormOf(ctx: Ctx, coachId: string): Promise<FormVersion | null> {
  const [version] = await ctx.db.query(INTAKE_FORM, [ctx.db.scope.practiceId, coachId]);
  return version ?? null;
}
