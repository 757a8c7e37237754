/**
 * What is kept on this device for an account: unsent texts and entries, and, if the account wants it, the last state of
 * pages (`shared/kept`). Everything is encrypted with a random key of this account on this device. That key is stored
 * twice: here, encrypted with a key of the device that cannot be exported, while somebody is signed in; and for good,
 * encrypted with a secret that the server gives only after a sign-in (`../kept/vault-setup.ts`). Leave site, signing out and the
 * PIN lock remove the first copy at once, so that only a sign-in of the same account opens it again. What is stored names
 * neither the account nor what it is. A script on this origin could still use the key.
 */
const SEALED = 'sealed:';
export const LOCAL_KEY = 'footing.key';
export const KEPT = 'footing.kept.';
const TIMEOUT_MS = 3_000;

/** The prefix of the names of an account's unsent texts. */
export const draftsOf = (accountId: string): string => `footing.draft.${accountId}.`;

/** What an earlier version stored unencrypted (`../kept/vault-setup.ts` moves it). */
const CLEAR = /^footing\.(begun-notes|note-form)\./;
const hasClear = (): boolean => Object.keys(localStorage).some((name) => CLEAR.test(name));

/** The account's key on this device, and the random name under which its encrypted data is stored. */
export interface KeptKey {
  accountId: string;
  shelf: string;
  /** 32 bytes in base64. */
  key: string;
  /** Of the secret that its other copy is encrypted with; missing for the first one. */
  number?: number;
}

/** What the server gives with a sign-in: the next secret after each new password. */
export interface DeviceSecrets {
  secret: string;
  number: number;
  /** This device may still keep something under one of those before. */
  earlier: readonly string[];
}

export interface Vault {
  accountId: string;
  shelf: string;
  seal: CryptoKey;
  naming: CryptoKey;
  /** Decrypted values, only in this page's memory, and where each is stored. */
  values: Map<string, string>;
  places: Map<string, string>;
  /** What is stored there, encrypted. */
  boxes: Map<string, string>;
  /** Names that are being written. */
  unwritten: Set<string>;
  /** Writes are serialized per name, so that the latest value wins. */
  writing: Map<string, Promise<void>>;
  /** Names whose last write failed, e.g. because the storage is full. */
  failed: Set<string>;
  /** Fingerprints of what was removed for good, by name: another tab may be storing it once more right now. */
  gone: Map<string, Promise<string>>;
}

/** An account whose key is not at hand yet. What is entered until then is only in this page's memory. */
export interface Early {
  accountId: string;
  secrets: DeviceSecrets;
  values: Map<string, string>;
  /** The attempt that is running. */
  working: Promise<void> | null;
  /** Pages may be open that have not seen what this device keeps. */
  isLate: boolean;
}

let vault: Vault | null = null;
let early: Early | null = null;
/** How often the vault was closed: work that began before must neither open it nor store its key. */
let closings = 0;
const listeners = new Set<() => void>();

export const openedVault = () => vault;

/** Called when something was added to what is kept, or removed. */
export function onVault(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const tell = () => listeners.forEach((listener) => listener());

/** Opens an account's vault. If the device cannot store a key, nothing is stored. */
export async function openVault(accountId: string, secrets: DeviceSecrets): Promise<void> {
  if (isFor(accountId)) return;
  vault = early = null;
  const before = closings;
  const local = await withTimeout(localKey());
  // A key under an earlier secret is replaced.
  const isMine = local?.accountId === accountId && (local.number ?? 0) === secrets.number;
  const mine = isMine ? await withTimeout(vaultOf(local)) : null;
  if (closings !== before || isFor(accountId)) return;
  // The key of another account, or one that cannot be read.
  if (local?.accountId !== accountId) removeItem(LOCAL_KEY);
  vault = mine;
  if (!mine) await openLater(accountId, secrets);
  else {
    if (secrets.earlier.length > 0) await takeLeft(mine, secrets);
    if (hasClear()) await takeClear(mine);
  }
  tell();
}

const isFor = (accountId: string): boolean => (vault ?? early)?.accountId === accountId;

/** At once if this device keeps something already; otherwise after the first page. */
async function openLater(accountId: string, secrets: DeviceSecrets): Promise<void> {
  const waiting: Early = {
    accountId,
    secrets,
    values: new Map(),
    working: null,
    isLate: false,
  };
  early = waiting;
  if (hasKept()) {
    // On a slow connection this takes longer, and pages must not open without what was kept.
    await loadSetUp().catch(() => undefined);
    await withTimeout(setUp(waiting));
  } else {
    const start = () => void setUp(waiting);
    void import('../ui/first-page').then((page) => page.afterFirstPage(4_000, start));
  }
  waiting.isLate = true;
}

/** What a page of before, or one that was closed too early, left under an earlier secret. */
async function takeLeft(mine: Vault, { earlier }: DeviceSecrets): Promise<void> {
  if (!stored(KEPT).some(([place]) => !place.startsWith(KEPT + mine.shelf))) return;
  const setUp = await loadSetUp().catch(() => null);
  if (setUp && vault === mine) await withTimeout(setUp.takeLeft(mine, earlier).finally(tell));
}

const takeClear = (mine: Vault) => withTimeout(loadSetUp().then((setUp) => setUp.takeClear(mine)));

const loadSetUp = () => import('../kept/vault-setup');

/** Never fails: if it does not work, the next write tries again. */
function setUp(waiting: Early): Promise<void> {
  // Not once it was closed, or another account's was opened.
  const isOpen = () => early === waiting;
  waiting.working ??= loadSetUp()
    .then(({ openEarly }) => openEarly(waiting, isOpen))
    .then((made) => {
      if (!made || !isOpen()) return;
      vault = made;
      early = null;
      waiting.values.forEach((value, name) => void writeInto(made, name, value));
      tell();
    })
    .catch(() => undefined)
    .finally(() => {
      waiting.working = null;
    });
  return waiting.working;
}

/** Whether anybody left something on this device. */
function hasKept(): boolean {
  try {
    return (
      hasClear() ||
      Object.keys(localStorage).some((name) => /^footing\.(locked|draft)\./.test(name))
    );
  } catch {
    return false;
  }
}

/** Opens the vault of whoever is signed in here, without a connection: the account's id, or null. */
export async function openLocalVault(): Promise<string | null> {
  const before = closings;
  const local = await withTimeout(localKey());
  const opened = local && (await withTimeout(vaultOf(local)));
  if (closings !== before) return null;
  vault = opened;
  return vault?.accountId ?? null;
}

/** Removes the key from this device at once. What is kept stays, and opens at the next sign-in of the same account. */
export function closeVault() {
  closings += 1;
  vault = null;
  early = null;
  removeItem(LOCAL_KEY);
}

export const namesInVault = (): string[] => [...((vault ?? early)?.values.keys() ?? [])];

export function readFromVault(name: string): string | null {
  return (vault ?? early)?.values.get(name) ?? null;
}

/** False if it is only in this page's memory, or nowhere. */
export function writeToVault(name: string, value: string): boolean {
  const open = vault;
  if (open) void writeInto(open, name, value);
  else if (!early) return false;
  else {
    early.values.set(name, value);
    void setUp(early);
  }
  tell();
  return open !== null && !open.failed.has(name);
}

export function writeInto(open: Vault, name: string, value: string): Promise<void> {
  open.values.set(name, value);
  open.unwritten.add(name);
  const before = open.writing.get(name) ?? Promise.resolve();
  const writing = before
    .then(async () => {
      const place = KEPT + open.shelf + '.' + (await hiddenName(open, name));
      const kept = SEALED + base64(await sealed(open.seal, JSON.stringify([name, value]), place));
      // Skip if it was removed or replaced during encryption.
      if (open.values.get(name) !== value) return;
      localStorage.setItem(place, kept);
      open.places.set(name, place);
      open.boxes.set(name, kept);
      open.failed.delete(name);
    })
    .catch(() => void open.failed.add(name))
    .finally(() => open.values.get(name) === value && open.unwritten.delete(name));
  open.writing.set(name, writing);
  return writing;
}

/** Another tab may have replaced it: that stays, unless it is to go too. */
export function removeFromVault(name: string, also?: 'replaced') {
  const value = readFromVault(name);
  if (vault && also && value !== null) vault.gone.set(name, hiddenName(vault, value));
  (vault ?? early)?.values.delete(name);
  const place = vault?.places.get(name);
  if (place && (also || stored(place)[0]?.[1] === vault?.boxes.get(name))) removeItem(place);
  tell();
}

/** The key that is stored while somebody is signed in; null if it is missing or unreadable. */
async function localKey(): Promise<KeptKey | null> {
  const kept = localStorage.getItem(LOCAL_KEY);
  const device = kept && (await deviceKey());
  if (!kept || !device) return null;
  return JSON.parse(await unsealed(device, bytesOf(kept), LOCAL_KEY)) as KeptKey;
}

/** Decrypts everything that is kept under the key. */
export async function vaultOf({ accountId, shelf, key }: KeptKey): Promise<Vault> {
  const secret = await crypto.subtle.importKey('raw', bytesOf(key), 'HKDF', false, ['deriveKey']);
  const opened: Vault = {
    accountId,
    shelf,
    seal: await derivedKey(secret, 'seal', { name: 'AES-GCM', length: 256 }, [
      'encrypt',
      'decrypt',
    ]),
    naming: await derivedKey(secret, 'name', { name: 'HMAC', hash: 'SHA-256', length: 256 }, [
      'sign',
    ]),
    values: new Map(),
    places: new Map(),
    boxes: new Map(),
    unwritten: new Set(),
    writing: new Map(),
    failed: new Set(),
    gone: new Map(),
  };
  for (const [place, kept] of stored(`${KEPT}${shelf}.`)) {
    await take(opened, place, kept);
    const now = localStorage.getItem(place);
    if (now !== null && now !== kept) await take(opened, place, now);
  }
  return opened;
}

export async function take(open: Vault, place: string, kept: string): Promise<void> {
  try {
    const bytes = bytesOf(kept.slice(SEALED.length));
    const [name, value] = JSON.parse(await unsealed(open.seal, bytes, place)) as [string, string];
    const gone = await open.gone.get(name);
    const isGone = gone !== undefined && gone === (await hiddenName(open, value));
    // Removed or replaced during decryption.
    if (localStorage.getItem(place) !== kept) return;
    if (isGone) {
      removeItem(place);
      return;
    }
    open.values.set(name, value);
    open.places.set(name, place);
    open.boxes.set(name, kept);
  } catch {
    // Not written by this key.
  }
}

export const derivedKey = (
  secret: CryptoKey,
  purpose: string,
  algorithm: AesKeyGenParams | HmacKeyGenParams,
  uses: KeyUsage[],
): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode(purpose) },
    secret,
    algorithm,
    false,
    uses,
  );

/** Tells nothing without the key, and is the same each time. */
export async function hiddenName({ naming }: Vault, name: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', naming, text.encode(name)));
  return hexOf(bytes.slice(0, 16));
}

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const text = new TextEncoder();

/** The place is authenticated, so that values cannot be swapped. */
export async function sealed(key: CryptoKey, value: string, place: string): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const body = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: text.encode(place) },
    key,
    text.encode(value),
  );
  const bytes = new Uint8Array(12 + body.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(body), 12);
  return bytes;
}

export async function unsealed(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
): Promise<string> {
  const body = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: text.encode(place) },
    key,
    bytes.slice(12),
  );
  return new TextDecoder().decode(body);
}

export const base64 = (bytes: Uint8Array): string =>
  btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));

export const bytesOf = (kept: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(kept), (char) => char.charCodeAt(0));

export function stored(start: string): [string, string][] {
  return Object.entries(localStorage).filter(([name]) => name.startsWith(start));
}

export function removeItem(name: string) {
  try {
    localStorage.removeItem(name);
  } catch {
    // Storage that cannot be written is empty too.
  }
}

/** The key of this device: not exportable, and worth nothing without what it encrypts. */
export const deviceKey = () =>
  inKeys('readonly', (store) => store.get('device')) as Promise<CryptoKey | undefined>;

export function inKeys(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return inDatabase('footing', 'keys', mode, work);
}

export function inDatabase(
  name: string,
  storeName: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const request = work(database.transaction(storeName, mode).objectStore(storeName));
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
