import { formVersionsIn, type KnownForm, type TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import type { UsableFormVersionType } from './form.type.js';
import { FORM_VERSIONS, USABLE_FORM_VERSIONS } from './forms.sql.js';
import type { FormVersion } from './sendable-form.js';

/** Those of the versions whose forms the caller can use. A deleted form cannot be used. */
export function usableFormVersions(
  ctx: Ctx,
  versionIds: readonly string[],
): Promise<UsableFormVersionType[]> {
  const { practiceId, memberId } = ctx.actor;
  return ctx.db.query(USABLE_FORM_VERSIONS, [practiceId, memberId, versionIds]);
}

/** The forms in the content that the caller can use, for the engine. */
export async function usableFormsIn(
  ctx: Ctx,
  content: Pick<TemplateContent, 'steps'>,
): Promise<KnownForm[]> {
  const asked = formVersionsIn(content);
  return asked.length === 0 ? [] : usableFormVersions(ctx, asked);
}

/** Published versions, whoever can use their forms: only for versions that were checked before. */
export function formVersionsById(ctx: Ctx, versionIds: readonly string[]): Promise<FormVersion[]> {
  return ctx.db.query(FORM_VERSIONS, [ctx.db.scope.practiceId, versionIds]);
}
