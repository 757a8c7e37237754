import { getHotkeyHandler, useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';

export interface Shortcut {
  /** As Mantine writes them: `n`, `mod+Enter`, `shift+?`. */
  keys: string;
  /** What it does, for the list of shortcuts. */
  says: string;
  run: () => void;
}

const shown = new Set<readonly Shortcut[]>();

/** Keyboard shortcuts of a page, inactive while typing in a field. Listed under `?` while the page is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]) {
  useHotkeys(shortcuts.map(({ keys, run }) => [keys, run]));
  useEffect(() => {
    shown.add(shortcuts);
    return () => {
      shown.delete(shortcuts);
    };
  });
}

/** The currently active shortcuts. */
export const currentShortcuts = (): Shortcut[] => [...shown].flat();

/** For a text field: `onKeyDown={onKeys({ 'mod+Enter': send })}`. */
export const onKeys = (keys: Record<string, () => void>) => getHotkeyHandler(Object.entries(keys));
