import { startsAgainFrom, type Facts, type TemplateContent } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import { LET_GO_PLANS } from '../storage/plans.sql.js';
import { words } from '../plans.words.js';

/** A client and the person one of their plans is about. */
export type RestSubject = Pick<LoadedPlan, 'clientId' | 'personId' | 'callName' | 'timeZone'> & {
  facts: Pick<Facts, 'earlierZones'>;
};

/** Refuses outreach to a person whom the client let go of recently. The refusal contains the day from which it may start. */
export async function assertRestAfterLettingGo(
  ctx: Ctx,
  client: RestSubject,
  content: Pick<TemplateContent, 'steps'>,
): Promise<void> {
  const plans = await ctx.db.query(LET_GO_PLANS, [
    ctx.db.scope.practiceId,
    client.clientId,
    client.personId,
  ]);
  const letGoAt = plans.map(({ endedAt }) => endedAt);
  const now = ctx.now.getTime();
  const from = startsAgainFrom(letGoAt, content, now, client.timeZone, client.facts.earlierZones);
  if (from === null) return;
  throw new Refusal('NOT_NOW', words.assign.afterLettingGo(client.callName), {
    until: new Date(from),
  });
}

/** Content that stands for any outreach that is added to a plan. */
export const REACHES_OUT: Pick<TemplateContent, 'steps'> = {
  steps: [
    { key: '', title: '', purpose: '', guidance: '', outreach: true, opens: [], actions: [] },
  ],
};
