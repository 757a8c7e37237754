import { useQuery } from '@apollo/client/react';
import { MyJournalDocument, type JournalEntryPartsFragment } from '@footing/contract';
import { useEffect, useState } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { journalQueue } from './journal-queue';

/** A page of texts from the latest, or from the end of a day that somebody looks back to. Texts are in no cache. */
export function useJournal(until: string | null) {
  const { sentCount } = useMemberQueue(journalQueue);
  const query = useQuery(MyJournalDocument, {
    variables: { first: 20, until },
    fetchPolicy: 'no-cache',
  });
  const { refetch } = query;
  // What the server answered about single entries since the list was read.
  const [changes, setChanges] = useState<readonly JournalEntryPartsFragment[]>([]);
  useEffect(() => {
    if (sentCount === 0) return;
    void refetch().then(
      () => setChanges([]),
      () => undefined,
    );
  }, [sentCount, refetch]);

  return {
    query,
    more: {
      fetchMore: (options: { variables: { after: string | null } }) =>
        query.fetchMore({
          ...options,
          updateQuery: (before, { fetchMoreResult: { journal: more } }) => ({
            ...before,
            journal: { ...more, edges: [...before.journal.edges, ...more.edges] },
          }),
        }),
    },
    entries: (query.data?.journal.edges ?? []).map(
      ({ node }) => changes.find(({ id }) => id === node.id) ?? node,
    ),
    changed: (entry: JournalEntryPartsFragment) =>
      setChanges((known) => [entry, ...known.filter(({ id }) => id !== entry.id)]),
  };
}
