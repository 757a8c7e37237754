import type { TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import { TEMPLATE_CONTENT } from '../storage/plans.sql.js';

/** The content of the version that the plan was assigned from. Its outreach rules apply to added actions. */
export async function templateContentOf(ctx: Ctx, planId: string): Promise<TemplateContent> {
  const [found] = await ctx.db.query(TEMPLATE_CONTENT, [ctx.db.scope.practiceId, planId]);
  return found!.content;
}

/** The plan after a change of what it asks for: whoever edits it at the same time has to read it again. */
export const withNewContent = (plan: LoadedPlan): LoadedPlan => ({
  ...plan,
  contentVersion: plan.contentVersion + 1,
});
