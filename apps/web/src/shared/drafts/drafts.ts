import { destroyVault, readFromVault, removeFromVault, writeToVault } from '../session/vault';
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

/** Lets go of a draft whose page was left, once everything in it is saved. */
export function releaseDraft(accountId: string, key: string) {
  const id = `${accountId}.${key}`;
  const draft = open.get(id);
  if (!draft) return;
  void draft.flush().then(() => {
    if (!draft.inUse && draft.settled) open.delete(id);
  });
}

/** Lets go of a text for good: once this is done nothing more of it is sent, and none of it is on this device. */
export async function dropDraft(accountId: string, key: string): Promise<void> {
  const id = `${accountId}.${key}`;
  const draft = open.get(id);
  draft?.abandon();
  open.delete(id);
  removed(prefix + id);
  // What is on its way already is waited for.
  await draft?.flush();
}

/** What else is kept on this device until it is sent: it is sent and forgotten together with the drafts. */
interface Keeper {
  accountId: string;
  flush(): Promise<void>;
  abandon(): void;
}

const keepers = new Set<Keeper>();

/** From now on flushed before a sign-out and when the connection is back, and abandoned at the sign-out. */
export function registerWithDrafts(keeper: Keeper) {
  keepers.add(keeper);
}

/** Sends what is unsent, as far as the network lets it. Never throws. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open.values(), ...keepers].map((each) => each.flush()));
}

/** Keys of what this account wrote on this device and the server does not have yet. */
export function unsentDrafts(accountId: string): string[] {
  return storedKeys(`${prefix}${accountId}.`);
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
  void destroyVault(accountId);
}

export function retryDraftsWhenOnline() {
  addEventListener('online', () => void flushDrafts());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void flushDrafts();
  });
}

/** A place on this device for values of this account under this name; what is there is removed at sign-out. */
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
 * The same for what must not outlive this tab, such as answers to the safety questions: it survives a reload and going
 * back, and is gone with the tab and at sign-out. Leave removes it too (`forgetTab`).
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

/** Removes what this tab stores for an account, or for all accounts if none is given. */
export function forgetTab(accountId?: string) {
  for (const key of storedKeys(accountId ? `${prefix}${accountId}.` : prefix, tab)) {
    removed(key, tab);
  }
}

/** A place to keep texts. Where storage is closed off, to ask for it throws. */
interface Place {
  names(): string[];
  get(name: string): string | null;
  set(name: string, text: string): boolean;
  remove(name: string): void;
}

/** Encrypted: anyone may look through what a device keeps. */
const device: Place = {
  names: () => Object.keys(localStorage),
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
    // Storage that cannot be written holds nothing either.
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
