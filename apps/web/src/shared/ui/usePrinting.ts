import { useEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the page is being printed: collapsed content is shown then. */
export const useIsPrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);

/** Prints in the light scheme and with everything expanded. */
export function usePrintLayout(): void {
  useEffect(() => {
    const media = matchMedia('print');
    const look = () => become(media.matches);
    const before = () => become(true);
    const after = () => become(false);
    media.addEventListener('change', look);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      media.removeEventListener('change', look);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}

let takeBack: (() => void)[] = [];

function become(next: boolean): void {
  if (next === printing) return;
  printing = next;
  // Synchronous: the browser prints the page as it is when this returns.
  flushSync(() => listeners.forEach((tell) => tell()));
  takeBack.forEach((undo) => undo());
  takeBack = next ? [inLight(), unfolded()] : [];
}

function inLight(): () => void {
  const { dataset } = document.documentElement;
  const before = dataset.mantineColorScheme;
  dataset.mantineColorScheme = 'light';
  return () => {
    if (before) dataset.mantineColorScheme = before;
  };
}

function unfolded(): () => void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  folded.forEach((details) => (details.open = true));
  return () => folded.forEach((details) => (details.open = false));
}
