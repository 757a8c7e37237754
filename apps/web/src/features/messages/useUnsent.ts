import { useEffect } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { messageQueue } from './message-queue';

/** The messages of a thread that the server does not have yet. `clientId` is null for the client's own. */
export function useUnsent(clientId: string | null) {
  const queue = useMemberQueue(messageQueue);
  // What could not be sent when the page was closed.
  useEffect(() => void queue.flush(), [queue]);
  const unsent = queue.entries.filter(
    ({ value }) => value.kind === 'made' && value.clientId === clientId,
  );
  return { queue, unsent };
}
