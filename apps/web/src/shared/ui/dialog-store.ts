import { useSyncExternalStore } from 'react';

/** A dialog that any page can open and one component renders: `open(request)`, `close()`, `useRequest()`. */
export function dialogStore<Request>() {
  let request: Request | null = null;
  const listeners = new Set<() => void>();

  function become(next: Request | null) {
    request = next;
    listeners.forEach((tell) => tell());
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  return {
    open: (next: Request) => become(next),
    close: () => become(null),
    /** The current request; null while the dialog is closed. */
    useRequest: () => useSyncExternalStore(subscribe, () => request),
  };
}
