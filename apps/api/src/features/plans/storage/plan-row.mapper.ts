import {
  project,
  storedPlan,
  type Facts,
  type Instant,
  type OpeningRule,
  type PlanActionSnapshot,
  type PlanState,
  type PlanStepSnapshot,
  type StoredAction,
  type StoredPlan,
  type StoredStep,
} from '@footing/plan-engine';
import type { LoadedPlan } from './plan.repository.js';

/** The engine's `StoredPlan` as rows, from which lists and screens read. */
export interface PlanColumns {
  plan: {
    status: string;
    course: StoredPlan['course'];
    startsOn: string;
    startsAt: string;
    readyAt: string | null;
    pauses: LoadedPlan['snapshot']['pauses'];
    resumesAt: string | null;
    ending: string | null;
    lastContactAt: string | null;
    allowanceUsed: Facts['allowanceUsed'];
    done: number;
    total: number;
  };
  steps: StepColumns[];
  actions: ActionColumns[];
}

export interface StepColumns {
  id: string;
  opens: OpeningRule[];
  approvedAt: string | null;
  calmAt: string | null;
  openedAt: string | null;
  changedAt: string | null;
  endedAt: string | null;
  skipped: boolean;
  status: string;
  course: StoredStep['course'];
  clockOpensAt: string | null;
}

export interface ActionColumns {
  id: string;
  doneAt: string | null;
  status: string;
  course: StoredAction['course'];
  dueOn: string | null;
  habitState: StoredAction['habit'];
}

export function planStateOf({ snapshot, facts, timeZone }: LoadedPlan, now: Date): PlanState {
  return project(snapshot, facts, now.getTime(), timeZone);
}

export function toPlanColumns(plan: LoadedPlan, now: Date): PlanColumns {
  const { snapshot, facts, timeZone } = plan;
  const stored = storedPlan(snapshot, facts, now.getTime(), timeZone);
  return {
    plan: {
      status: stored.status,
      course: stored.course,
      startsOn: snapshot.startsOn,
      startsAt: iso(stored.startsAt)!,
      // A plan without a readiness questionnaire has no such moment.
      readyAt: plan.readiness === null ? null : iso(snapshot.readyAt),
      pauses: snapshot.pauses,
      resumesAt: iso(stored.resumesAt),
      ending: snapshot.ending,
      lastContactAt: iso(facts.lastContactAt),
      allowanceUsed: facts.allowanceUsed ?? null,
      ...stored.progress,
    },
    steps: snapshot.steps.map((step, at) => toStepColumns(step, stored.steps[at]!, plan)),
    actions: snapshot.steps.flatMap((step, at) =>
      step.actions.map((action, nth) =>
        toActionColumns(action, stored.steps[at]!.actions[nth]!, plan),
      ),
    ),
  };
}

/**
 * The rows that a change has made different. Both lists are computed for the same moment: what only time has changed
 * since the last write is in the stored phases already.
 */
export function changedRows<T extends { id: string }>(before: T[], after: T[]): T[] {
  const known = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  return after.filter((row) => known.has(row.id) && known.get(row.id) !== JSON.stringify(row));
}

function toStepColumns(step: PlanStepSnapshot, stored: StoredStep, plan: LoadedPlan): StepColumns {
  return {
    id: plan.stepIds.get(step.key)!,
    opens: step.opens,
    approvedAt: iso(step.approvedAt),
    calmAt: iso(step.calmAt),
    openedAt: iso(step.openedAt ?? null),
    changedAt: iso(step.changedAt ?? null),
    endedAt: iso(step.endedAt),
    skipped: step.skipped,
    status: stored.status,
    course: stored.course,
    clockOpensAt: iso(stored.clockOpensAt),
  };
}

function toActionColumns(
  action: PlanActionSnapshot,
  stored: StoredAction,
  plan: LoadedPlan,
): ActionColumns {
  return {
    id: plan.actionIds.get(action.key)!,
    doneAt: iso(action.doneAt),
    status: stored.status,
    course: stored.course,
    dueOn: stored.dueOn,
    habitState: stored.habit,
  };
}

function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
