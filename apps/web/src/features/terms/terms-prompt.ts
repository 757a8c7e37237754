import { useSyncExternalStore } from 'react';

/** Whether the prompt for first-time terms covers the client's page. */
let isOpen = false;
const listeners = new Set<() => void>();

export function setTermsPromptOpen(asking: boolean): void {
  if (asking === isOpen) return;
  isOpen = asking;
  listeners.forEach((listener) => listener());
}

export const useTermsPromptOpen = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
