import { useEffect } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { unsentContacts } from './unsent-contacts';

const REST = 4_000;

/**
 * On every page of a client: sends what was logged without a connection, and fetches the page for it when all
 * is at rest, so that it opens without a connection too.
 */
export default function SendContacts() {
  const queue = useMemberQueue(unsentContacts);
  useEffect(() => {
    void queue.flush();
    const timer = setTimeout(() => void import('./ContactPage').catch(() => undefined), REST);
    return () => clearTimeout(timer);
  }, [queue]);
  return null;
}
