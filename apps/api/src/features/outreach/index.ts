export { aboutPersonColumn } from './about-person.sql.js';
export { CoachNoticesService } from './coach-notices.service.js';
export { lifeFactsColumn, type LifeFacts } from './life-facts.sql.js';
export { lifeFactsOf } from './life-facts.js';
export { LifeFactsChanged } from './life-facts-changed.js';
export { OutreachModule } from './outreach.module.js';
export { dueRechecks, scheduleRecheck, takeRecheck, type DueRecheck } from './rechecks.js';
export { talksColumn } from './talk-facts.sql.js';
