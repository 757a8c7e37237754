import { inPages, ofShelf } from './vault-setup';
import {
  hiddenName,
  onVault,
  openedVault,
  readFromVault,
  removeFromVault,
  sealed,
  unsealed,
  writeToVault,
  type Vault,
} from '../session/vault';

export interface Kept<Data> {
  /** When the server answered it, by this device's clock. */
  at: number;
  data: Data;
}

const WANTED = 'footing.keeps-pages';
/** Older pages are not shown: too much may have changed. */
const MOST_DAYS = 14;
const SOON_MS = 3_000;

export const isTooOld = (at: number): boolean => Date.now() - at > MOST_DAYS * 86_400_000;

/** What is open when keeping begins was not read before this. */
export const openSince = Date.now();

/** Whether the account wants the last state of its pages on this device. Signing out forgets it. */
export const keepsPages = (): boolean => readFromVault(WANTED) !== null;

/** False if this device can store nothing. */
export async function wantKeptPages(): Promise<boolean> {
  writeToVault(WANTED, '1');
  const vault = await vaultSoon();
  await vault?.writing.get(WANTED);
  const isStored = vault !== null && openedVault() === vault && !vault.failed.has(WANTED);
  if (!isStored) removeFromVault(WANTED);
  return isStored;
}

/** On a device that keeps nothing yet, the first write makes a key. Null if that takes too long. */
function vaultSoon(): Promise<Vault | null> {
  return new Promise((resolve) => {
    const done = () => {
      stop();
      clearTimeout(timer);
      resolve(openedVault());
    };
    const stop = onVault(() => openedVault() && done());
    const timer = setTimeout(done, openedVault() ? 0 : SOON_MS);
  });
}

/** Removes all kept pages of the account from this device. */
export async function forgetPages(): Promise<void> {
  removeFromVault(WANTED);
  const shelf = openedVault()?.shelf;
  if (shelf) {
    await inPages('readwrite', (store) => store.delete(ofShelf(shelf)));
  }
}

/** Encrypted, like everything in the vault. Without one, nothing is kept. */
export async function keepPage(name: string, data: unknown, at: number): Promise<void> {
  const vault = openedVault();
  if (!vault) throw new Error('The vault is not open');
  const place = `${vault.shelf}.${await hiddenName(vault, name)}`;
  const value: Kept<unknown> = { at, data };
  const box = await sealed(vault.seal, JSON.stringify(value), place);
  if (openedVault() === vault && keepsPages()) {
    await inPages('readwrite', (store) => store.put(box, place));
  }
}

/** Null also if it is too old. */
export async function readPage<Data>(name: string): Promise<Kept<Data> | null> {
  const vault = openedVault();
  if (!vault) return null;
  try {
    const place = `${vault.shelf}.${await hiddenName(vault, name)}`;
    const box = await inPages('readonly', (store) => store.get(place));
    if (!(box instanceof Uint8Array)) return null;
    const kept = JSON.parse(await unsealed(vault.seal, new Uint8Array(box), place)) as Kept<Data>;
    return isTooOld(kept.at) ? null : kept;
  } catch {
    return null;
  }
}

/** Keeps the pages of an account that wants it. */
export function keepIfWanted() {
  let started = false;
  const look = () => {
    if (started || !keepsPages()) return;
    started = true;
    void import('./keeper').then(({ startKeeping }) => startKeeping());
  };
  // Also for somebody who signs in later.
  onVault(look);
  look();
}
