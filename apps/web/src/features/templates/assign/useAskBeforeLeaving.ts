import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-router';
import { confirmThat } from '../../../shared/ui';

/** Asks before the page is left while something on it is not saved. */
export function useAskBeforeLeaving(
  changed: boolean,
  saved: RefObject<boolean>,
  { title, text, yes, no }: { title: string; text: string; yes: string; no: string },
) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      changed && !saved.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void confirmThat({ title, words: text, yes, no }).then((leaves) =>
      leaves ? blocker.proceed() : blocker.reset(),
    );
  }, [blocker, title, text, yes, no]);
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed]);
}
