import { err, ok, type Result } from '@footing/kernel';

import type { PlanEvent, Refusal } from './intents.js';
import type { PlanContext } from '../plan/plan-context.js';
import { ownLocks, staysOpen } from '../plan/opening.js';
import type { PlanActionSnapshot, PlanState, PlanStepSnapshot, StepState } from '../types.js';

/** What a decision is based on: the context of the plan and the state projected from it. */
export interface DecisionContext extends PlanContext {
  state: PlanState;
}

/** Events, or a refusal. */
export type DecisionResult = Result<PlanEvent[], Refusal>;

/** Nothing to do because the plan is already in the requested state: repeated requests are idempotent. */
export const NO_EVENTS: DecisionResult = ok([]);

/** A step and its state. */
export interface FoundStep {
  step: PlanStepSnapshot;
  state: StepState;
}

/** An action with its step. */
export interface FoundAction extends FoundStep {
  action: PlanActionSnapshot;
}

/** The step with this key, or UNKNOWN_STEP. */
export function findStep(
  key: string,
  { plan, state }: DecisionContext,
): Result<FoundStep, Refusal> {
  const index = plan.steps.findIndex((step) => step.key === key);
  if (index < 0) return err({ code: 'UNKNOWN_STEP', step: key });
  return ok({ step: plan.steps[index]!, state: state.steps[index]! });
}

/** The action with this key, or UNKNOWN_ACTION. */
export function findAction(
  key: string,
  { plan, state }: DecisionContext,
): Result<FoundAction, Refusal> {
  for (const [index, step] of plan.steps.entries()) {
    const action = step.actions.find((candidate) => candidate.key === key);
    if (action !== undefined) return ok({ action, step, state: state.steps[index]! });
  }
  return err({ code: 'UNKNOWN_ACTION', action: key });
}

/** Why nothing in the plan can be worked on (ended or paused); null if it can. */
export function planRefusal({ plan, status }: DecisionContext): Refusal | null {
  if (plan.ending !== null) return { code: 'PLAN_ENDED', ending: plan.ending };
  return status === 'PAUSED' ? { code: 'PLAN_PAUSED' } : null;
}

/** The refusal for a skipped step; null for others. */
export function skippedRefusal({ step, state }: FoundStep): Refusal | null {
  return state.status === 'SKIPPED' ? { code: 'STEP_CLOSED', step: step.key } : null;
}

/** Why the step cannot be worked on; null if it can. A completed step still can be. */
export function stepRefusal({ step, state }: FoundStep, context: DecisionContext): Refusal | null {
  const refusal = planRefusal(context) ?? skippedRefusal({ step, state });
  if (refusal !== null) return refusal;
  return state.status === 'LOCKED' ? { code: 'LOCKED', locks: state.locks } : null;
}

/** Why the action can be neither done nor undone; null if it can. */
export function actionRefusal(found: FoundAction, context: DecisionContext): Refusal | null {
  const isKept = staysOpen(found.action, found.step, context);
  const refusal = isKept ? planRefusal(context) : stepRefusal(found, context);
  if (refusal !== null) return refusal;
  const locks = ownLocks(found.action, found.step, context, found.state.locks);
  return locks.length > 0 ? { code: 'LOCKED', locks } : null;
}
