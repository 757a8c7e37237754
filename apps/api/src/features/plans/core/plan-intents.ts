import {
  apply,
  decideOn,
  stepOpenedEvents,
  type Actor,
  type Intent,
  type PlanEvent,
} from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { planStateOf, timelineOf } from '../storage/plan-row.mapper.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import { toApiRefusal } from './plan-refusals.js';
import { toPlanType } from './plan.presenter.js';
import { updatePlan } from '../storage/plan-update.js';
import type { PlanType } from './plan.type.js';

/** Decides an intent, persists the result and returns the plan. The plan must be locked. */
export async function executeIntent(ctx: Ctx, plan: LoadedPlan, intent: Intent): Promise<PlanType> {
  const { after, events } = decideIntent(ctx, plan, intent);
  return persistPlan(ctx, plan, after, events);
}

/** The plan after an intent, and its events. Throws the refusal if the engine refuses. Writes nothing. */
export function decideIntent(
  ctx: Ctx,
  plan: LoadedPlan,
  intent: Intent,
): { after: LoadedPlan; events: PlanEvent[] } {
  const decision = decideOn(timelineOf(plan, ctx.now), intent, actorOf(ctx));
  if (!decision.ok) throw toApiRefusal(decision.refusal, plan.snapshot);
  return { after: { ...plan, snapshot: decision.plan }, events: decision.events };
}

/** Persists a change. No-op without events and new facts, as for a repeated request. */
export async function persistPlan(
  ctx: Ctx,
  before: LoadedPlan,
  after: LoadedPlan,
  events: PlanEvent[],
): Promise<PlanType> {
  if (events.length === 0 && after.facts === before.facts) return toPlanType(after, ctx.now);
  const whole = after.facts === before.facts ? after : withOpenedSteps(before, after, ctx.now);
  await updatePlan(ctx, { before, after: whole, events });
  return toPlanType(whole, ctx.now);
}

/** New facts may close a step that was open. It is recorded as opened, so that helpful actions in it stay open. */
function withOpenedSteps(before: LoadedPlan, after: LoadedPlan, now: Date): LoadedPlan {
  const opened = stepOpenedEvents(before.snapshot, planStateOf(before, now));
  return { ...after, snapshot: opened.reduce(apply, after.snapshot) };
}

function actorOf(ctx: Ctx): Actor {
  return ctx.db.scope.role === 'CLIENT' ? 'CLIENT' : 'COACH';
}
