import { filesAtParts, type TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { KNOWN_FILES } from '../templates.sql.js';

/** The ids of those files in the content that the practice has, for the engine. */
export async function knownFilesIn(
  ctx: Ctx,
  content: Pick<TemplateContent, 'steps' | 'files'>,
): Promise<string[]> {
  const named = [...new Set(filesAtParts(content).map(({ file }) => file))];
  if (named.length === 0) return [];
  const rows = await ctx.db.query(KNOWN_FILES, [ctx.db.scope.practiceId, named]);
  return rows.map(({ id }) => id);
}
