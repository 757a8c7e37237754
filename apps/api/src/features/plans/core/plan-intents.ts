import {
  apply,
  decide,
  openedSteps,
  type Actor,
  type Intent,
  type PlanEvent,
} from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { stateOf } from './plan-row.mapper.js';
import type { LoadedPlan } from './plan.repository.js';
import { told } from './plan-refusals.js';
import { shown } from './plan.presenter.js';
import { storeChange } from './plan-update.js';
import type { PlanType } from './plan.type.js';

/** What comes of an intent: kept, and shown; or refused. The plan must be locked. */
export async function change(ctx: Ctx, plan: LoadedPlan, intent: Intent): Promise<PlanType> {
  const { after, events } = decided(ctx, plan, intent);
  return keep(ctx, plan, after, events);
}

/** The plan after the intent, and what happened; nothing is written yet. */
export function decided(
  ctx: Ctx,
  plan: LoadedPlan,
  intent: Intent,
): { after: LoadedPlan; events: PlanEvent[] } {
  const { snapshot, facts, timeZone } = plan;
  const decision = decide(snapshot, facts, intent, actorOf(ctx), ctx.now.getTime(), timeZone);
  if (!decision.ok) throw told(decision.refusal, snapshot);
  return { after: { ...plan, snapshot: decision.plan }, events: decision.events };
}

/** Without events and new facts there is nothing to keep: it is so already, as when a request comes twice. */
export async function keep(
  ctx: Ctx,
  before: LoadedPlan,
  after: LoadedPlan,
  events: PlanEvent[],
): Promise<PlanType> {
  if (events.length === 0 && after.facts === before.facts) return shown(after, ctx.now);
  const whole = after.facts === before.facts ? after : withOpenedSteps(before, after, ctx.now);
  await storeChange(ctx, { before, after: whole, events });
  return shown(whole, ctx.now);
}

/** New facts may close a step that was open until now; what helps in it stays open. */
function withOpenedSteps(before: LoadedPlan, after: LoadedPlan, now: Date): LoadedPlan {
  const opened = openedSteps(before.snapshot, stateOf(before, now));
  return { ...after, snapshot: opened.reduce(apply, after.snapshot) };
}

function actorOf(ctx: Ctx): Actor {
  return ctx.db.scope.role === 'CLIENT' ? 'CLIENT' : 'COACH';
}
