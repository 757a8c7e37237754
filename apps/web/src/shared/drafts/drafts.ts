import {
  closeVault,
  draftsOf,
  KEPT,
  namesInVault,
  openedVault,
  readFromVault,
  removeFromVault,
  take,
  tell,
  writeToVault,
} from '../session/vault';
import { Draft, type DraftStore, type SaveDraft } from './draft';

const prefix = 'footing.draft.';
const open = new Map<string, Draft>();

/** The draft of this text; callers share one while it is in use or unsent. */
export function draftOf(
  accountId: string,
  key: string,
  server: { text: string; version: number },
  save: SaveDraft,
): Draft {
  const id = `${accountId}.${key}`;
  const known = open.get(id);
  if (known) return known;
  const draft = new Draft({ server, save, store: storeOf(id) });
  open.set(id, draft);
  return draft;
}

/** Releases a draft when its page closes, once everything in it is saved. */
export function releaseDraft(accountId: string, key: string) {
  const id = `${accountId}.${key}`;
  const draft = open.get(id);
  if (!draft) return;
  void draft.flush().then(() => {
    if (!draft.inUse && draft.settled) open.delete(id);
  });
}

/** Drops a text for good: afterwards nothing more of it is sent, and nothing is stored on this device. */
export async function dropDraft(accountId: string, key: string): Promise<void> {
  const id = `${accountId}.${key}`;
  const draft = open.get(id);
  draft?.abandon();
  open.delete(id);
  removed(prefix + id);
  // Waits for a save that is in flight.
  await draft?.flush();
}

/** Other unsent data on this device, flushed and removed together with the drafts. */
interface Keeper {
  accountId: string;
  flush(): Promise<void>;
  abandon(): void;
}

const keepers = new Set<Keeper>();

/** Registers it to be flushed before sign-out and when the connection returns, and abandoned at sign-out. */
export function registerWithDrafts(keeper: Keeper) {
  keepers.add(keeper);
}

/** Tries to send everything unsent. Never throws. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open.values(), ...keepers].map((each) => each.flush()));
}

/** Keys of this account's unsent texts on this device. */
export function unsentDrafts(accountId: string): string[] {
  return storedKeys(draftsOf(accountId));
}

/** Removes every text of this account from this device. */
export function forgetDrafts(accountId: string) {
  for (const [id, draft] of open) {
    if (!id.startsWith(`${accountId}.`)) continue;
    draft.abandon();
    open.delete(id);
  }
  for (const keeper of [...keepers]) {
    if (keeper.accountId !== accountId) continue;
    keeper.abandon();
    keepers.delete(keeper);
  }
  for (const key of storedKeys(`${prefix}${accountId}.`)) removed(key);
  forgetTab(accountId);
  void destroyVault();
}

/** Removes the key and everything that is kept for the account. */
async function destroyVault(): Promise<void> {
  const open = openedVault();
  closeVault();
  if (!open) return;
  open.values.clear();
  const { eraseShelf } = await import('../kept/vault-setup');
  await eraseShelf(open.shelf).catch(() => undefined);
}

// Another tab of the same account writes to the same storage.
addEventListener('storage', ({ key: place, newValue }) => {
  const open = openedVault();
  if (!open || !place?.startsWith(`${KEPT}${open.shelf}.`)) return;
  if (newValue !== null) {
    void take(open, place, newValue).then(tell);
    return;
  }
  for (const [name, known] of open.places) if (known === place) open.values.delete(name);
  tell();
});

export function retryDraftsWhenOnline() {
  addEventListener('online', () => void flushDrafts());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void flushDrafts();
  });
}

/** A store on this device for this account's values under this name; cleared at sign-out. */
export function deviceStoreOf<T>(
  accountId: string,
  name: string,
  isValue: (value: unknown) => value is T,
) {
  const start = `${prefix}${accountId}.${name}.`;
  return {
    read: (): [string, T][] =>
      storedKeys(start).flatMap((key): [string, T][] => {
        const value = parsed(key);
        return isValue(value) ? [[key.slice(start.length), value]] : [];
      }),
    write: (id: string, value: T) => written(start + id, value),
    remove: (id: string) => removed(start + id),
  };
}

/**
 * The same for data that must not outlive this tab, such as answers to the safety questions: it survives a reload and
 * going back, and is removed with the tab, at sign-out and by the quick exit (`forgetTab`).
 */
export function tabStoreOf<T>(
  accountId: string,
  name: string,
  isValue: (value: unknown) => value is T,
) {
  const key = `${prefix}${accountId}.${name}`;
  return {
    read: (): T | null => {
      const value = parsed(key, tab);
      return isValue(value) ? value : null;
    },
    write: (value: T) => written(key, value, tab),
    remove: () => removed(key, tab),
  };
}

/** Removes this tab's data of an account, or of all accounts if none is given. */
export function forgetTab(accountId?: string) {
  for (const key of storedKeys(accountId ? `${prefix}${accountId}.` : prefix, tab)) {
    removed(key, tab);
  }
}

/** A text store. Accessing blocked storage throws. */
interface Place {
  names(): string[];
  get(name: string): string | null;
  set(name: string, text: string): boolean;
  remove(name: string): void;
}

/** Encrypted, because others may look through the device's storage. */
const device: Place = {
  names: namesInVault,
  get: readFromVault,
  set: writeToVault,
  remove: removeFromVault,
};

const tab: Place = {
  names: () => Object.keys(sessionStorage),
  get: (name) => sessionStorage.getItem(name),
  set: (name, text) => {
    sessionStorage.setItem(name, text);
    return true;
  },
  remove: (name) => sessionStorage.removeItem(name),
};

function storedKeys(start: string, place = device): string[] {
  try {
    return place.names().filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

function storeOf(id: string): DraftStore {
  const key = `${prefix}${id}`;
  return {
    read() {
      const kept = parsed(key);
      return isKept(kept) ? kept : null;
    },
    write: (kept) => written(key, kept),
    remove: () => removed(key),
  };
}

function parsed(key: string, place = device): unknown {
  try {
    return JSON.parse(place.get(key) ?? 'null');
  } catch {
    return null;
  }
}

function written(key: string, value: unknown, place = device): boolean {
  try {
    return place.set(key, JSON.stringify(value));
  } catch {
    return false;
  }
}

function removed(key: string, place = device) {
  try {
    place.remove(key);
  } catch {
    // Storage that cannot be written is empty too.
  }
}

function isKept(value: unknown): value is { text: string; version: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'version' in value &&
    typeof value.version === 'number'
  );
}
