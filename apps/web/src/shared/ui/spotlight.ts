import { useEffect, useSyncExternalStore } from 'react';

export interface SpotlightAction {
  id: string;
  label: string;
  /** A quieter second line. */
  description?: string;
  run: () => void;
}

/** What a feature offers in the search (⌘K). */
export interface SpotlightSource {
  /** The heading, e.g. "Clients". */
  group: string;
  /** Static entries, filtered by the typed words. */
  actions?: SpotlightAction[];
  /** Searches for the typed words; only the latest search's results are shown. */
  search?: (words: string) => Promise<SpotlightAction[]>;
}

let sources: readonly SpotlightSource[] = [];
const listeners = new Set<() => void>();

/** Offers a source while the component is mounted. Keep the object stable (`useMemo`). */
export function useSpotlightSource(source: SpotlightSource) {
  useEffect(() => {
    change([...sources, source]);
    return () => change(sources.filter((each) => each !== source));
  }, [source]);
}

export function useSpotlightSources(): readonly SpotlightSource[] {
  return useSyncExternalStore(subscribe, () => sources);
}

function change(next: readonly SpotlightSource[]) {
  sources = next;
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
