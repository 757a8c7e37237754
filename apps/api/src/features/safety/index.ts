export { AnswersFollowing } from './outreach-holds.service.js';
export { OutreachRechecking } from './outreach-rechecks.worker.js';
export { SafetyEvent } from './safety-event.entity.js';
export { SafetyRecording } from './safety-history.service.js';
export { SafetyModule } from './safety.module.js';
export { SafetyReading } from './safety.service.js';
