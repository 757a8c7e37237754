/**
 * Unsent data on this device, encrypted with a key per account: AES-GCM, not extractable, in IndexedDB. Without it,
 * anyone who looks through the phone's storage could read unsent texts, even after the quick exit. The quick exit
 * keeps the key, so that nothing unsent is lost; only the account's own pages can decrypt it. Signing out asks first,
 * then removes the key and all data. A script on this origin could still use the key.
 */
const SEALED = 'sealed:';

/** The prefix of an account's storage keys. */
export const draftsOf = (accountId: string): string => `footing.draft.${accountId}.`;

const TIMEOUT_MS = 1_500;

interface Vault {
  /** The prefix of its storage keys. */
  start: string;
  key: CryptoKey;
  /** Decrypted values, only in this page's memory. */
  values: Map<string, string>;
  /** Writes are serialized per key, so that the latest value wins. */
  writing: Map<string, Promise<void>>;
}

let vault: Vault | null = null;

/** Opens an account's vault. If the device cannot store a key, nothing is stored. */
export async function openVault(accountId: string): Promise<void> {
  const start = draftsOf(accountId);
  if (vault?.start === start) return;
  vault = null;
  const key = await withTimeout(keyOf(accountId));
  if (!key) return;
  const opened: Vault = { start, key, values: new Map(), writing: new Map() };
  for (const [name, kept] of stored(start)) {
    const value = kept.startsWith(SEALED) ? await unsealed(key, name, kept) : kept;
    if (value === null) localStorage.removeItem(name);
    else opened.values.set(name, value);
  }
  vault = opened;
  // Values that an earlier version stored unencrypted.
  for (const [name, kept] of stored(start)) {
    if (!kept.startsWith(SEALED)) writeToVault(name, kept);
  }
}

/** Deletes the key, which makes all stored values unreadable. */
export async function destroyVault(accountId: string): Promise<void> {
  vault = null;
  await withTimeout(inStore('readwrite', (store) => store.delete(accountId)).then(() => true));
}

export function readFromVault(name: string): string | null {
  return vault?.values.get(name) ?? null;
}

/** False if nothing can be stored. */
export function writeToVault(name: string, value: string): boolean {
  const open = vault;
  if (!open || !name.startsWith(open.start)) return false;
  open.values.set(name, value);
  const before = open.writing.get(name) ?? Promise.resolve();
  const writing = before
    .then(() => sealed(open.key, name, value))
    .then((kept) => {
      // Skip if it was removed or replaced during encryption.
      if (open.values.get(name) === value) localStorage.setItem(name, kept);
    })
    .catch(() => undefined);
  open.writing.set(name, writing);
  return true;
}

export function removeFromVault(name: string) {
  vault?.values.delete(name);
  localStorage.removeItem(name);
}

// Another tab of the same account writes to the same storage.
addEventListener('storage', ({ key: name, newValue }) => {
  const open = vault;
  if (!open || !name?.startsWith(open.start)) return;
  if (newValue === null) open.values.delete(name);
  else {
    void unsealed(open.key, name, newValue).then((value) => {
      if (value !== null) open.values.set(name, value);
    });
  }
});

function stored(start: string): [string, string][] {
  try {
    return Object.entries(localStorage).filter(([name]) => name.startsWith(start));
  } catch {
    return [];
  }
}

const text = new TextEncoder();

/** The name is authenticated, so that values cannot be swapped. */
async function sealed(key: CryptoKey, name: string, value: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const body = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: text.encode(name) },
    key,
    text.encode(value),
  );
  return SEALED + base64([...iv, ...new Uint8Array(body)]);
}

async function unsealed(key: CryptoKey, name: string, kept: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(kept.slice(SEALED.length)), (char) => char.charCodeAt(0));
    const body = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: text.encode(name) },
      key,
      bytes.slice(12),
    );
    return new TextDecoder().decode(body);
  } catch {
    return null;
  }
}

const base64 = (bytes: number[]): string =>
  btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));

/** The account's key on this device, created if missing. */
async function keyOf(accountId: string): Promise<CryptoKey> {
  const known = (await inStore('readonly', (store) => store.get(accountId))) as
    CryptoKey | undefined;
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  try {
    // Does not replace a key that another tab has just created.
    await inStore('readwrite', (store) => store.add(made, accountId));
    return made;
  } catch {
    return (await inStore('readonly', (store) => store.get(accountId))) as CryptoKey;
  }
}

function inStore(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('footing', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const request = work(database.transaction('keys', mode).objectStore('keys'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      database.close();
    };
  });
}

/** Null if the operation fails or times out. */
async function withTimeout<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), TIMEOUT_MS));
  return Promise.race([work.catch(() => null), late]);
}
