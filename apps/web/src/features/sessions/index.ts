export { ClientSelect } from './dialog/ClientSelect';
export { SessionStatusButtons, StatusButtonsOfBoth } from './session/SessionStatusButtons';
export { sessionDialog, type SessionClient } from './dialog/session-dialog';
export { words as sessionWords } from './dialog/dialog.words';
export { TimeConflicts } from './conflicts/TimeConflicts';
export { fieldsOf, instantOf, nextFullHour } from './times';
export { clientNamesOf } from './both-partners';
export { SessionTimes } from './session/SessionTimes';
