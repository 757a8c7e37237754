import { useEffect, useRef } from 'react';
import { onVault, openedVault } from '../session/vault';

/**
 * What is being written is the same in all tabs, so that none replaces on this device what was typed in another: `adopt` is called
 * with what is kept now, once it has changed. Both functions are called as they were last given.
 */
export function useOtherTabs<T>(read: () => T, adopt: (kept: T) => void) {
  const latest = useRef({ read, adopt });
  useEffect(() => {
    latest.current = { read, adopt };
  });
  useEffect(() => {
    let before = JSON.stringify(latest.current.read());
    return onVault(() => {
      // Without a key, nothing can be read.
      if (!openedVault()) return;
      const kept = latest.current.read();
      const now = JSON.stringify(kept);
      if (now === before) return;
      before = now;
      latest.current.adopt(kept);
    });
  }, []);
}
