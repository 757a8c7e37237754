import type { Facts } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SAFETY_FACTS } from './safety-facts.sql.js';

export type SafetyFacts = Pick<Facts, 'answers' | 'talks'>;

/** The facts from which the engine derives a client's safety hold and the freshness of their answers. */
export async function safetyFactsOf(ctx: Ctx, clientId: string): Promise<SafetyFacts> {
  const [row] = await ctx.db.query(SAFETY_FACTS, [ctx.db.scope.practiceId, clientId]);
  return row!;
}
