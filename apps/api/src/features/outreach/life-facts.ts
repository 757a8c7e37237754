import type { Ctx } from '../../platform/context/ctx.js';
import { LIFE_FACTS, type LifeFacts } from './life-facts.sql.js';

/** The facts of a client whom the caller has locked. `personId`: by default the person of the running plan. */
export async function lifeFactsOf(
  ctx: Ctx,
  clientId: string,
  personId?: string,
): Promise<LifeFacts> {
  const values = [ctx.db.scope.practiceId, clientId, personId ?? null];
  const [row] = await ctx.db.query(LIFE_FACTS, values);
  return row!.facts;
}
