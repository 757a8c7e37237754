export { FollowUpDone, FollowUpKind } from './follow-up-kind.js';
export { openFollowUp } from './follow-up-opening.js';
export { FollowUp } from './follow-up.entity.js';
