import type { Place } from '../../platform/sealing/sealing.service.js';
import type { JournalEntry } from './journal-entry.entity.js';

/** What a client says in an entry: all of it is encrypted together. */
export interface EntryWords {
  text: string;
  mood: number | null;
  prompt: string | null;
}

/** The place to which an entry is sealed. */
export const textPlace = ({ id, version }: Pick<JournalEntry, 'id' | 'version'>): Place => ({
  kind: 'CLIENT',
  table: 'journal_entries',
  id,
  version,
});

export const toSealed = ({ text, mood, prompt }: EntryWords): string =>
  JSON.stringify({ text, mood, prompt });

export const fromSealed = (opened: string): EntryWords => JSON.parse(opened) as EntryWords;
