export { DigestWorker } from './digest.worker.js';
export { RemindersModule } from './reminders.module.js';
export { SessionRemindersWorker } from './sessions/session-reminders.worker.js';
