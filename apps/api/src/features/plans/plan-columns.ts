import {
  project,
  storedState,
  type Instant,
  type Lock,
  type PlanActionSnapshot,
  type PlanStepSnapshot,
} from '@footing/plan-engine';
import type { ActionState, PlanState, StepState, StoredStep } from '@footing/plan-engine';
import type { LoadedPlan } from './plan-loading.js';
import { storedLocks } from './lock.js';

/** What the tables keep of a plan for lists and screens, by the rules of `StoredPlan` in the engine. */
export interface PlanColumns {
  plan: {
    status: string;
    startsOn: string;
    startsAt: string;
    readyAt: string | null;
    pauses: { from: string; to: string | null }[];
    resumesAt: string | null;
    ending: string | null;
    done: number;
    total: number;
    nextOpening: string | null;
    nextDue: string | null;
  };
  steps: StepColumns[];
  actions: ActionColumns[];
}

export interface StepColumns {
  id: string;
  approvedAt: string | null;
  calmAt: string | null;
  endedAt: string | null;
  skipped: boolean;
  status: string;
  timed: boolean;
  opensAt: string | null;
  locks: Lock[];
}

export interface ActionColumns {
  id: string;
  doneAt: string | null;
  status: string;
  dueOn: string | null;
  locks: Lock[];
}

export function stateOf({ snapshot, facts, timeZone }: LoadedPlan, now: Date): PlanState {
  return project(snapshot, facts, now.getTime(), timeZone);
}

export function columnsOf(plan: LoadedPlan, state: PlanState): PlanColumns {
  const { steps } = plan.snapshot;
  const stored = storedState(state);
  return {
    plan: {
      status: stored.status,
      startsOn: plan.snapshot.startsOn,
      startsAt: iso(stored.startsAt)!,
      // A plan that asks for nothing has no such moment.
      readyAt: plan.readiness === null ? null : iso(plan.snapshot.readyAt),
      pauses: plan.snapshot.pauses,
      resumesAt: iso(stored.resumesAt),
      ending: plan.snapshot.ending,
      ...state.progress,
      nextOpening: iso(state.nextOpening),
      nextDue: state.nextDue,
    },
    steps: steps.map((step, at) => stepColumns(step, state.steps[at]!, stored.steps[at]!, plan)),
    actions: steps.flatMap((step, at) =>
      step.actions.map((action, nth) =>
        actionColumns(action, state.steps[at]!.actions[nth]!, plan),
      ),
    ),
  };
}

/**
 * Those of the columns that a change has made different. Both are of the same moment: what only the clock has
 * changed since the row was written needs no writing, for readers ask the clock themselves.
 */
export function changedRows<T extends { id: string }>(before: T[], after: T[]): T[] {
  const known = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  return after.filter((row) => known.has(row.id) && known.get(row.id) !== JSON.stringify(row));
}

function stepColumns(
  step: PlanStepSnapshot,
  state: StepState,
  stored: StoredStep,
  plan: LoadedPlan,
): StepColumns {
  return {
    id: plan.stepIds.get(step.key)!,
    approvedAt: iso(step.approvedAt),
    calmAt: iso(step.calmAt),
    endedAt: iso(step.endedAt),
    skipped: step.skipped,
    status: stored.status,
    timed: stored.timed,
    opensAt: iso(stored.opensAt),
    locks: storedLocks(state.locks),
  };
}

function actionColumns(
  action: PlanActionSnapshot,
  state: ActionState,
  plan: LoadedPlan,
): ActionColumns {
  return {
    id: plan.actionIds.get(action.key)!,
    doneAt: iso(action.doneAt),
    status: state.status,
    dueOn: state.dueOn,
    locks: storedLocks(state.locks),
  };
}

function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
