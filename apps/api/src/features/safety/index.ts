export { OutreachHoldsService } from './holds/outreach-holds.service.js';
export { OutreachRechecksWorker } from './holds/outreach-rechecks.worker.js';
export { SafetyEvent } from './checks/safety-event.entity.js';
export { SafetyHistoryService } from './checks/safety-history.service.js';
export { SafetyModule } from './safety.module.js';
export { SafetyService } from './safety.service.js';
