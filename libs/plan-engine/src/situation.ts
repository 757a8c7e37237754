import { err, ok, type Result } from '@footing/kernel';

import type { PlanEvent, Refusal } from './intents.js';
import type { Life } from './life.js';
import { ownLocks, staysOpen } from './opening.js';
import type { PlanActionSnapshot, PlanState, PlanStepSnapshot, StepState } from './types.js';

/** What a decision is taken in: the plan in its life, and the state that follows from it. */
export interface Situation extends Life {
  state: PlanState;
}

export type Outcome = Result<PlanEvent[], Refusal>;

/** The decision that there is nothing to do, because it is so already. */
export const NOTHING: Outcome = ok([]);

export interface FoundStep {
  step: PlanStepSnapshot;
  state: StepState;
}

export interface FoundAction extends FoundStep {
  action: PlanActionSnapshot;
}

export function findStep(key: string, { plan, state }: Situation): Result<FoundStep, Refusal> {
  const index = plan.steps.findIndex((step) => step.key === key);
  if (index < 0) return err({ code: 'UNKNOWN_STEP', step: key });
  return ok({ step: plan.steps[index]!, state: state.steps[index]! });
}

export function findAction(key: string, { plan, state }: Situation): Result<FoundAction, Refusal> {
  for (const [index, step] of plan.steps.entries()) {
    const action = step.actions.find((candidate) => candidate.key === key);
    if (action !== undefined) return ok({ action, step, state: state.steps[index]! });
  }
  return err({ code: 'UNKNOWN_ACTION', action: key });
}

/** Why nothing in the plan can be worked on; null if it can. */
export function planRefusal({ plan, status }: Situation): Refusal | null {
  if (plan.ending !== null) return { code: 'PLAN_ENDED', ending: plan.ending };
  return status === 'PAUSED' ? { code: 'PLAN_PAUSED' } : null;
}

export function skippedRefusal({ step, state }: FoundStep): Refusal | null {
  return state.status === 'SKIPPED' ? { code: 'STEP_CLOSED', step: step.key } : null;
}

/** Why the step cannot be worked on; null if it can. A step that is done still can. */
export function stepRefusal({ step, state }: FoundStep, situation: Situation): Refusal | null {
  const refusal = planRefusal(situation) ?? skippedRefusal({ step, state });
  if (refusal !== null) return refusal;
  return state.status === 'LOCKED' ? { code: 'LOCKED', locks: state.locks } : null;
}

/** Why the action can neither be done nor undone; null if it can. */
export function actionRefusal(found: FoundAction, situation: Situation): Refusal | null {
  const isKept = staysOpen(found.action, found.step, situation);
  const refusal = isKept ? planRefusal(situation) : stepRefusal(found, situation);
  if (refusal !== null) return refusal;
  const locks = ownLocks(found.action, found.step, situation, found.state.locks);
  return locks.length > 0 ? { code: 'LOCKED', locks } : null;
}
