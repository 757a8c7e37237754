export { CompanionSelect } from './CompanionSelect';
export { MarkSession } from './MarkSession';
export { planning, type Companion } from './planning';
export { SessionTimes } from './SessionTimes';
