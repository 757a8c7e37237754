export { DigestWorker } from './digest.worker.js';
export { RemindersModule } from './reminders.module.js';
