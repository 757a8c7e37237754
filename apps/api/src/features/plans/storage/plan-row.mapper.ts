import {
  PlanTimeline,
  storedPlan,
  type Facts,
  type Instant,
  type OpeningRule,
  type PlanActionSnapshot,
  type PlanSnapshot,
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
    contentVersion: number;
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

/** The state of the plan at `now`. */
export function planStateOf(plan: LoadedPlan, now: Date): PlanState {
  return timelineOf(plan, now).state;
}

const timelines = new WeakMap<PlanSnapshot, PlanTimeline>();

/**
 * The timeline of the plan from `now` on. The same one for the same snapshot, facts, moment and zone, which are all that
 * it derives from and which nobody mutates: so a command derives no state twice. `before`: the plan before a change.
 */
export function timelineOf(plan: LoadedPlan, now: Date, before?: LoadedPlan): PlanTimeline {
  const { snapshot, facts, timeZone } = plan;
  const at = now.getTime();
  const known = timelines.get(snapshot);
  if (known?.isAt(facts, at, timeZone)) return known;
  const earlier = before && timelineOf(before, now);
  const timeline = new PlanTimeline(snapshot, facts, at, timeZone, earlier);
  timelines.set(snapshot, timeline);
  return timeline;
}

/** The columns of the plan as it is from `now` on. `before`: the plan before the change that is stored. */
export function toPlanColumns(plan: LoadedPlan, now: Date, before?: LoadedPlan): PlanColumns {
  const { snapshot, facts } = plan;
  const stored = storedPlan(timelineOf(plan, now, before));
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
      contentVersion: plan.contentVersion,
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
