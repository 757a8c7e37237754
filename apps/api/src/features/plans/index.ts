export { SurpriseUndo } from './actions/surprise-undo.js';
export { givenTo } from './core/given-surprises.js';
export { lockType } from './core/lock.presenter.js';
export { decided, keep } from './core/plan-intents.js';
export { actionKey, actionOf } from './core/plan-keys.js';
export { told } from './core/plan-refusals.js';
export { stateOf } from './core/plan-row.mapper.js';
export {
  habitOn,
  opensAt,
  phaseAt,
  statusAt,
  STONES,
  STONES_OF_STEPS,
  talkCalledForAt,
} from './core/plan-status.sql.js';
export { storeAnew } from './core/plan-update.js';
export { shown } from './core/plan.presenter.js';
export { lockPlan, lockRunningPlan, readPlan, type LoadedPlan } from './core/plan.repository.js';
export { PlanResult } from './core/plan.results.js';
export {
  ActionStatus,
  ActionType,
  HabitStateType,
  PlanRefType,
  PlanStatus,
  PlanType,
  StepStatus,
  StoneType,
} from './core/plan.type.js';
export { PlanReading } from './core/plans.service.js';
export { PlanAssigning } from './lifecycle/plan-assignment.service.js';
export { followCheckIn, followContact } from './lifecycle/plan-facts.js';
export { PlanPausing } from './lifecycle/plan-lifecycle.service.js';
export { PlanRestoring } from './lifecycle/plan-rebuild.service.js';
export { PlansModule } from './plans.module.js';
export { PlanGuiding, type AgreedIn } from './steps/steps.service.js';
