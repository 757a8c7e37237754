import { useQuery } from '@apollo/client/react';
import { MessagesDocument, type MessagePartsFragment, type MessagesQuery } from '@footing/contract';
import { useEffect, useState } from 'react';
import { api } from '../../shared/session/api';
import { faultMessage, isOfflineFault } from '../../shared/session/faults';
import { toast } from '../../shared/ui';
import { onSent } from './message-queue';
import { inOrder, olderAfter, type Older } from './thread-order';

/** New messages appear without a reload after at most this time. */
const READ_AGAIN_MS = 20_000;
const FIRST = 30;
/** The newest ones are read again each time, so that a withdrawn text also leaves the screen. */
const MOST_READ_AGAIN = 100;

export type Thread = MessagesQuery['messages'];

/** The messages of a client, never cached, read again while the page is visible. `clientId` is null for the client's own. */
export function useThread(clientId: string | null) {
  const [first, setFirst] = useState(FIRST);
  const [older, setOlder] = useState<Older>();
  const [sent, setSent] = useState<MessagePartsFragment[]>([]);
  const [busy, setBusy] = useState(false);
  const query = useQuery(MessagesDocument, {
    variables: { clientId, first },
    fetchPolicy: 'no-cache',
    pollInterval: READ_AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  });
  const { refetch } = query;
  useEffect(
    () =>
      onSent((message, of) => {
        if (of === clientId) setSent((before) => [...before, message]);
      }),
    [clientId],
  );
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void refetch().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
    };
  }, [refetch]);

  const data = query.data ?? query.previousData;
  const [known, setKnown] = useState(data?.messages);
  if (data && data.messages !== known) {
    setKnown(data.messages);
    if (older && known) setOlder(olderAfter(older, known, data.messages));
  }
  // It stays while the query tries again, and so does the field below it.
  const [lost, setLost] = useState<unknown>();
  const error = data ? query.error : (query.error ?? lost);
  if (error !== lost) setLost(error);
  const newest = data?.messages.edges.map(({ node }) => node) ?? [];
  const hasEarlier = older ? older.after !== null : (data?.messages.pageInfo.hasNextPage ?? false);

  const showEarlier = async () => {
    if (first < MOST_READ_AGAIN) {
      setFirst(MOST_READ_AGAIN);
      return;
    }
    const after = older?.after ?? data?.messages.pageInfo.endCursor ?? null;
    setBusy(true);
    try {
      const answer = await api.query({
        query: MessagesDocument,
        variables: { clientId, first: MOST_READ_AGAIN, after },
        fetchPolicy: 'no-cache',
      });
      const { edges, pageInfo } = answer.data!.messages;
      setOlder((before) => ({
        messages: [...(before?.messages ?? newest), ...edges.map(({ node }) => node)],
        after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      }));
    } catch (error) {
      toast.problem(faultMessage(error));
    } finally {
      setBusy(false);
    }
  };

  return {
    query: { ...query, data, error },
    /** The thread is not there, because the server is out of reach. */
    isOffline: !data && error !== undefined && isOfflineFault(error),
    /** The oldest first. */
    messages: inOrder([...newest, ...(older?.messages ?? []), ...sent]),
    hasEarlier,
    showEarlier,
    busy: busy || (query.loading && data !== undefined && first > newest.length),
    again: () => void refetch().catch(() => undefined),
  };
}
