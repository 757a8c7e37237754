import { deviceFlags } from '../session/device-flags';
import { preloaded } from '../session/preloaded';
import {
  base64,
  bytesOf,
  derivedKey,
  deviceKey,
  draftsOf,
  hexOf,
  inDatabase,
  inKeys,
  LOCAL_KEY,
  removeItem,
  sealed,
  stored,
  unsealed,
  vaultOf,
  writeInto,
  type DeviceSecrets,
  type Early,
  type KeptKey,
  type Vault,
} from '../session/vault';

/** The account's key, encrypted with the secret from the server. */
const LOCKED = 'footing.locked.';
const SHELF_BYTES = 16;

/**
 * Opens the vault after a sign-in on a device that does not have the key of the account at hand; makes a first one.
 * `isOpen` is false once somebody locked the screen or signed out in the meantime.
 */
export async function openEarly(waiting: Early, isOpen: () => boolean): Promise<Vault | null> {
  const { accountId, secrets } = waiting;
  const mayStoreKey = () => isOpen() && !preloaded.isLeft() && deviceFlags.ending.get() === null;
  if (!mayStoreKey()) return null;
  const made = await oneTabAtATime(() => opensOrMakes(accountId, secrets, mayStoreKey));
  // Open pages would overwrite unsent texts that they have not seen. The next page opens them.
  return waiting.isLate && hasDrafts(made) ? null : made;
}

const hasDrafts = ({ accountId, values }: Vault): boolean =>
  [...values.keys()].some((name) => name.startsWith(draftsOf(accountId)));

async function opensOrMakes(
  accountId: string,
  { secret, number, earlier }: DeviceSecrets,
  mayStoreKey: () => boolean,
): Promise<Vault> {
  const { shelf, lock, place, known } = await lockedKey(accountId, secret);
  const key = known || base64(crypto.getRandomValues(new Uint8Array(32)));
  const local: KeptKey = { accountId, shelf, key, number };
  // If this device stores no key, nothing else is stored either.
  const locked = known ? null : base64(await sealed(lock, key, place));
  await storeLocalKey(local, mayStoreKey);
  if (locked) localStorage.setItem(place, locked);
  const vault = await vaultOf(local);
  await takeEarlier(vault);
  await takeOverAll(vault, earlier);
  return vault;
}

/** The same for what was left under earlier secrets after the key of this device was replaced. */
export const takeLeft = (vault: Vault, earlier: readonly string[]): Promise<void> =>
  oneTabAtATime(() => takeOverAll(vault, earlier));

async function takeOverAll(vault: Vault, earlier: readonly string[]): Promise<void> {
  for (const each of earlier) await takeOver(vault, each);
}

/** The key of the account that is stored here under the secret, if there is one. */
async function lockedKey(accountId: string, secret: string) {
  const { shelf, lock } = await fromSecret(accountId, secret);
  const place = LOCKED + shelf;
  const kept = localStorage.getItem(place);
  const known = kept && (await unsealed(lock, bytesOf(kept), place).catch(() => null));
  return { shelf, lock, place, known };
}

/**
 * Moves what is kept under an earlier secret, so that whoever knows that one reads nothing more. Its key stays: a page that
 * was open before may still use it, and what that leaves is moved with the next page.
 */
async function takeOver(vault: Vault, secret: string): Promise<void> {
  const { accountId } = vault;
  const { shelf, known: key } = await lockedKey(accountId, secret);
  if (!key) return;
  // Pages are read again.
  await inPages('readwrite', (store) => store.delete(ofShelf(shelf))).catch(() => undefined);
  const before = await vaultOf({ accountId, shelf, key });
  for (const [name, value] of before.values) {
    // Two of one name: the other one is moved once this one was sent.
    if ((vault.values.get(name) ?? value) !== value) continue;
    await writeInto(vault, name, value);
    const place = before.places.get(name)!;
    // Not what a page has replaced in the meantime.
    const isSame = localStorage.getItem(place) === before.boxes.get(name);
    if (isSame && !vault.failed.has(name)) removeItem(place);
  }
}

export const ofShelf = (shelf: string) => IDBKeyRange.bound(`${shelf}.`, `${shelf}.\uffff`);

/** The last state of pages (`shared/kept`). */
export const inPages = (
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> => inDatabase('footing.pages', 'pages', mode, work);

/** Neither tells whose it is without the secret. */
async function fromSecret(accountId: string, secret: string) {
  const text = new TextEncoder();
  const root = await crypto.subtle.importKey('raw', text.encode(secret), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: text.encode(`shelf ${accountId}`),
    },
    root,
    SHELF_BYTES * 8,
  );
  const lock = await derivedKey(root, 'lock', { name: 'AES-GCM', length: 256 }, [
    'encrypt',
    'decrypt',
  ]);
  return { shelf: hexOf(new Uint8Array(bits)), lock };
}

/** With the key of this device, which cannot be exported; made at the first sign-in. */
async function storeLocalKey(key: KeptKey, mayStoreKey: () => boolean): Promise<void> {
  let device = await deviceKey();
  if (!device) {
    device = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    await inKeys('readwrite', (store) => store.put(device, 'device'));
  }
  const local = base64(await sealed(device, JSON.stringify(key), LOCAL_KEY));
  // Nothing may come between this question and the removal of the key.
  if (!mayStoreKey()) throw new Error('The vault was closed');
  localStorage.setItem(LOCAL_KEY, local);
}

/**
 * What an earlier version stored unencrypted under the account's id: the notes that a coach had begun, by session, and the form of their
 * notes. The names of both in the vault follow.
 */
const clearNames = (accountId: string) =>
  ['begun-notes', 'note-form'].map(
    (kind) => [`footing.${kind}.${accountId}`, `${draftsOf(accountId)}${kind}`] as const,
  );

/** Texts that an earlier version stored under the account's id, encrypted with a key in IndexedDB or not at all. */
async function takeEarlier(vault: Vault): Promise<void> {
  const earlier = stored(draftsOf(vault.accountId));
  const key = (await inKeys('readonly', (store) => store.get(vault.accountId))) as
    CryptoKey | undefined;
  for (const [name, kept] of earlier) {
    const isSealed = kept.startsWith('sealed:');
    const value = isSealed ? await opened(key, name, kept.slice('sealed:'.length)) : kept;
    if (value !== null) await writeInto(vault, name, value);
    if (!vault.failed.has(name)) removeItem(name);
  }
  const isMoved = earlier.every(([name]) => !vault.failed.has(name));
  if (key && isMoved) await inKeys('readwrite', (store) => store.delete(vault.accountId));
  await takeClear(vault);
}

/** Moves what an earlier version stored unencrypted. A tab of that version may store more later: what the vault has stays. */
export async function takeClear(vault: Vault): Promise<void> {
  for (const [start, inVault] of clearNames(vault.accountId)) {
    for (const [name, value] of stored(start)) {
      const id = name.slice(start.length);
      const moved: [string, unknown][] =
        id === ''
          ? [[`${inVault}.last`, value]]
          : notesIn(value).map((note) => [`${inVault}${id}.${note.id}`, note]);
      for (const [to, each] of moved) {
        if (!vault.values.has(to)) await writeInto(vault, to, JSON.stringify(each));
      }
      const isSame = localStorage.getItem(name) === value;
      if (isSame && moved.every(([to]) => !vault.failed.has(to))) removeItem(name);
    }
  }
}

/** The notes of a list as JSON: none if it cannot be read. */
function notesIn(list: string): { id: string }[] {
  try {
    return (JSON.parse(list) as { id: string }[]).filter(({ id }) => typeof id === 'string');
  } catch {
    return [];
  }
}

async function opened(key: CryptoKey | undefined, name: string, kept: string) {
  return key ? unsealed(key, bytesOf(kept), name).catch(() => null) : null;
}

async function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('footing.vault', work) as Promise<T>;
}
