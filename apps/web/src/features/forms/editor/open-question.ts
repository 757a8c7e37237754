import { useSyncExternalStore } from 'react';

/** Which question is open in the editor: the list of problems opens others. */
let current: string | null = null;
const listeners = new Set<() => void>();

function open(key: string | null) {
  current = key;
  listeners.forEach((listener) => listener());
}

export function useOpenQuestion() {
  const key = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  return { key, open };
}
