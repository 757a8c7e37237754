import { err, ok } from '@footing/kernel';

import { approvalOf, needsApproval } from '../plan/opening.js';
import type { CoachIntent } from './intents.js';
import { dueAfterOpening } from './due-days.js';
import { reachesOf, reachesOut } from '../outreach/outreach.js';
import {
  findStep,
  NO_EVENTS,
  stepRefusal,
  type DecisionResult,
  type DecisionContext,
} from './decision-context.js';
import type { ActionDefinition, PlanActionSnapshot, Reach } from '../types.js';
import { problemsOfAddedAction } from '../templates/validate-action.js';

/** Approves a step, if it needs an approval and some outreach in it is allowed. */
export function approveStep(key: string, context: DecisionContext): DecisionResult {
  const found = findOpenToCoach(key, context);
  if (!found.ok) return found;
  const { step } = found.value;
  if (approvalOf(step, context).counts) return NO_EVENTS;
  if (step.endedAt !== null) return err({ code: 'STEP_CLOSED', step: key });
  // An approval given now would open the step later without anybody looking at it again.
  const closed = reachesOf(step).map((reach) => context.limits(reach).reasons);
  if (closed.length > 0 && closed.every((reasons) => reasons.length > 0)) {
    return err({ code: 'LOCKED', locks: closed[0]! });
  }
  if (!needsApproval(step, context)) return err({ code: 'NO_APPROVAL_NEEDED', step: key });
  return ok([{ kind: 'STEP_APPROVED', step: key, at: context.now }]);
}

/** Ends a step as skipped. */
export function skipStep(key: string, context: DecisionContext): DecisionResult {
  const found = findOpenToCoach(key, context);
  if (!found.ok) return found;
  const { step } = found.value;
  if (step.endedAt === null) return ok([{ kind: 'STEP_SKIPPED', step: key, at: context.now }]);
  return step.skipped ? NO_EVENTS : err({ code: 'STEP_CLOSED', step: key });
}

/** Reopens a step that has ended. */
export function reopenStep(key: string, context: DecisionContext): DecisionResult {
  const found = findOpenToCoach(key, context);
  if (!found.ok) return found;
  if (found.value.step.endedAt === null) return NO_EVENTS;
  return ok([{ kind: 'STEP_REOPENED', step: key, at: context.now }]);
}

/** Ends an open step whose required actions are done. */
export function closeStep(key: string, context: DecisionContext): DecisionResult {
  const found = findStep(key, context);
  if (!found.ok) return found;
  const refusal = stepRefusal(found.value, context);
  if (refusal !== null) return err(refusal);
  const { step } = found.value;
  if (step.endedAt !== null) return NO_EVENTS;
  const left = step.actions.filter((action) => action.required && action.doneAt === null);
  if (left.length > 0) {
    return err({ code: 'ACTIONS_LEFT', step: key, actions: left.map((action) => action.key) });
  }
  return ok([{ kind: 'STEP_DONE', step: key, at: context.now }]);
}

/** Appends an action to a step that has not ended; added outreach must meet the rules of the version. */
export function addAction(
  {
    step: key,
    definition,
    names = [],
    version = null,
  }: Extract<CoachIntent, { kind: 'ADD_ACTION' }>,
  context: DecisionContext,
): DecisionResult {
  const found = findOpenToCoach(key, context);
  if (!found.ok) return found;
  const { step } = found.value;
  if (step.endedAt !== null) return err({ code: 'STEP_CLOSED', step: key });
  const takenKeys = context.plan.steps.flatMap(({ actions }) => actions.map((one) => one.key));
  const closed = context.limits(definition.reach === 'PRACTICAL' ? 'PRACTICAL' : 'YES').reasons;
  const problems = problemsOfAddedAction(definition, { step, takenKeys, closed, names, version });
  const { reach } = definition;
  if (problems.length > 0 || reach === null) return err({ code: 'BAD_ACTION', problems });
  if (reachesOut(definition) && closed.length > 0) return err({ code: 'LOCKED', locks: closed });
  const action = snapshotOf(definition, reach, dueAfterOpening(definition, step, context));
  return ok([{ kind: 'ACTION_ADDED', step: key, action, at: context.now }]);
}

/** Finds the step for a change by a coach, which is possible during a pause too. */
function findOpenToCoach(key: string, context: DecisionContext): ReturnType<typeof findStep> {
  const { ending } = context.plan;
  if (ending !== null) return err({ code: 'PLAN_ENDED', ending });
  return findStep(key, context);
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
