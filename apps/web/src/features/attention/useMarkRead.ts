import { MarkReadDocument, type SharedSection } from '@footing/contract';
import { useEffect } from 'react';
import { api } from '../../shared/session/api';

/**
 * Marks what a client shared as read by their coach, up to the latest of these times. It does not block: without a
 * connection it stays unread and is sent again later.
 */
export function useMarkRead(clientId: string, section: SharedSection, moments: readonly string[]) {
  const to = moments.reduce((latest, at) => (at > latest ? at : latest), '');
  useEffect(() => {
    if (to === '') return;
    const input = { clientId, section, to };
    void api.mutate({ mutation: MarkReadDocument, variables: { input } }).catch(() => undefined);
  }, [clientId, section, to]);
}
