import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { readPlan } from '../storage/plan.repository.js';
import { WITHDRAW_OFFERS_OF_CLIENT } from './plan-offers.sql.js';

/** Withdraws what a client has not answered, for good, and says so in the history. The client must be locked. */
export async function withdrawOffers(ctx: Ctx, clientId: string): Promise<void> {
  const values = [ctx.db.scope.practiceId, clientId, ctx.now];
  for (const { planId } of await ctx.db.query(WITHDRAW_OFFERS_OF_CLIENT, values)) {
    const { title } = await readPlan(ctx, 'plan', planId);
    await record(ctx, { clientId, planId, kind: 'VERSION_WITHDRAWN', subject: title });
  }
}
