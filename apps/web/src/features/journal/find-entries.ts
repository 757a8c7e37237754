import {
  MyJournalDocument,
  type JournalEntryPartsFragment,
  type MyJournalQuery,
} from '@footing/contract';
import { api } from '../../shared/session/api';

const PAGE = 100;

/** The whole journal, to search in it on this device. It is in no cache, and goes when the search is closed. */
export async function wholeJournal(): Promise<JournalEntryPartsFragment[]> {
  const all: JournalEntryPartsFragment[] = [];
  let after: string | null = null;
  do {
    const { journal } = await pageAfter(after);
    all.push(...journal.edges.map(({ node }) => node));
    after = journal.pageInfo.hasNextPage ? journal.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

async function pageAfter(after: string | null): Promise<MyJournalQuery> {
  const { data } = await api.query({
    query: MyJournalDocument,
    variables: { first: PAGE, after },
    fetchPolicy: 'no-cache',
  });
  return data!;
}
