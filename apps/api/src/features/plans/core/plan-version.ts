import type { TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';

/** The content of the version that the plan was assigned from: its rules for outreach hold for what is added later. */
export async function templateContentOf(ctx: Ctx, planId: string): Promise<TemplateContent> {
  const [found] = await ctx.db.query<{ content: TemplateContent }>(
    `select coalesce(v.content, l.content) as content from plans p
     left join template_versions v on v.practice_id = p.practice_id and v.id = p.template_version_id
     left join library_versions l on l.id = p.library_version_id
     where p.practice_id = $1 and p.id = $2`,
    [ctx.db.scope.practiceId, planId],
  );
  return found!.content;
}
