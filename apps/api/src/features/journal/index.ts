export { JournalEntry } from './journal-entry.entity.js';
export { JournalModule } from './journal.module.js';
