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
import { lockType } from './lock.presenter.js';
import { stateOf } from './plan-row.mapper.js';
import type { LoadedPlan } from './plan.repository.js';
import type {
  ActionType,
  AllowanceType,
  PlanAsks,
  PlanType,
  StepType,
  StoneType,
} from './plan.type.js';

/** The plan derived at `now`, including everything that has opened since the last event. */
export function shown(plan: LoadedPlan, now: Date): PlanType {
  const state = stateOf(plan, now);
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
    boundary: boundaryAt(plan.facts.boundaries, state.at, plan.timeZone),
    personId: plan.personId,
    allowance: allowanceType(plan.allowance),
    progress: state.progress,
    currentStep: state.currentStep && stepIds.get(state.currentStep)!,
    nextAction: state.nextAction && actionIds.get(state.nextAction)!,
    nextOpening: moment(state.nextOpening),
    asks: asksOf(plan, state),
    steps: snapshot.steps.map((step, at) => shownStep(step, state.steps[at]!, plan)),
  };
}

function asksOf(plan: LoadedPlan, { at }: PlanState): PlanAsks | null {
  const { readiness: questionnaire, facts, snapshot, timeZone, readyBy, readyReasonSealed } = plan;
  if (questionnaire === null) return null;
  const { outcome, answerFrom } = readinessAt(facts, at, timeZone);
  const waits = snapshot.readyAt === null;
  return {
    questionnaire,
    startedAt: moment(snapshot.readyAt),
    // A PROCEED that has not started the plan has grown old.
    outcome: waits && outcome !== 'PROCEED' ? outcome : null,
    until: waits ? moment(answerFrom) : null,
    by: readyBy,
    reasonSealed: readyReasonSealed,
  };
}

function shownStep(step: PlanStepSnapshot, state: StepState, plan: LoadedPlan): StepType {
  return {
    planId: plan.id,
    id: plan.stepIds.get(step.key)!,
    key: step.key,
    title: step.title,
    outreach: step.outreach,
    status: state.status,
    opensAt: moment(state.opensAt),
    locks: state.locks.map(lockType),
    stone: shownStone(step, state, plan),
    moreLocks: shownLocks(state.locks).more.map(lockType),
    opens: step.opens,
    approvedAt: moment(step.approvedAt),
    endedAt: moment(step.endedAt),
    actions: step.actions.map((action, at) => shownAction(action, state.actions[at]!, plan)),
  } as StepType;
}

function shownStone(
  { key, title, outreach }: PlanStepSnapshot,
  state: StepState,
  plan: LoadedPlan,
): StoneType {
  const { status, opensAt, lock, nextLock } = stoneOf(state);
  return {
    key: plan.stepIds.get(key)!,
    title,
    outreach,
    status,
    opensAt: moment(opensAt),
    lock: lock && lockType(lock),
    nextLock: nextLock && lockType(nextLock),
  };
}

function shownAction(action: PlanActionSnapshot, state: ActionState, plan: LoadedPlan): ActionType {
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
    doneAt: moment(action.doneAt),
    dueOn: state.dueOn,
    overdue: state.overdue,
    lock: lock ? lockType(lock) : null,
    habit: state.habit,
    noteId: plan.noteIds.get(action.key) ?? null,
    planId: plan.id,
    noReachBy: plan.noReachBy.get(action.key) ?? null,
  };
}

function allowanceType(allowance: Allowance | null): AllowanceType | null {
  if (allowance === null) return null;
  const { max, days, quiet } = allowance;
  return { max, days, quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };
}

function moment(instant: Instant | null): Date | null {
  return instant === null ? null : new Date(instant);
}
