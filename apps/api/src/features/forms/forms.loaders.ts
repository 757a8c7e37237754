import { defineLoader } from '../../platform/loading/loaders.js';
import type { FormVersion } from './sendable-form.js';
import { FORM_VERSIONS } from './forms.sql.js';

/** Published versions by id, whoever can use their forms; null if there is none. */
export const formVersion = defineLoader<string, FormVersion | null>(async (ctx, ids) => {
  const rows = await ctx.db.query(FORM_VERSIONS, [ctx.db.scope.practiceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});
