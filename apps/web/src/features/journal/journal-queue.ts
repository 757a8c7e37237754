import { DeleteJournalEntryDocument, WriteJournalEntryDocument } from '@footing/contract';
import { memberQueues, type QueuedChange } from '../../shared/drafts/member-queue';
import { api } from '../../shared/session/api';

export interface EntryWords {
  text: string;
  /** From 0 to 10; null if it was not set. */
  mood: number | null;
  prompt: string | null;
}

export interface EntryToSend extends EntryWords {
  /** When it was written, if that is not now: of an entry that was deleted and is restored. */
  at: string | null;
  /** The version that was edited; 0 for a new entry. */
  version: number;
}
export type QueuedEntry = QueuedChange<EntryToSend>;

/** What another device saved before an entry of this one, by id: the refusal says it, and again after a reload. */
const newer = new Map<string, { text: string; version: number }>();
export const newerOf = (id: string) => newer.get(id);

/** What was deleted since the page was opened, by id. An entry that is brought back gets another id. */
const deleted = new Set<string>();
/** Notes deletions that are in the queue, also those that another tab sends. */
export function noteDeleted(entries: readonly { id: string; value: QueuedEntry }[]): void {
  for (const { id, value } of entries) if (value.kind === 'takenBack') deleted.add(id);
}
export const isDeleted = (id: string): boolean => deleted.has(id);

/** A member's entries, edits and deletions that the server does not have yet. A retry sends the same id. */
export const journalQueue = memberQueues<EntryToSend>({
  name: 'journal',
  isMade: ({ text, version }) => typeof text === 'string' && typeof version === 'number',
  async sendMade(id, { text, mood, prompt, version, at: written }, at) {
    const { data } = await api.mutate({
      mutation: WriteJournalEntryDocument,
      variables: { input: { id, text, mood, prompt, version, at: written ?? at } },
      // Texts of the journal are in no cache.
      fetchPolicy: 'no-cache',
    });
    const answer = data!.writeJournalEntry;
    newer.delete(id);
    if (answer.__typename === 'Refusal' && answer.code === 'STALE') {
      newer.set(id, { text: answer.current ?? '', version: answer.currentVersion ?? 0 });
    }
    return answer;
  },
  async sendTakenBack(id) {
    deleted.add(id);
    const { data } = await api.mutate({ mutation: DeleteJournalEntryDocument, variables: { id } });
    return data!.deleteJournalEntry;
  },
});
