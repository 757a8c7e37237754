import { resultUnion } from '../../platform/errors/refusal.js';
import { JournalEntryType } from './journal.type.js';

export const JournalEntryResult = resultUnion('JournalEntryResult', () => JournalEntryType);
