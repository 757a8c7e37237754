import {
  allowanceUsedAt,
  type ContactMade,
  type OpeningRule,
  type UrgeDay,
} from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { decideIntent, persistPlan } from '../core/plan-intents.js';
import { lockRunningPlan, type LoadedPlan } from '../storage/plan.repository.js';

/** Contacts that the client started. */
export interface Contacts {
  lastContactAt: number | null;
  /** The contacts that an allowance may count. */
  recent: ContactMade[];
}

/**
 * Moves the waits of the running plan that count from the last contact, after one was recorded or deleted. The last
 * contact is stored whatever is open, because a step can be reopened. Returns whether there is a running plan.
 */
export async function applyContacts(
  ctx: Ctx,
  clientId: string,
  { lastContactAt, recent }: Contacts,
): Promise<boolean> {
  const before = await lockRunningPlan(ctx, clientId);
  if (!before) return false;
  const { allowance, timeZone } = before;
  const allowanceUsed = allowanceUsedAt(allowance, recent, ctx.now.getTime(), timeZone);
  await persistPlan(
    ctx,
    before,
    { ...before, facts: { ...before.facts, lastContactAt, allowanceUsed } },
    [],
  );
  return true;
}

/**
 * Opens steps of the running plan that wait for calm, after a check-in. `daysOf` returns the last days; it is called
 * only if a step waits for calm.
 */
export async function applyCheckIn(
  ctx: Ctx,
  clientId: string,
  daysOf: (days: number) => Promise<UrgeDay[]>,
): Promise<void> {
  const before = await lockPlanWithRule(ctx, clientId, isCalmRule);
  if (!before) return;
  const rules = before.snapshot.steps.flatMap(({ opens }) => opens);
  const most = Math.max(...rules.map((rule) => (rule.kind === 'CALM' ? rule.days : 0)));
  const { after, events } = decideIntent(ctx, before, {
    kind: 'CHECK_IN',
    days: await daysOf(most),
  });
  await persistPlan(ctx, before, after, events);
}

const isCalmRule = ({ kind }: OpeningRule): boolean => kind === 'CALM';

/** The running plan, locked; null if there is none or no unfinished step has such a rule. */
async function lockPlanWithRule(
  ctx: Ctx,
  clientId: string,
  asks: (rule: OpeningRule) => boolean,
): Promise<LoadedPlan | null> {
  const plan = await lockRunningPlan(ctx, clientId);
  const isAsked = plan?.snapshot.steps.some(
    ({ endedAt, opens }) => endedAt === null && opens.some(asks),
  );
  return isAsked ? plan : null;
}
