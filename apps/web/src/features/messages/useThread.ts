import { useQuery } from '@apollo/client/react';
import {
  LiveMessagesDocument,
  MessagesDocument,
  type MessagePartsFragment,
  type MessagesQuery,
} from '@footing/contract';
import { useEffect, useState } from 'react';
import { useLive } from '../../shared/live/useLive';
import { faultMessage, isOfflineFault } from '../../shared/session/faults';
import { toast } from '../../shared/ui';
import { onSent } from './message-queue';
import { inOrder, laterOf, olderAfter, reachesBackTo, type Older } from './thread-order';
import { MOST_AT_ONCE, pageAfter } from './whole-thread';

/** New messages appear without a reload after at most this time if they do not arrive by themselves. */
export const READ_AGAIN_MS = 20_000;
/** What does not announce itself, such as a client who joins. */
export const READ_AGAIN_WHILE_LIVE_MS = 120_000;
const FIRST = 30;
/** Of missed ones. Whoever was away for longer goes back by hand. */
const MOST_PAGES_MISSED = 10;

export type Thread = MessagesQuery['messages'];

/** The messages of a client, never cached, read again while the page is visible. `clientId` is null for the client's own. */
export function useThread(clientId: string | null) {
  const [first, setFirst] = useState(FIRST);
  const [older, setOlder] = useState<Older>();
  const [sent, setSent] = useState<MessagePartsFragment[]>([]);
  const [busy, setBusy] = useState(false);
  const [live, setLive] = useState<{ first: number; after: unknown; messages: Thread }>();
  const [isLive, setIsLive] = useState(false);
  const query = useQuery(MessagesDocument, {
    variables: { clientId, first },
    fetchPolicy: 'no-cache',
    pollInterval: isLive ? READ_AGAIN_WHILE_LIVE_MS : READ_AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  });
  const { refetch } = query;
  useLive(
    LiveMessagesDocument,
    { clientId, first },
    ({ messages }) => setLive({ first, after: query.data, messages }),
    setIsLive,
  );
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

  const asked = query.data ?? query.previousData;
  const pushed = live?.first === first ? live.messages : undefined;
  const messages =
    live?.after === query.data
      ? laterOf(asked?.messages, pushed)
      : laterOf(pushed, asked?.messages);
  const data = messages && { messages };
  const [known, setKnown] = useState(data?.messages);
  const [missedFrom, setMissedFrom] = useState<Thread>();
  if (data && data.messages !== known) {
    setKnown(data.messages);
    if (known && !reachesBackTo(data.messages, known)) {
      setMissedFrom(known);
      setOlder(undefined);
    } else if (older && known) setOlder(olderAfter(older, known, data.messages));
  }
  // It stays while the query tries again, and so does the field below it.
  const [lost, setLost] = useState<unknown>();
  const error = data ? query.error : (query.error ?? lost);
  if (error !== lost) setLost(error);
  const newest = data?.messages.edges.map(({ node }) => node) ?? [];
  const hasEarlier = older ? older.after !== null : (data?.messages.pageInfo.hasNextPage ?? false);

  // After a lost connection, more may have come than the newest page shows: they are asked for by cursor.
  useEffect(() => {
    if (!missedFrom || !known) return undefined;
    let isOver = false;
    void missedSince(clientId, missedFrom, known).then((missed) => {
      if (isOver) return;
      setOlder(missed);
      setMissedFrom(undefined);
    });
    return () => {
      isOver = true;
    };
  }, [clientId, known, missedFrom]);

  const showEarlier = async () => {
    // The newest ones are read again each time, so that a withdrawn text also leaves the screen.
    if (first < MOST_AT_ONCE) {
      setFirst(MOST_AT_ONCE);
      return;
    }
    const after = older?.after ?? data?.messages.pageInfo.endCursor ?? null;
    setBusy(true);
    try {
      const { edges, pageInfo } = await pageAfter(clientId, after);
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
    /** Shows all messages, which were read to search in them. */
    showAll: (all: MessagePartsFragment[]) => setOlder({ messages: all, after: null }),
    busy: busy || (query.loading && data !== undefined && first > newest.length),
    again: () => void refetch().catch(() => undefined),
  };
}

/** The messages between the newest page and what was known before, page by page. */
async function missedSince(
  clientId: string | null,
  before: Thread,
  now: Thread,
): Promise<Older | undefined> {
  const messages: MessagePartsFragment[] = [];
  let page = now;
  try {
    for (let count = 0; count < MOST_PAGES_MISSED && !reachesBackTo(page, before); count += 1) {
      page = await pageAfter(clientId, page.pageInfo.endCursor);
      messages.push(...page.edges.map(({ node }) => node));
    }
  } catch {
    // The button shows them.
    return undefined;
  }
  return { messages, after: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
}
