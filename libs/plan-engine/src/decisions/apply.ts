import { assertNever } from '@footing/kernel';

import type { PlanEvent } from './intents.js';
import { reachOf, stepReachesOut } from '../outreach/outreach.js';
import type { PlanActionSnapshot, PlanSnapshot, PlanStepSnapshot } from '../types.js';

/**
 * The plan after the event: folding all events of a plan over its first snapshot gives its current one. Validates
 * nothing and does not mutate its arguments; an event for an unknown step or action returns the plan unchanged.
 */
export function apply(plan: PlanSnapshot, event: PlanEvent): PlanSnapshot {
  switch (event.kind) {
    case 'ACTION_DONE':
      return withAction(plan, event.action, { doneAt: event.at });
    case 'ACTION_UNDONE':
      return withAction(plan, event.action, { doneAt: null });
    case 'HABIT_COUNTED':
      return mapAction(plan, event.action, (action) => counted(action, event.on, event.times));
    case 'STEP_DONE':
      return withStep(plan, event.step, { endedAt: event.at, skipped: false });
    case 'STEP_SKIPPED':
      return withStep(plan, event.step, { endedAt: event.at, skipped: true });
    case 'STEP_REOPENED':
      return withStep(plan, event.step, { endedAt: null, skipped: false });
    case 'STEP_APPROVED':
      return withStep(plan, event.step, { approvedAt: event.at });
    case 'STEP_OPENED':
      return withStep(plan, event.step, { openedAt: event.at });
    case 'STEP_CALM':
      return withStep(plan, event.step, { calmAt: event.at });
    case 'WAIT_SHORTENED':
      return mapStep(plan, event.step, (step) => ({
        ...step,
        opens: step.opens.map((rule, index) =>
          index === event.rule && rule.kind === 'WAIT' ? { ...rule, days: event.days } : rule,
        ),
      }));
    case 'ACTION_ADDED':
      return mapStep(plan, event.step, (step) => ({
        ...step,
        actions: [...step.actions, event.action],
        changedAt: reachOf(event.action, step) === null ? step.changedAt : event.at,
      }));
    case 'PLAN_EDITED':
      return { ...plan, steps: event.steps.map((step) => withProgress(step, plan)) };
    case 'PLAN_STARTED':
      return {
        ...plan,
        readyAt: event.at,
        startsOn: event.on > plan.startsOn ? event.on : plan.startsOn,
      };
    case 'PLAN_WAITS':
      return { ...plan, readyAt: null };
    case 'PLAN_PAUSED':
      return { ...plan, pauses: paused(plan.pauses, event) };
    case 'PLAN_RESUMED':
      return { ...plan, pauses: stopped(plan.pauses, event) };
    case 'LETTING_GO_UNDONE':
      return {
        ...plan,
        ending: null,
        pauses: [...plan.pauses, { from: event.on, to: null }],
        steps: plan.steps.map(withNewApproval),
      };
    case 'PLAN_ENDED':
      return {
        ...plan,
        ending: event.ending,
        pauses: event.wasPaused ? stopped(plan.pauses, event) : plan.pauses,
      };
    default:
      return assertNever(event);
  }
}

/** The edited step with what has happened to it in the plan. */
function withProgress(edited: PlanStepSnapshot, plan: PlanSnapshot): PlanStepSnapshot {
  const was = plan.steps.find(({ key }) => key === edited.key);
  if (was === undefined) return edited;
  const { approvedAt, openedAt, endedAt, skipped } = was;
  return { ...edited, approvedAt, openedAt: openedAt ?? null, endedAt, skipped };
}

/** Requires a new approval for outreach that is not over, even if the template requires none. */
function withNewApproval(step: PlanStepSnapshot): PlanStepSnapshot {
  if (step.endedAt !== null || !stepReachesOut(step)) return step;
  const asks = step.opens.some(({ kind }) => kind === 'APPROVAL');
  return {
    ...step,
    approvedAt: null,
    opens: asks ? step.opens : [...step.opens, { kind: 'APPROVAL' }],
  };
}

/** Ends the last pause now. After a change of zone its last day may already be over. */
function stopped(
  pauses: PlanSnapshot['pauses'],
  { on, at }: { on: string; at: number },
): PlanSnapshot['pauses'] {
  return pauses.map((pause, index) => {
    if (index < pauses.length - 1) return pause;
    const to = pause.to === null || pause.to > on ? on : pause.to;
    return { ...pause, to, endedAt: at };
  });
}

function paused(
  pauses: PlanSnapshot['pauses'],
  { on, until, wasPaused }: Extract<PlanEvent, { kind: 'PLAN_PAUSED' }>,
): PlanSnapshot['pauses'] {
  const last = pauses.at(-1);
  if (!wasPaused || last === undefined) return [...pauses, { from: on, to: until }];
  return [...pauses.slice(0, -1), { from: last.from, to: until }];
}

function counted(action: PlanActionSnapshot, on: string, times: number): PlanActionSnapshot {
  const others = action.counts.filter((count) => count.on !== on);
  return { ...action, counts: times === 0 ? others : [...others, { on, times }] };
}

function withStep(
  plan: PlanSnapshot,
  key: string,
  change: Partial<PlanStepSnapshot>,
): PlanSnapshot {
  return mapStep(plan, key, (step) => ({ ...step, ...change }));
}

function withAction(
  plan: PlanSnapshot,
  key: string,
  change: Partial<PlanActionSnapshot>,
): PlanSnapshot {
  return mapAction(plan, key, (action) => ({ ...action, ...change }));
}

function mapStep(
  plan: PlanSnapshot,
  key: string,
  change: (step: PlanStepSnapshot) => PlanStepSnapshot,
): PlanSnapshot {
  return { ...plan, steps: plan.steps.map((step) => (step.key === key ? change(step) : step)) };
}

function mapAction(
  plan: PlanSnapshot,
  key: string,
  change: (action: PlanActionSnapshot) => PlanActionSnapshot,
): PlanSnapshot {
  const steps = plan.steps.map((step) =>
    step.actions.some((action) => action.key === key)
      ? {
          ...step,
          actions: step.actions.map((action) => (action.key === key ? change(action) : action)),
        }
      : step,
  );
  return { ...plan, steps };
}
