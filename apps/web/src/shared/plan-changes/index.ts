export { DateChangeList } from './DateChangeList';
export { PlanChangeList } from './PlanChangeList';
export { PlanHistory } from './PlanHistory';
