export { OutreachHoldsService } from './outreach-holds.service.js';
export { OutreachRechecksWorker } from './outreach-rechecks.worker.js';
export { SafetyEvent } from './safety-event.entity.js';
export { SafetyHistoryService } from './safety-history.service.js';
export { SafetyModule } from './safety.module.js';
export { SafetyService } from './safety.service.js';
