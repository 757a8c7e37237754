import type { MyJournalQuery, JournalEntryPartsFragment } from '@footing/contract';
import { MyJournalDocument } from '@footing/contract';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { journalQueue } from './journal-queue';
import { useDeleted } from './useDeleted';

type Journal = MyJournalQuery['journal'];

const PAGE = 20;
const LARGEST_PAGE = 100;

/**
 * A page of texts from the latest, or from the end of a day that somebody looks back to, and more of them. When something
 * was sent, or `reads` grows, as many are read again. Texts are in no cache.
 */
export function useJournal(until: string | null, reads: number) {
  const { sentCount } = useMemberQueue(journalQueue);
  const isDeleted = useDeleted();
  const client = useApolloClient();
  const query = useQuery(MyJournalDocument, {
    variables: { first: PAGE, until },
    fetchPolicy: 'no-cache',
  });
  // What was read after the first page, until the query itself is sent again.
  const [later, setLater] = useState<{ of: MyJournalQuery | undefined; journal: Journal }>();
  const [trouble, setTrouble] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  // What the server answered about single entries since the list was read.
  const [changes, setChanges] = useState<readonly JournalEntryPartsFragment[]>([]);
  const first = query.data;
  const journal = later && (!later.of || later.of === first) ? later.journal : first?.journal;
  const shown = useRef({ first, journal });
  useEffect(() => {
    shown.current = { first, journal };
  });

  const turn = sentCount + reads + tries;
  const [turnBefore] = useState(turn);
  useEffect(() => {
    if (turn === turnBefore) return undefined;
    let isOver = false;
    const read = (variables: { first: number; after?: string | null; until?: string | null }) =>
      client
        .query({ query: MyJournalDocument, variables, fetchPolicy: 'no-cache' })
        .then(({ data }) => data!.journal);
    const readAgain = async () => {
      const count = shown.current.journal?.edges.length ?? 0;
      let again = await read({ first: Math.min(LARGEST_PAGE, Math.max(PAGE, count)), until });
      while (again.edges.length < count && again.pageInfo.hasNextPage) {
        again = joined(again, await read({ first: PAGE, after: again.pageInfo.endCursor }));
      }
      return again;
    };
    readAgain().then(
      (again) => {
        if (isOver) return;
        setLater({ of: shown.current.first, journal: again });
        setTrouble(null);
        setChanges([]);
      },
      (error: unknown) => !isOver && setTrouble(error),
    );
    return () => {
      isOver = true;
    };
  }, [turn, turnBefore, client, until]);

  const fetchMore = async ({ variables: { after } }: { variables: { after: string | null } }) => {
    const { data } = await client.query({
      query: MyJournalDocument,
      variables: { first: PAGE, after },
      fetchPolicy: 'no-cache',
    });
    const before = shown.current.journal;
    // Unless the list was read again in the meantime.
    if (before?.pageInfo.endCursor !== after) return;
    setLater({ of: shown.current.first, journal: joined(before, data!.journal) });
  };

  return {
    query: {
      data: journal,
      loading: query.loading,
      error: query.error ?? trouble,
      refetch: trouble ? async () => setTries((n) => n + 1) : query.refetch,
    },
    more: { fetchMore },
    entries: (journal?.edges ?? [])
      .filter(({ node }) => !isDeleted(node.id))
      .map(({ node }) => changes.find(({ id }) => id === node.id) ?? node),
    changed: (entry: JournalEntryPartsFragment) =>
      setChanges((known) => [entry, ...known.filter(({ id }) => id !== entry.id)]),
  };
}

function joined(before: Journal, more: Journal): Journal {
  const known = new Set(before.edges.map(({ node }) => node.id));
  return {
    ...more,
    edges: [...before.edges, ...more.edges.filter(({ node }) => !known.has(node.id))],
  };
}
