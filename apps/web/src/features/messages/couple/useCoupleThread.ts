import { useQuery } from '@apollo/client/react';
import {
  CoupleMessagesDocument,
  LiveCoupleMessagesDocument,
  type CoupleMessagePartsFragment,
  type CoupleMessagesQuery,
} from '@footing/contract';
import { useEffect, useState } from 'react';
import { useLive } from '../../../shared/live/useLive';
import { api } from '../../../shared/session/api';
import { faultMessage } from '../../../shared/session/faults';
import { toast } from '../../../shared/ui';
import { inOrder, laterOf } from '../thread-order';
import { READ_AGAIN_MS, READ_AGAIN_WHILE_LIVE_MS } from '../useThread';
import { MOST_AT_ONCE } from '../whole-thread';
import { onSentToCouple } from './send-to-couple';

export type CoupleThread = CoupleMessagesQuery['coupleMessages'];

/** The thread of a couple, never cached, read again while the page is visible. */
export function useCoupleThread(id: string) {
  const [pushed, setPushed] = useState<CoupleThread>();
  const [isLive, setIsLive] = useState(false);
  const [more, setMore] = useState<CoupleMessagePartsFragment[]>([]);
  /** Where earlier messages than those that were asked for begin; null: there are none. */
  const [after, setAfter] = useState<string | null>();
  const [busy, setBusy] = useState(false);
  const variables = { id, first: MOST_AT_ONCE };
  const query = useQuery(CoupleMessagesDocument, {
    variables,
    fetchPolicy: 'no-cache',
    pollInterval: isLive ? READ_AGAIN_WHILE_LIVE_MS : READ_AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  });
  useLive(
    LiveCoupleMessagesDocument,
    variables,
    ({ coupleMessages }) => setPushed(coupleMessages),
    setIsLive,
  );
  useEffect(
    () =>
      onSentToCouple((message, of) => {
        if (of === id) setMore((before) => [...before, message]);
      }),
    [id],
  );
  const asked = (query.data ?? query.previousData)?.coupleMessages;
  const data = laterOf(asked, pushed);
  // What newer messages push out of the newest ones stays.
  const [known, setKnown] = useState(data);
  if (data && data !== known) {
    if (known) setMore((before) => [...known.edges.map(({ node }) => node), ...before]);
    setKnown(data);
  }
  const earlierAfter =
    after === undefined ? (data?.pageInfo.hasNextPage ? data.pageInfo.endCursor : null) : after;
  const showEarlier = async () => {
    setBusy(true);
    try {
      const { data: page } = await api.query({
        query: CoupleMessagesDocument,
        variables: { ...variables, after: earlierAfter },
        fetchPolicy: 'no-cache',
      });
      const { edges, pageInfo } = page!.coupleMessages;
      setMore((before) => [...before, ...edges.map(({ node }) => node)]);
      setAfter(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
    } catch (error) {
      toast.problem(faultMessage(error));
    } finally {
      setBusy(false);
    }
  };
  const newest = data?.edges.map(({ node }) => node) ?? [];
  return {
    query: { ...query, data: data && { coupleMessages: data } },
    /** The oldest first. */
    messages: inOrder([...newest, ...more]),
    hasEarlier: !!earlierAfter,
    showEarlier,
    busy,
    again: () => void query.refetch().catch(() => undefined),
  };
}
