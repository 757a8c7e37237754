import { allowanceUsedAt, type Allowance } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import {
  storeAllowance,
  persistPlan,
  toApiRefusal,
  lockPlan,
  type LoadedPlan,
  toPlanType,
  type PlanType,
} from '../plans/index.js';
import type { AllowanceInput, SetAllowanceInput } from './allowances.inputs.js';
import { words } from './allowances.words.js';

/** How many contacts coach and client agree on for a plan. While it is used up, the outreach gate is closed. */
@Injectable()
export class AllowancesService {
  async set(ctx: Ctx, { planId, allowance: asked = null }: SetAllowanceInput): Promise<PlanType> {
    const plan = await lockPlan(ctx, 'plan', planId);
    const { ending } = plan.snapshot;
    if (ending !== null) throw toApiRefusal({ code: 'PLAN_ENDED', ending }, plan.snapshot);
    const allowance = asked && allowanceOf(asked, ctx.now);
    if (isSame(plan.allowance, allowance)) return toPlanType(plan, ctx.now);
    // Contacts count from now on, so none is used.
    const allowanceUsed = allowanceUsedAt(allowance, [], ctx.now.getTime(), plan.timeZone);
    const after: LoadedPlan = { ...plan, allowance, facts: { ...plan.facts, allowanceUsed } };
    await storeAllowance(ctx, plan.id, allowance);
    await record(ctx, {
      clientId: plan.clientId,
      planId: plan.id,
      kind: allowance ? 'ALLOWANCE_SET' : 'ALLOWANCE_REMOVED',
      subject:
        allowance &&
        `${allowance.max} in ${allowance.days} ${allowance.days === 1 ? 'day' : 'days'}`,
    });
    return persistPlan(ctx, plan, after, []);
  }
}

/** Contacts count from `since`, so no earlier contact can exceed it. */
function allowanceOf({ max, days, quietFrom, quietTo }: AllowanceInput, now: Date): Allowance {
  if (!quietFrom !== !quietTo) {
    const missing = quietFrom ? 'quietTo' : 'quietFrom';
    throw invalid(`input.allowance.${missing}`, words.quietHoursNeedBoth);
  }
  if (quietFrom && quietFrom === quietTo) {
    throw invalid('input.allowance.quietTo', words.quietHoursDiffer);
  }
  const quiet = quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null;
  return { max, days, quiet, since: now.getTime() };
}

function isSame(before: Allowance | null, after: Allowance | null): boolean {
  const agreed = (allowance: Allowance | null) =>
    allowance && [allowance.max, allowance.days, allowance.quiet?.from, allowance.quiet?.to].join();
  return agreed(before) === agreed(after);
}
