import { uuidv7 } from '@footing/kernel';
import { daysAgo } from './days.js';
import type { DemoEntry, DemoEvent } from './demo.types.js';
import { MARAS_JOURNAL } from './maras-journal.js';
import type { DemoClient } from './people.js';

const JOURNALS: Record<string, DemoEntry[]> = { 'mara@demo.footing': MARAS_JOURNAL };

/** What they wrote in their journal on some evenings. */
export const journalOf = ({ email, zone }: DemoClient, today: Date): DemoEvent[] =>
  (JOURNALS[email] ?? []).map((entry) => {
    const at = daysAgo(today, entry.daysAgo, 21, zone, 15);
    return { at, run: isWritten(uuidv7(at.getTime()), entry) };
  });

const isWritten =
  (id: string, { text, mood, prompt, shared }: DemoEntry): DemoEvent['run'] =>
  async ({ client, coach }) => {
    await client.ask(
      `mutation ($input: WriteJournalEntryInput!) { writeJournalEntry(input: $input) { ... on Refusal { code message } } }`,
      { input: { id, text, mood, prompt, version: 0 } },
    );
    if (!shared) return;
    await client.ask(
      `mutation ($id: ID!, $coachId: ID!) { shareJournalEntry(id: $id, version: 1, coachId: $coachId) { ... on Refusal { code message } } }`,
      { id, coachId: coach.memberId },
    );
  };
