import { allowanceUsedAt, type ContactMade, type UrgeDay } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { decideIntent, persistPlan } from '../core/plan-intents.js';
import { lockRunningPlan } from '../storage/plan.repository.js';

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
 * Opens steps of the running plan that wait for calm, after a check-in. `days`: the last ones, at least as many as a rule may
 * ask for. Returns whether the plan was saved, and with it that the client was active.
 */
export async function applyCheckIn(
  ctx: Ctx,
  clientId: string,
  days: readonly UrgeDay[],
): Promise<boolean> {
  const before = await lockRunningPlan(ctx, clientId);
  if (!before) return false;
  const { after, events } = decideIntent(ctx, before, { kind: 'CHECK_IN', days });
  await persistPlan(ctx, before, after, events);
  return events.length > 0;
}
