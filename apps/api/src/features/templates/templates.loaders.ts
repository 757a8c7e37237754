import type { TemplateContent } from '@footing/plan-engine';
import { notFound } from '../../platform/errors/fault.js';
import { defineLoader } from '../../platform/loading/loaders.js';

/** The content of a published version, of the practice or of the library; it is long, and seldom asked for. */
export const contentOfVersion = defineLoader<string, TemplateContent>(async (ctx, ids) => {
  const rows = await ctx.db.query<{ id: string; content: TemplateContent }>(
    `select id, content from template_versions where practice_id = $1 and id = any($2)
     union all
     select id, content from library_versions where id = any($2)`,
    [ctx.db.scope.practiceId, ids],
  );
  const byId = new Map(rows.map(({ id, content }) => [id, content]));
  return ids.map((id) => byId.get(id) ?? notFound());
});
