import type { LibraryQuestionnaire } from '@footing/library';
import type { Ctx } from '../../platform/context/ctx.js';
import { Client } from '../people/index.js';

/**
 * Whether the caller is an archived client and the questionnaire has texts for them, which do not promise that anybody
 * reads the answers.
 */
export async function readsAsArchived(
  ctx: Ctx,
  { forArchived }: LibraryQuestionnaire,
): Promise<boolean> {
  if (!forArchived || ctx.db.scope.role !== 'CLIENT') return false;
  const client = await ctx.db.of(Client).findOne({ id: ctx.db.scope.clientId! });
  return Boolean(client?.archivedAt);
}
