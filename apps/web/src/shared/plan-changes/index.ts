export { PlanChangeList } from './PlanChangeList';
export { PlanHistory } from './PlanHistory';
