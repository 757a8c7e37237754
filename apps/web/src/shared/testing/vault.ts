import { webcrypto } from 'node:crypto';
import { base64, LOCAL_KEY, openLocalVault, sealed } from '../session/vault';

/** What jsdom lacks: one store of IndexedDB, which is enough for the key of the device and for what was sent. */
function aDatabase(values: Map<unknown, unknown>) {
  const request = (work: () => unknown) => {
    const made = { result: undefined as unknown, onsuccess: () => undefined, onerror: null };
    queueMicrotask(() => {
      made.result = work();
      made.onsuccess();
    });
    return made;
  };
  const store = {
    get: (key: unknown) => request(() => values.get(key)),
    put: (value: unknown, key: unknown) => request(() => values.set(key, value)),
    delete: () => request(() => undefined),
  };
  const database = {
    transaction: () => ({ objectStore: () => store }),
    createObjectStore: () => store,
    close: () => undefined,
  };
  return { open: () => request(() => database) };
}

/** Opens an empty vault of an account, as after a sign-in. */
export async function aVault(accountId: string): Promise<void> {
  localStorage.clear();
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  const device = await webcrypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  Object.defineProperty(globalThis, 'indexedDB', {
    value: aDatabase(new Map([['device', device]])),
    configurable: true,
  });
  Object.defineProperty(globalThis, 'IDBKeyRange', {
    value: { upperBound: () => null, bound: () => null },
    configurable: true,
  });
  const key = base64(webcrypto.getRandomValues(new Uint8Array(32)));
  const local = JSON.stringify({ accountId, shelf: 'shelf', key });
  localStorage.setItem(LOCAL_KEY, base64(await sealed(device as CryptoKey, local, LOCAL_KEY)));
  if ((await openLocalVault()) !== accountId) throw new Error('The vault did not open');
}
