import { newId } from '../../support/actors.js';
import type { Client, Texts } from './client.js';
import type { Making } from './coach.js';

export interface JournalLife {
  /** Not shared. */
  entryId: string;
  sharedEntryId: string;
}

/** One entry that was shared with the coach, and one that is shared with nobody. */
export async function keepJournal(
  { telling }: Making,
  client: Client,
  texts: Texts,
): Promise<void> {
  const { life } = client;
  const write = async (of: (what: string) => string, what: string): Promise<string> => {
    const input = {
      id: newId(telling.world),
      text: of(what),
      prompt: of(what),
      mood: 4,
      version: 0,
    };
    return (await telling.result(client, 'Mutation.writeJournalEntry', { input })).id;
  };
  life.sharedEntryId = await write(texts.sharedWithCoach, 'shared-entry');
  await telling.result(client, 'Mutation.shareJournalEntry', {
    id: life.sharedEntryId,
    version: 1,
    coachId: life.coachId,
  });
  await telling.result(client, 'Mutation.saveHardMoments', {
    input: {
      helped: texts.unshared('helped'),
      personName: texts.unshared('person'),
      personPhone: '555 0100',
      version: 0,
    },
  });
  life.entryId = await write(texts.unshared, 'entry');
}
