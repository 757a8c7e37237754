export { concerns, followUpsShown, hasFollowUp, listedTo } from './follow-ups.sql.js';
export { FollowUpDone, followUpDescriptions, FollowUpKind } from './follow-up-kind.js';
export { openFollowUp, passFollowUp } from './follow-up-commands.js';
export { followUpSeenAt } from './follow-ups.loaders.js';
export { FollowUp } from './follow-up.entity.js';
export { FollowUpWorker } from './follow-up.worker.js';
export { FollowUpsModule } from './follow-ups.module.js';
