export { ActionKind, HabitPeriod } from '../templates/index.js';
export { heard } from './client-heard.js';
export { lockType } from './lock-type.js';
export { followCheckIn, followContact } from './plan-following.js';
export { PlanAssigning } from './plan-assigning.js';
export { PlanGuiding, type AgreedIn } from './plan-guiding.js';
export { lockRunningPlan } from './plan-loading.js';
export { PlanPausing } from './plan-pausing.js';
export { PlanReading } from './plan-reading.js';
export { PlanRestoring } from './plan-restoring.js';
export {
  ActionStatus,
  HabitStateType,
  PlanRefType,
  PlanStatus,
  PlanType,
  StepStatus,
  StoneType,
} from './plan.type.js';
export { PlansModule } from './plans.module.js';
export { ReadinessReading } from './readiness-reading.js';
export { ClientReadinessType } from './readiness.type.js';
export { Reflection } from './reflection.entity.js';
export { ReflectionReading } from './reflection-reading.js';
export { ReflectionType, SharedReflectionType } from './reflection.type.js';
export {
  habitOn,
  opensAt,
  phaseAt,
  statusAt,
  STONES,
  STONES_OF_STEPS,
  talkCalledForAt,
} from './stored-columns.js';
export { OutreachRechecking } from './outreach-rechecking.js';
