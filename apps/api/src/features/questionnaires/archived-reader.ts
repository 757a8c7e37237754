import type { LibraryQuestionnaire } from '@footing/library';
import type { Ctx } from '../../platform/context/ctx.js';
import { IS_ARCHIVED } from './questionnaires.sql.js';

/**
 * Whether the caller is a client whom the practice no longer works with, and the questionnaire has words of its own for
 * them: those promise nobody.
 */
export async function readsAsArchived(
  ctx: Ctx,
  { forArchived }: LibraryQuestionnaire,
): Promise<boolean> {
  if (!forArchived || ctx.db.scope.role !== 'CLIENT') return false;
  const [client] = await ctx.db.query(IS_ARCHIVED, [ctx.db.scope.practiceId, ctx.actor.clientId]);
  return client?.isArchived ?? false;
}
