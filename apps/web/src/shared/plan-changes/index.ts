export { DateChangeList } from './DateChangeList';
export { PlanChangeList } from './PlanChangeList';
export { offerWords } from './plan-changes.words';
export { PlanEditEntry } from './PlanEditEntry';
export { PlanEditList } from './PlanEditList';
export { PlanHistory } from './PlanHistory';
