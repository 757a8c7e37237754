import { useSyncExternalStore } from 'react';
import { onSession, sessionState } from '../session/store';

/**
 * Whether help is offered above everything else because of what was just written. Kept only in this tab's memory:
 * nothing about it is stored, sent or logged.
 */
let offered = 0;
/** An archived client has no coach to contact. */
let hasCoach = true;
const listeners = new Set<() => void>();

/** Shows the offer, even if it was closed before. */
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

/** 0 without an offer; increments with each offer. */
export const useOffer = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );

// Whoever picks up a locked or signed-out device must not see that help was offered.
onSession(() => {
  if (sessionState().status !== 'signed-in') closeOffer();
});

function become(next: number) {
  if (next === offered) return;
  offered = next;
  listeners.forEach((listener) => listener());
}
