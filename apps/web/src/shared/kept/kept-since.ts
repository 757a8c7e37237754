import { useSyncExternalStore } from 'react';

/** From when the oldest kept page on the screen is (`keeper.ts`); null if all come from the server. */
let since: number | null = null;
const listeners = new Set<() => void>();

export function setKeptSince(next: number | null) {
  if (since === next) return;
  since = next;
  listeners.forEach((listener) => listener());
}

export const useKeptSince = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => since,
  );
