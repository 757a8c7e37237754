import { useEffect, useRef } from 'react';
import { localDateOf } from '../words';

const OLD_AFTER = 60_000;

/** Reads again when the person comes back to the page, and when a new day begins while it lies open. */
export function useRefetchOnReturn(refetch: () => Promise<unknown>) {
  const latest = useRef(refetch);
  useEffect(() => {
    latest.current = refetch;
  });
  useEffect(() => {
    let readAt = Date.now();
    const read = () => {
      readAt = Date.now();
      // What is on the screen stays there when this fails, and says how old it is.
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
