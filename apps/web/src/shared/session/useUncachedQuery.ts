import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';

const READ_AGAIN = 60_000;

/**
 * A query for data that a client shares and may withdraw: never cached, refetched on mount, periodically, and on
 * return to the page, so that withdrawn data also leaves the screen.
 */
export function useUncachedQuery<Data>(
  document: TypedDocumentNode<Data, { clientId: string }>,
  clientId: string,
) {
  const query = useQuery(document, {
    variables: { clientId },
    fetchPolicy: 'no-cache',
    pollInterval: READ_AGAIN,
  });
  const { refetch } = query;
  useEffect(() => {
    const look = () => {
      if (!window.document.hidden) void refetch().catch(() => undefined);
    };
    window.document.addEventListener('visibilitychange', look);
    return () => window.document.removeEventListener('visibilitychange', look);
  }, [refetch]);
  return query;
}
