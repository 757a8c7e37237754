import { useSyncExternalStore } from 'react';

/**
 * Whether the help page covers everything else. It has its own URL and needs no session and no router, so it opens
 * signed out, locked and offline, and what was typed on the page below stays there.
 */
export const HELP_PATH = '/help';

/** `call`: at the place where the client asks the coach to call. */
export type HelpPlace = 'top' | 'call';

const listeners = new Set<() => void>();
let place: HelpPlace = 'top';
let isOpen = isHelpAddress();

addEventListener('popstate', () => become(isHelpAddress()));

export function openHelp(at: HelpPlace = 'top') {
  place = at;
  // A state says that this page was reached from within the app, as the quick exit needs to know.
  if (!isHelpAddress()) history.pushState({ help: true }, '', HELP_PATH);
  become(true);
}

/** Back to the page below, or to the first page where help was opened by its address. */
export function closeHelp() {
  if ((history.state as { help?: boolean } | null)?.help) history.back();
  else location.assign('/');
}

export const helpPlace = (): HelpPlace => place;

export const useHelpIsOpen = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );

function isHelpAddress(): boolean {
  return location.pathname === HELP_PATH;
}

function become(open: boolean) {
  isOpen = open;
  listeners.forEach((listener) => listener());
}
