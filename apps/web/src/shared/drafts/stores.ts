import {
  draftsOf,
  KEPT,
  namesInVault,
  onVault,
  openedVault,
  readFromVault,
  removeFromVault,
  stored,
  take,
  tell,
  writeToVault,
} from '../session/vault';
import type { DraftStore } from './draft';
import type { QueueStore } from './send-queue';
import { isStored } from './stored';

const prefix = 'footing.draft.';

/** What somebody has begun and not sent or saved yet. It stays on this device and is never sent by itself. */
const BEGUN = [
  'message-draft',
  'journal-draft',
  'check-in-draft',
  'hard-moment-draft',
  'answers',
] as const;
export type BegunKind = (typeof BEGUN)[number];

/** What goes with the texts of notes, which are drafts of their own: which were begun here, and the form of the last one. */
const BESIDE = ['begun-notes', 'note-form'] as const;

const kindOf = (name: string) => name.split('.', 4)[3];
const isBegun = (name: string): boolean => BEGUN.some((kind) => kindOf(name) === kind);
const isBeside = (name: string): boolean => BESIDE.some((kind) => kindOf(name) === kind);

/** Names of this account's texts and entries on this device that are sent by themselves. */
export function unsentDrafts(accountId: string): string[] {
  return allDrafts(accountId).filter((name) => !isBegun(name) && !isBeside(name));
}

/** Names of these, of what was begun, and of what goes with them. */
export const allDrafts = (accountId: string): string[] => storedKeys(draftsOf(accountId));

/** Names of what this account has only begun. */
export function begunDrafts(accountId: string): string[] {
  return allDrafts(accountId).filter(isBegun);
}

/** Whether all that this account has entered is stored, and not only in this page's memory. */
export async function isAllStored(accountId: string): Promise<boolean> {
  const stored = await Promise.all(allDrafts(accountId).map(isStored));
  return stored.every(Boolean);
}

// Another tab of the same account writes to the same storage.
addEventListener('storage', ({ key: place, newValue }) => {
  const open = openedVault();
  if (!open || !place?.startsWith(`${KEPT}${open.shelf}.`)) return;
  if (newValue !== null) {
    void take(open, place, newValue).then(tell);
    return;
  }
  // Not what this tab has stored meanwhile, or is storing.
  if (stored(place).length === 0) {
    for (const [name, known] of open.places) {
      if (known === place && !open.unwritten.has(name)) open.values.delete(name);
    }
  }
  tell();
});

/** A store on this device for what somebody has only begun, or for what goes with notes. */
export const deviceStoreOf = <T>(
  accountId: string,
  name: `${BegunKind}.${string}` | (typeof BESIDE)[number],
  isValue: (value: unknown) => value is T,
) => storeOf(accountId, name, isValue);

function storeOf<T>(accountId: string, name: string, isValue: (value: unknown) => value is T) {
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
  /** Also what another tab has replaced it with, if asked to. */
  remove(name: string, also?: 'replaced'): void;
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

/** Where the text of a draft is stored. `id` begins with the account's. */
export function draftStoreOf(id: string): DraftStore & { clear: () => void } {
  const name = `${prefix}${id}`;
  let known: string | null = null;
  /** What this draft knows was on this device at some time. */
  let wasStored = false;
  const isOpen = () => id.startsWith(`${openedVault()?.accountId}.`);
  return {
    name,
    read() {
      const kept = parsed(name);
      known = device.get(name);
      wasStored = known !== null && isOpen();
      return isVersionedText(kept) ? kept : null;
    },
    async write(kept) {
      const text = JSON.stringify(kept);
      // Writing it once more could bring back what another tab is just removing.
      const isWritten = device.get(name) === text && (await isStored(name));
      // Known before the listeners are told of it.
      known = text;
      if (!isWritten && !written(name, kept)) known = device.get(name);
      const isKeptNow = await isStored(name);
      wasStored ||= isKeptNow;
      return isKeptNow;
    },
    // Not what another tab has written.
    remove: () => device.get(name) === known && removed(name),
    clear: () => removeStored(name),
    readOther() {
      const kept = device.get(name) === known ? null : parsed(name);
      return isVersionedText(kept) ? kept : null;
    },
    isGone: () => wasStored && isOpen() && device.get(name) === null,
    watch: (listener) => onVault(() => openedVault() && listener()),
  };
}

/** The same as `deviceStoreOf`, for entries that are sent in their order. */
export function queueStoreOf<T extends object>(
  accountId: string,
  name: string,
  isValue: (value: unknown) => value is T,
): QueueStore<T> {
  const store = storeOf(accountId, name, isValue);
  const nameOf = (id: string) => `${prefix}${accountId}.${name}.${id}`;
  return {
    read: () => store.read().map(([id, value]) => ({ id, value, order: orderOf(value) })),
    write({ id, value, order }) {
      store.write(id, { ...value, order });
      return isStored(nameOf(id));
    },
    remove: store.remove,
    nameOf,
    watch: (listener) => onVault(() => openedVault() && listener()),
  };
}

const orderOf = (value: object): number =>
  'order' in value && typeof value.order === 'number' ? value.order : 0;

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

/** For good, also what another tab has just stored. */
export const removeStored = (name: string): void => removed(name, device, 'replaced');

function removed(key: string, place = device, also?: 'replaced') {
  try {
    place.remove(key, also);
  } catch {
    // Storage that cannot be written is empty too.
  }
}

export function isVersionedText(value: unknown): value is { text: string; version: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'version' in value &&
    typeof value.version === 'number'
  );
}
