import { useEffect, useRef } from 'react';
import { localDateOf } from '../words';

const OLD_AFTER = 60_000;

/** Refetches when the person returns to the page and when a new day begins while it is open. */
export function useRefetchOnReturn(refetch: () => Promise<unknown>) {
  const latest = useRef(refetch);
  useEffect(() => {
    latest.current = refetch;
  });
  useEffect(() => {
    let readAt = Date.now();
    const read = () => {
      readAt = Date.now();
      // If this fails, the page keeps its data and says so.
      latest.current().catch(() => undefined);
    };
    const look = () => {
      if (!document.hidden && Date.now() - readAt > OLD_AFTER) read();
    };
    const turn = setInterval(() => {
      if (!document.hidden && localDateOf(readAt) !== localDateOf(Date.now())) read();
    }, OLD_AFTER);
    document.addEventListener('visibilitychange', look);
    addEventListener('online', read);
    return () => {
      clearInterval(turn);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', read);
    };
  }, []);
}
