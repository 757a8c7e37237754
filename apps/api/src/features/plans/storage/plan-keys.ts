import type { PlanActionSnapshot } from '@footing/plan-engine';
import { notFound } from '../../../platform/errors/fault.js';
import type { LoadedPlan } from './plan.repository.js';

/** The key that the engine uses. NOT_FOUND for an action of another plan. */
export function actionKey(plan: LoadedPlan, actionId: string): string {
  const id = actionId.toLowerCase();
  for (const [key, known] of plan.actionIds) if (known === id) return key;
  throw notFound();
}

/** Whether the action, by its id in lower case, is in the plan now. */
export function hasAction(plan: LoadedPlan, id: string): boolean {
  return [...plan.actionIds.values()].includes(id);
}

/** The action of the plan with this key. */
export function actionOf({ snapshot }: LoadedPlan, key: string): PlanActionSnapshot {
  return snapshot.steps.flatMap(({ actions }) => actions).find((action) => action.key === key)!;
}

export function stepKey(plan: LoadedPlan, stepId: string): string {
  const id = stepId.toLowerCase();
  for (const [key, known] of plan.stepIds) if (known === id) return key;
  throw notFound();
}
