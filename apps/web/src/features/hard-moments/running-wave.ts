import { useSyncExternalStore } from 'react';
import { sessionState } from '../../shared/session/store';

/** Whose wave runs (null: nobody was signed in), and since when by this device's clock. */
interface RunningWave {
  accountId: string | null;
  startedAt: number;
}

/** Only in this page's memory: it goes on while other pages are open, and nothing of it is stored. */
let running: RunningWave | null = null;
const listeners = new Set<() => void>();

const whoIsHere = (): string | null => {
  const session = sessionState();
  return session.status === 'signed-in' ? session.me.account.id : null;
};

const startedAt = (): number | null =>
  running && running.accountId === whoIsHere() ? running.startedAt : null;

function set(next: RunningWave | null) {
  running = next;
  listeners.forEach((listener) => listener());
}

/** Since when the wave of whoever is here runs, or null. */
export const useRunningWave = (): number | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, startedAt);

export const startWave = () => set({ accountId: whoIsHere(), startedAt: Date.now() });

export const stopWave = () => set(null);
