import { inDatabase, openedVault } from '../session/vault';
import type { Tabs } from './sender';

/** How long it may take until it is known whether something is stored. */
const PATIENCE_MS = 2_000;
/** A tab that sends for longer than this is stuck. */
const LONGEST_TURN_MS = 20_000;
const DAY_MS = 86_400_000;
/** Different for each write. */
const STAMP_LENGTH = 16;

/** Whether the value is stored on this device: not before its write has succeeded. */
export async function isStored(name: string): Promise<boolean> {
  const vault = openedVault();
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([vault?.writing.get(name), late]);
  return vault !== null && !vault.unwritten.has(name) && !vault.failed.has(name);
}

/**
 * What tabs of one browser know of each other. That something was removed from localStorage may reach another tab later
 * than its turn to send, so what was sent is also noted in IndexedDB, where it is seen at once.
 */
export const tabsOfBrowser: Tabs = {
  async alone(work) {
    if (!('locks' in navigator)) return work();
    const signal = AbortSignal.timeout(LONGEST_TURN_MS);
    let hasBegun = false;
    const begin = () => {
      hasBegun = true;
      return work();
    };
    try {
      await navigator.locks.request('footing.send', { signal }, begin);
    } catch (error) {
      if (hasBegun) throw error;
      await begin();
    }
  },
  async stampOf(name) {
    if (!(await isStored(name))) return null;
    const box = openedVault()?.boxes.get(name);
    return box?.slice(box.indexOf(':') + 1).slice(0, STAMP_LENGTH) ?? null;
  },
  async wasSent(stamp) {
    const found = await Promise.all(
      [today(), today() - 1].map((day) =>
        inSent('readonly', (store) => store.get(`${day} ${stamp}`)),
      ),
    );
    return found.some(Boolean);
  },
  async noteSent(stamp) {
    await inSent('readwrite', (store) => store.put(true, `${today()} ${stamp}`));
    await inSent('readwrite', (store) => store.delete(IDBKeyRange.upperBound(`${today() - 1}`)));
  },
  /** Asks the browser once not to erase it when space is short. */
  willWait() {
    if (hasAsked) return;
    hasAsked = true;
    void navigator.storage?.persist?.().catch(() => undefined);
  },
};

let hasAsked = false;

const today = () => Math.floor(Date.now() / DAY_MS);

const inSent = (mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest) =>
  inDatabase('footing.sent', 'sent', mode, work).catch(() => null);
