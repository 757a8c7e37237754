import { localDateOf } from '@footing/kernel';
import type {
  ActionState,
  Allowance,
  Instant,
  PlanActionSnapshot,
  PlanState,
  PlanStepSnapshot,
  StepState,
} from '@footing/plan-engine';
import { boundaryAt, isSurprise, readinessAt, shownLocks, stoneOf } from '@footing/plan-engine';
import { toLockType } from './lock.presenter.js';
import { planStateOf } from '../storage/plan-row.mapper.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import type {
  ActionType,
  AllowanceType,
  PlanAsks,
  PlanType,
  StepType,
  StoneType,
} from './plan.type.js';

/** The plan derived at `now`, including everything that has opened since the last event. */
export function toPlanType(plan: LoadedPlan, now: Date): PlanType {
  const state = planStateOf(plan, now);
  const { snapshot, stepIds, actionIds } = plan;
  return {
    id: plan.id,
    clientId: plan.clientId,
    callName: plan.callName,
    title: plan.title,
    status: state.status,
    startsOn: snapshot.startsOn,
    timeZone: plan.timeZone,
    today: localDateOf(state.at, plan.timeZone),
    pausedOn: state.pause?.from ?? null,
    resumesOn: state.pause?.to ?? null,
    ending: snapshot.ending,
    endedAt: plan.endedAt,
    endingNoteSealed: plan.endingNoteSealed,
    templateTitle: plan.templateTitle,
    templateVersion: plan.templateNumber,
    contentVersion: plan.contentVersion,
    boundary: boundaryAt(plan.facts.boundaries, state.at, plan.timeZone),
    personId: plan.personId,
    allowance: toAllowanceType(plan.allowance),
    progress: state.progress,
    currentStep: state.currentStep && stepIds.get(state.currentStep)!,
    nextAction: state.nextAction && actionIds.get(state.nextAction)!,
    nextOpening: toDate(state.nextOpening),
    asks: toPlanAsks(plan, state),
    steps: snapshot.steps.map((step, at) => toStepType(step, state.steps[at]!, plan, state)),
  };
}

function toPlanAsks(plan: LoadedPlan, { at }: PlanState): PlanAsks | null {
  const { readiness: questionnaire, facts, snapshot, timeZone, readyBy, readyReasonSealed } = plan;
  if (questionnaire === null) return null;
  const { outcome, answerFrom } = readinessAt(facts, at, timeZone);
  const waits = snapshot.readyAt === null;
  return {
    questionnaire,
    startedAt: toDate(snapshot.readyAt),
    // A PROCEED that has not started the plan is no longer fresh.
    outcome: waits && outcome !== 'PROCEED' ? outcome : null,
    until: waits ? toDate(answerFrom) : null,
    by: readyBy,
    reasonSealed: readyReasonSealed,
  };
}

function toStepType(
  step: PlanStepSnapshot,
  state: StepState,
  plan: LoadedPlan,
  whole: PlanState,
): StepType {
  const stone = toStoneType(step, state, plan, whole);
  return {
    planId: plan.id,
    id: plan.stepIds.get(step.key)!,
    key: step.key,
    title: step.title,
    outreach: step.outreach,
    status: state.status,
    opensAt: stone.opensAt,
    locks: state.locks.map(toLockType),
    stone,
    moreLocks: shownLocks(state.locks).more.map(toLockType),
    opens: step.opens,
    approvedAt: toDate(step.approvedAt),
    endedAt: toDate(step.endedAt),
    actions: step.actions.map((action, at) => toActionType(action, state.actions[at]!, plan)),
  } as StepType;
}

function toStoneType(
  { key, title, outreach }: PlanStepSnapshot,
  state: StepState,
  plan: LoadedPlan,
  whole: PlanState,
): StoneType {
  const { status, opensAt, lock, nextLock } = stoneOf(state, plan.snapshot, whole);
  return {
    key: plan.stepIds.get(key)!,
    title,
    outreach,
    status,
    opensAt: toDate(opensAt),
    lock: lock && toLockType(lock),
    nextLock: nextLock && toLockType(nextLock),
  };
}

function toActionType(
  action: PlanActionSnapshot,
  state: ActionState,
  plan: LoadedPlan,
): ActionType {
  const { lock } = shownLocks(state.locks);
  return {
    id: plan.actionIds.get(action.key)!,
    key: action.key,
    kind: action.kind,
    title: action.title,
    questionnaire: action.questionnaire,
    required: action.required,
    reach: action.reach,
    surprise: isSurprise(action),
    status: state.status,
    doneAt: toDate(action.doneAt),
    dueOn: state.dueOn,
    overdue: state.overdue,
    lock: lock ? toLockType(lock) : null,
    habit: state.habit,
    noteId: plan.noteIds.get(action.key) ?? null,
    planId: plan.id,
    noReachBy: plan.noReachBy.get(action.key) ?? null,
  };
}

function toAllowanceType(allowance: Allowance | null): AllowanceType | null {
  if (allowance === null) return null;
  const { max, days, quiet } = allowance;
  return { max, days, quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };
}

function toDate(instant: Instant | null): Date | null {
  return instant === null ? null : new Date(instant);
}
