/**
 * What is kept on this device until it is sent, encrypted with a key of the account: AES-GCM, not extractable, in
 * IndexedDB. Without it, anyone who looks through the phone's storage would read unsent words, also after Leave.
 *
 * Leave keeps the key, so that nothing unsent is lost; only the account's own pages show what it opens. Signing out asks
 * first, then removes the key and everything with it. Script on this origin could still use the key.
 */
const SEALED = 'sealed:';

/** How the names of what is kept for an account begin. */
export const draftsOf = (accountId: string): string => `footing.draft.${accountId}.`;

const PATIENCE = 1_500;

interface Vault {
  /** The keys of this storage that it holds begin so. */
  start: string;
  key: CryptoKey;
  /** What is kept, in clear, in the memory of this page alone. */
  values: Map<string, string>;
  /** One after the other for each key, so that the latest value is the one that stays. */
  writing: Map<string, Promise<void>>;
}

let vault: Vault | null = null;

/** Opens what is kept for an account. Where the device cannot keep a key, nothing is kept on it. */
export async function openVault(accountId: string): Promise<void> {
  const start = draftsOf(accountId);
  if (vault?.start === start) return;
  vault = null;
  const key = await withPatience(keyOf(accountId));
  if (!key) return;
  const opened: Vault = { start, key, values: new Map(), writing: new Map() };
  for (const [name, kept] of stored(start)) {
    const value = kept.startsWith(SEALED) ? await unsealed(key, name, kept) : kept;
    if (value === null) localStorage.removeItem(name);
    else opened.values.set(name, value);
  }
  vault = opened;
  // Kept in clear by an earlier version.
  for (const [name, kept] of stored(start)) {
    if (!kept.startsWith(SEALED)) writeToVault(name, kept);
  }
}

/** Deletes the key, without which nothing that was kept can be read. */
export async function destroyVault(accountId: string): Promise<void> {
  vault = null;
  await withPatience(inStore('readwrite', (store) => store.delete(accountId)).then(() => true));
}

export function readFromVault(name: string): string | null {
  return vault?.values.get(name) ?? null;
}

/** False when nothing can be kept. */
export function writeToVault(name: string, value: string): boolean {
  const open = vault;
  if (!open || !name.startsWith(open.start)) return false;
  open.values.set(name, value);
  const before = open.writing.get(name) ?? Promise.resolve();
  const writing = before
    .then(() => sealed(open.key, name, value))
    .then((kept) => {
      // Removed, or replaced, while it was being sealed.
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

/** Bound to its name, so that texts cannot be swapped. */
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

/** The account's key on this device, made when there is none. */
async function keyOf(accountId: string): Promise<CryptoKey> {
  const known = (await inStore('readonly', (store) => store.get(accountId))) as
    CryptoKey | undefined;
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  try {
    // Not over one that another tab made meanwhile.
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

/** Null where the device refuses, or does not answer. */
async function withPatience<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return Promise.race([work.catch(() => null), late]);
}
