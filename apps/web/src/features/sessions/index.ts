export { MarkSession } from './MarkSession';
export { planning } from './planning';
export { SessionTimes } from './SessionTimes';
