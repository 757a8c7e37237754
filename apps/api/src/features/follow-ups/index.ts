export { concerns, followUpsShown, hasFollowUp, listedTo } from './concerning.sql.js';
export { FollowUpDone, followUpDescriptions, FollowUpKind } from './follow-up-kind.js';
export { openFollowUp, passFollowUp } from './follow-up-opening.js';
export { followUpSeenAt } from './follow-up-seen.js';
export { FollowUp } from './follow-up.entity.js';
export { FollowUpWorker } from './follow-up-worker.js';
export { FollowUpsModule } from './follow-ups.module.js';
