import type { Facts } from '@footing/plan-engine';
import type { Ctx } from '../../platform/context/ctx.js';
import { answersColumn } from '../questionnaires/index.js';
import { talksColumn } from '../outreach/index.js';

/** What the engine reads a client's pauses of outreach from. */
export async function safetyFactsOf(
  ctx: Ctx,
  clientId: string,
): Promise<Pick<Facts, 'answers' | 'talks'>> {
  const [row] = await ctx.db.query<Pick<Facts, 'answers' | 'talks'>>(
    `select ${answersColumn('$1', '$2')} as answers, ${talksColumn('$1', '$2')} as talks`,
    [ctx.db.scope.practiceId, clientId],
  );
  return row!;
}
