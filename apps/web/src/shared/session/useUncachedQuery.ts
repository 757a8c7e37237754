import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';

const READ_AGAIN = 60_000;

/**
 * What a client shares and may take back: read anew each time, again while it lies open, and when somebody comes
 * back to it, so that what was taken back leaves the screen too. The cache keeps none of it.
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
