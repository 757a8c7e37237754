export { ClientSelect } from './dialog/ClientSelect';
export { SessionStatusButtons } from './session/SessionStatusButtons';
export { sessionDialog, type SessionClient } from './dialog/session-dialog';
export { SessionTimes } from './session/SessionTimes';
