import type { TemplateContent } from '@footing/plan-engine';
import { notFound } from '../../platform/errors/fault.js';
import { defineLoader } from '../../platform/loading/loaders.js';
import { VERSION_CONTENTS } from './templates.sql.js';

/** The content of a published version, of the practice or of the library. It is long and rarely selected. */
export const contentOfVersion = defineLoader<string, TemplateContent>(async (ctx, ids) => {
  const rows = await ctx.db.query(VERSION_CONTENTS, [ctx.db.scope.practiceId, ids]);
  const byId = new Map(rows.map(({ id, content }) => [id, content]));
  return ids.map((id) => byId.get(id) ?? notFound());
});
