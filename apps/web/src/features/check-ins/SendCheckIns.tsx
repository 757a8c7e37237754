import { useEffect } from 'react';
import { useUnsentCheckIns } from './useUnsentCheckIns';

const REST = 3_000;

/**
 * On every page of a client: sends what was made without a connection, and fetches the page for making one
 * when all is at rest, so that it opens without a connection too.
 */
export default function SendCheckIns() {
  const queue = useUnsentCheckIns();
  useEffect(() => {
    void queue.flush();
    const timer = setTimeout(() => void import('./CheckInPage').catch(() => undefined), REST);
    return () => clearTimeout(timer);
  }, [queue]);
  return null;
}
