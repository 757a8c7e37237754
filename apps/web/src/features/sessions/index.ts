export { CompanionSelect } from './CompanionSelect';
export { MarkSession } from './MarkSession';
export { sessionDialog, type Companion } from './session-dialog';
export { SessionTimes } from './SessionTimes';
