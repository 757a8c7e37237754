import { useSyncExternalStore } from 'react';

/** Whether the page of a client waits below the one that asks for what was never asked before. */
let isAsking = false;
const listeners = new Set<() => void>();

export function setTermsAsking(asking: boolean): void {
  if (asking === isAsking) return;
  isAsking = asking;
  listeners.forEach((listener) => listener());
}

export const useTermsAsking = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isAsking,
  );
