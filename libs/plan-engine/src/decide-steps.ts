import { err, localDateOf, ok } from '@footing/kernel';

import { approvalOf, needsApproval, openingOf } from './opening.js';
import type { CoachIntent } from './intents.js';
import { daysNotPaused } from './pauses.js';
import { reachesOf, reachesOut } from './reach.js';
import { findStep, NOTHING, stepRefusal, type Outcome, type Situation } from './situation.js';
import type { ActionDefinition, PlanActionSnapshot, PlanStepSnapshot, Reach } from './types.js';
import { problemsOfAddedAction } from './validate-action.js';

export function approveStep(key: string, situation: Situation): Outcome {
  const found = findOpenToCoach(key, situation);
  if (!found.ok) return found;
  const { step } = found.value;
  if (approvalOf(step, situation).counts) return NOTHING;
  if (step.endedAt !== null) return err({ code: 'STEP_CLOSED', step: key });
  // An approval given now would open it unseen on the day that this changes.
  const closed = reachesOf(step).map((reach) => situation.said(reach).reasons);
  if (closed.length > 0 && closed.every((reasons) => reasons.length > 0)) {
    return err({ code: 'LOCKED', locks: closed[0]! });
  }
  if (!needsApproval(step, situation)) return err({ code: 'NO_APPROVAL_NEEDED', step: key });
  return ok([{ kind: 'STEP_APPROVED', step: key, at: situation.now }]);
}

export function skipStep(key: string, situation: Situation): Outcome {
  const found = findOpenToCoach(key, situation);
  if (!found.ok) return found;
  const { step } = found.value;
  if (step.endedAt === null) return ok([{ kind: 'STEP_SKIPPED', step: key, at: situation.now }]);
  return step.skipped ? NOTHING : err({ code: 'STEP_CLOSED', step: key });
}

export function reopenStep(key: string, situation: Situation): Outcome {
  const found = findOpenToCoach(key, situation);
  if (!found.ok) return found;
  if (found.value.step.endedAt === null) return NOTHING;
  return ok([{ kind: 'STEP_REOPENED', step: key, at: situation.now }]);
}

export function closeStep(key: string, situation: Situation): Outcome {
  const found = findStep(key, situation);
  if (!found.ok) return found;
  const refusal = stepRefusal(found.value, situation);
  if (refusal !== null) return err(refusal);
  const { step } = found.value;
  if (step.endedAt !== null) return NOTHING;
  const left = step.actions.filter((action) => action.required && action.doneAt === null);
  if (left.length > 0) {
    return err({ code: 'ACTIONS_LEFT', step: key, actions: left.map((action) => action.key) });
  }
  return ok([{ kind: 'STEP_DONE', step: key, at: situation.now }]);
}

export function addAction(
  {
    step: key,
    definition,
    names = [],
    version = null,
  }: Extract<CoachIntent, { kind: 'ADD_ACTION' }>,
  situation: Situation,
): Outcome {
  const found = findOpenToCoach(key, situation);
  if (!found.ok) return found;
  const { step } = found.value;
  if (step.endedAt !== null) return err({ code: 'STEP_CLOSED', step: key });
  const takenKeys = situation.plan.steps.flatMap(({ actions }) => actions.map((one) => one.key));
  const closed = situation.said(definition.reach === 'PRACTICAL' ? 'PRACTICAL' : 'YES').reasons;
  const problems = problemsOfAddedAction(definition, { step, takenKeys, closed, names, version });
  const { reach } = definition;
  if (problems.length > 0 || reach === null) return err({ code: 'BAD_ACTION', problems });
  if (reachesOut(definition) && closed.length > 0) return err({ code: 'LOCKED', locks: closed });
  const action = snapshotOf(definition, reach, dueAfterOpening(definition, step, situation));
  return ok([{ kind: 'ACTION_ADDED', step: key, action, at: situation.now }]);
}

/** What a coach prepares can be prepared during a pause as well. */
function findOpenToCoach(key: string, situation: Situation): ReturnType<typeof findStep> {
  const { ending } = situation.plan;
  if (ending !== null) return err({ code: 'PLAN_ENDED', ending });
  return findStep(key, situation);
}

/** Days from today become days from the opening, if the step is open already (but for a pause). */
function dueAfterOpening(
  { dueAfterDays }: ActionDefinition,
  step: PlanStepSnapshot,
  situation: Situation,
): number | null {
  const { at, locks } = openingOf(step, situation);
  const isOpen = at !== null && locks.every((lock) => lock.kind === 'PAUSED');
  if (dueAfterDays === null || !isOpen) return dueAfterDays;
  const openedOn = localDateOf(at, situation.zone);
  return dueAfterDays + daysNotPaused(openedOn, situation.today, situation.plan.pauses);
}

function snapshotOf(
  definition: ActionDefinition,
  reach: Reach,
  dueAfterDays: number | null,
): PlanActionSnapshot {
  const { key, kind, title, required, surprise, habit, questionnaire } = definition;
  return {
    key,
    kind,
    title,
    required,
    reach,
    surprise,
    dueAfterDays,
    habit,
    questionnaire,
    doneAt: null,
    counts: [],
  };
}
