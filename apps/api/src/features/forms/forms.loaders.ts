import type { FormContent } from '@footing/plan-engine';
import { notFound } from '../../platform/errors/fault.js';
import { defineLoader } from '../../platform/loading/loaders.js';
import { FORM_CONTENTS } from './forms.sql.js';

/** The content of a published version. It is long and rarely selected. */
export const contentOfFormVersion = defineLoader<string, FormContent>(async (ctx, ids) => {
  const rows = await ctx.db.query(FORM_CONTENTS, [ctx.db.scope.practiceId, ids]);
  const byId = new Map(rows.map(({ id, content }) => [id, content]));
  return ids.map((id) => byId.get(id) ?? notFound());
});
