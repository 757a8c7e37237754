import { useEffect } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { messageQueue } from './message-queue';

/** The messages of a thread that the server does not have yet. `clientId` is null for the client's own, and for a couple's. */
export function useUnsent(clientId: string | null, coupleId: string | null = null) {
  const queue = useMemberQueue(messageQueue);
  // What could not be sent when the page was closed.
  useEffect(() => void queue.flush(), [queue]);
  const unsent = queue.entries.filter(
    ({ value }) =>
      value.kind === 'made' && value.clientId === clientId && (value.coupleId ?? null) === coupleId,
  );
  return { queue, unsent };
}
