import { useSyncExternalStore } from 'react';
import { onSession, sessionState } from '../session/store';

/**
 * Whether help is offered above everything else, because of what was just written. Kept in this tab's memory only:
 * nothing about it is stored, sent or logged.
 */
let offered = 0;
/** Requests of an archived client reach nobody. */
let hasCoach = true;
const listeners = new Set<() => void>();

/** Shows the offer, again if it was closed. */
export function offerHelp() {
  become(offered + 1);
}

export function closeOffer() {
  become(0);
}

export function setCoachReachable(yes: boolean) {
  hasCoach = yes;
}

export const isCoachReachable = (): boolean => hasCoach;

/** 0 while nothing is offered; grows with each offer. */
export const useOffer = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );

// A person who picks up a locked or signed-out device must not see that there was one.
onSession(() => {
  if (sessionState().status !== 'signed-in') closeOffer();
});

function become(next: number) {
  if (next === offered) return;
  offered = next;
  listeners.forEach((listener) => listener());
}
