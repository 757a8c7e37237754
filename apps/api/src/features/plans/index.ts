export { ActionKind, HabitPeriod } from '../templates/index.js';
export {
  ActionStatus,
  HabitStateType,
  PlanRefType,
  PlanStatus,
  PlanType,
  StepStatus,
} from './plan.type.js';
export { ReflectionType, SharedReflectionType } from './reflection.type.js';
