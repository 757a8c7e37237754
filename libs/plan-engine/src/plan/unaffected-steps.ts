import type { PlanContext } from './plan-context.js';
import { dependenciesOf } from '../templates/step-graph.js';
import type { PlanStepSnapshot } from '../types.js';

/**
 * Whether the step has the same state in both contexts because nothing that its rules read is different: the facts, the
 * moment, the zone, the plan apart from its steps, the step itself, and, of the steps that its rules name, everything
 * but their actions. Compares objects by identity, so it may say false where a comparison in depth would say true.
 */
export function isUnaffected(
  step: PlanStepSnapshot,
  before: PlanContext,
  after: PlanContext,
): boolean {
  return (
    before.stepByKey.get(step.key) === step &&
    dependenciesOf(step).every((key) =>
      isSameBut('actions', before.stepByKey.get(key), after.stepByKey.get(key)),
    )
  );
}

/** Whether the contexts differ in the steps of their plans alone, if in anything. */
export function differInStepsOnly(before: PlanContext, after: PlanContext): boolean {
  return (
    before.facts === after.facts &&
    before.now === after.now &&
    before.zone === after.zone &&
    isSameBut('steps', before.plan, after.plan)
  );
}

/** Whether all properties but this one are identical. */
function isSameBut<T extends object>(
  but: keyof T,
  one: T | undefined,
  other: T | undefined,
): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const keys = Object.keys(one) as (keyof T)[];
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key === but || (key in other && one[key] === other[key]))
  );
}
