import {
  lastSurpriseOn,
  withOpenedBeforeRecall,
  type Allowance,
  type Facts,
  type PlanActionSnapshot,
  type PlanSnapshot,
  type PlanStepSnapshot,
} from '@footing/plan-engine';
import {
  PLAN,
  type ActionRow,
  type LoadedSurprise,
  type PlanBy,
  type PlanRow,
  type StepRow,
} from './plan.sql.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { readinessAsked } from '../../questionnaires/index.js';

/** A plan with everything that the engine and the presenter need. */
export interface LoadedPlan {
  id: string;
  clientId: string;
  title: string;
  templateTitle: string;
  templateNumber: number;
  endedAt: Date | null;
  endingNoteSealed: Buffer | null;
  /** The key of the readiness questionnaire, if the plan requires one. */
  readiness: string | null;
  /** Who started it after a talk, and why. */
  readyBy: string | null;
  readyReasonSealed: Buffer | null;
  version: number;
  /** Goes up with every change of what the plan asks for, but not when the client does something in it. */
  contentVersion: number;
  allowance: Allowance | null;
  callName: string;
  /** The person the plan is about, while it runs and afterwards. */
  personId: string;
  timeZone: string;
  /** Whether the client consents to storing health data. */
  healthDataConsent: boolean;
  facts: Facts;
  snapshot: PlanSnapshot;
  /** Whether the version was recalled and the stored columns do not have it yet. */
  hasRecallToStore: boolean;
  /** Surprises given to this person in any plan, except undone ones. */
  surprises: LoadedSurprise[];
  /** Ids by the keys that the engine uses. */
  stepIds: Map<string, string>;
  actionIds: Map<string, string>;
  /** By the key of the action; absent if it was not agreed in a note. */
  noteIds: Map<string, string>;
  /** The author of `noReachReason`, by the key of the action; absent if there is no reason. */
  noReachBy: Map<string, string>;
}

/** The plan. NOT_FOUND if it does not exist or the caller may not see it; the two look the same. */
export async function readPlan(ctx: Ctx, by: PlanBy, id: string): Promise<LoadedPlan> {
  return (await findPlan(ctx, by, id)) ?? Promise.reject(notFound());
}

/** As `readPlan`, or null. By client: the running plan, or the one that ended last. */
export function findPlan(ctx: Ctx, by: PlanBy, id: string): Promise<LoadedPlan | null> {
  return load(ctx, by, id, false);
}

/** The plan, with its row and its client's row locked until the transaction ends. */
export async function lockPlan(ctx: Ctx, by: PlanBy, id: string): Promise<LoadedPlan> {
  return (await findAndLockPlan(ctx, by, id)) ?? Promise.reject(notFound());
}

export function findAndLockPlan(ctx: Ctx, by: PlanBy, id: string): Promise<LoadedPlan | null> {
  return load(ctx, by, id, true);
}

/** The client's plan that has not ended, locked; null if there is none. */
export async function lockRunningPlan(ctx: Ctx, clientId: string): Promise<LoadedPlan | null> {
  const plan = await findAndLockPlan(ctx, 'client', clientId);
  return plan?.snapshot.ending === null ? plan : null;
}

async function load(ctx: Ctx, by: PlanBy, id: string, lock: boolean): Promise<LoadedPlan | null> {
  const statement = PLAN(ctx.db.scope.role, by, lock);
  const values = [ctx.db.scope.practiceId, id];
  let [row] = await ctx.db.query(statement, values);
  // After waiting for the lock, the plan could be newer than its steps, so everything is read again.
  if (row && row.version !== row.versionRead) [row] = await ctx.db.query(statement, values);
  return row ? toLoadedPlan(row) : null;
}

function toLoadedPlan(row: PlanRow): LoadedPlan {
  const { life, lastContactAt, allowanceUsed, readyAt, earlierZones, recalledAt, ...others } = row;
  const { startsOn, pauses, ending, surprises: given, isRecallStored, ...plan } = others;
  const { steps, actions, counts, versionRead: _, ...rest } = plan;
  const surprises = given ?? [];
  const facts: Facts = {
    ...life,
    lastContactAt: lastContactAt?.getTime() ?? null,
    allowanceUsed,
    readiness: readinessAsked(row.readiness),
    surprisedOn: lastSurpriseOn(surprises),
    recalledAt: recalledAt?.getTime() ?? null,
    earlierZones,
  };
  const snapshot: PlanSnapshot = {
    startsOn,
    readyAt: readyAt?.getTime() ?? null,
    ending,
    pauses,
    steps: stepsOf(steps ?? [], actions ?? [], counts ?? []),
  };
  const hasRecallToStore = recalledAt !== null && !isRecallStored;
  return {
    ...rest,
    facts,
    surprises,
    hasRecallToStore,
    snapshot: hasRecallToStore ? withOpenedBeforeRecall(snapshot, facts, row.timeZone) : snapshot,
    stepIds: new Map(steps?.map(({ key, id }) => [key, id])),
    actionIds: new Map(actions?.map(({ key, id }) => [key, id])),
    noteIds: new Map(actions?.flatMap(({ key, noteId }) => (noteId ? [[key, noteId]] : []))),
    noReachBy: new Map(
      actions?.flatMap(({ key, noReachBy }) => (noReachBy ? [[key, noReachBy]] : [])),
    ),
  };
}

function stepsOf(
  steps: StepRow[],
  actions: ActionRow[],
  counts: NonNullable<PlanRow['counts']>,
): PlanStepSnapshot[] {
  const countsOf = countsByAction(counts);
  return steps.map(({ id, approvedAt, calmAt, openedAt, changedAt, endedAt, ...step }) => ({
    ...step,
    approvedAt: instantOf(approvedAt),
    calmAt: instantOf(calmAt),
    openedAt: instantOf(openedAt),
    changedAt: instantOf(changedAt),
    endedAt: instantOf(endedAt),
    actions: actions
      .filter(({ stepId }) => stepId === id)
      .map((action) => snapshotOf(action, countsOf.get(action.id) ?? [])),
  }));
}

/** Grouped in one pass, because a habit can have hundreds of counts. */
function countsByAction(
  counts: NonNullable<PlanRow['counts']>,
): Map<string, PlanActionSnapshot['counts']> {
  const byAction = new Map<string, PlanActionSnapshot['counts']>();
  for (const { actionId, on, times } of counts) {
    const known = byAction.get(actionId);
    if (known === undefined) byAction.set(actionId, [{ on, times }]);
    else known.push({ on, times });
  }
  return byAction;
}

function snapshotOf(row: ActionRow, counts: PlanActionSnapshot['counts']): PlanActionSnapshot {
  const { id: _id, stepId: _step, noteId: _note, noReachBy: _by, doneAt, ...action } = row;
  return { ...action, doneAt: instantOf(doneAt), counts };
}

function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}
