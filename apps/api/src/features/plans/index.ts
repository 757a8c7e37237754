export { detachNote } from './actions/note-detachment.js';
export { SurpriseUndo } from './actions/surprise-undo.js';
export { surprisesGivenTo } from './core/given-surprises.js';
export { toLockType } from './core/lock.presenter.js';
export { PlanFilesNamed, type FileOfPlan } from './core/plan-files.js';
export { decideIntent, persistPlan } from './core/plan-intents.js';
export { formOfAction } from './storage/plan-forms.js';
export { actionKey, actionOf, hasAction } from './storage/plan-keys.js';
export { currentActionKey, removedAction, type RemovedAction } from './storage/removed-parts.js';
export { lockedRefusal, toApiRefusal } from './core/plan-refusals.js';
export { planStateOf } from './storage/plan-row.mapper.js';
export {
  habitOn,
  opensAt,
  phaseAt,
  statusAt,
  STEPS_WITH_PHASE,
  stoneOf,
  waitsForCalm,
} from './storage/plan-status.sql.js';
export { rewriteStoredPlan, storeAllowance, storeStartAfterTalk } from './storage/plan-update.js';
export { partInSight, requirePlanPart } from './storage/plan-parts.js';
export { toPlanType } from './core/plan.presenter.js';
export {
  findAndLockPlan,
  lockPlan,
  lockRunningPlan,
  readPlan,
  type LoadedPlan,
} from './storage/plan.repository.js';
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
export { PlansService } from './core/plans.service.js';
export { PlanAssignmentService } from './lifecycle/plan-assignment.service.js';
export { applyCheckIn, applyContacts } from './lifecycle/plan-facts.js';
export { PlanLifecycleService } from './lifecycle/plan-lifecycle.service.js';
export { PlanRebuildService } from './lifecycle/plan-rebuild.service.js';
export { openedEdit } from './edits/plan-edit-history.service.js';
export { PlanChangeType } from './edits/plan-edit.type.js';
export { PlansModule } from './plans.module.js';
export { actionStatus } from './core/action-status.js';
export { withdrawOffers } from './offers/open-offers.js';
export { HAS_OFFER } from './offers/plan-offers.sql.js';
export { MISSES_RECALL, missesRecallOf } from './recalls/recalls.sql.js';
export { RecallsService } from './recalls/recalls.service.js';
export { StepsService, type AgreedIn } from './steps/steps.service.js';
