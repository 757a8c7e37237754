import { useEffect } from 'react';
import { loadEmptyBreather } from '../breathers';
import { mustBeLocked, deviceFlags } from '../../shared/session/device-flags';
import { lockNow } from '../../shared/session/session';
import { useMe } from '../../shared/session/store';

const LOOK_AGAIN = 5_000;
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** On every page of a client who set a PIN: locks the screen after a period without input. */
export default function IdleLock() {
  const minutes = useMe().account.lockAfterMinutes;
  useEffect(() => {
    if (minutes === null) {
      deviceFlags.coverFrom.set(null);
      return undefined;
    }
    // Prefetched, so that locking does not depend on the connection.
    void import('./LockScreen').catch(() => undefined);
    void loadEmptyBreather().catch(() => undefined);
    const touch = () => deviceFlags.coverFrom.set(Date.now() + minutes * 60_000);
    touch();
    let told = Date.now();
    const look = () => {
      if (mustBeLocked()) lockNow();
    };
    const touched = () => {
      look();
      if (Date.now() - told < LOOK_AGAIN) return;
      told = Date.now();
      touch();
    };
    const timer = setInterval(look, LOOK_AGAIN);
    document.addEventListener('visibilitychange', look);
    for (const type of TOUCHES) addEventListener(type, touched, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const type of TOUCHES) removeEventListener(type, touched, { capture: true });
    };
  }, [minutes]);
  return null;
}
