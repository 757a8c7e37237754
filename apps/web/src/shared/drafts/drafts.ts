import { Draft, type DraftStore, type SaveDraft } from './draft';

const prefix = 'footing.draft.';
const open = new Map<string, Draft>();

/** The draft of this text, the same one for everybody who asks while it is in use or unsent. */
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

/** Sends what is unsent, as far as the network lets it. Never throws. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open.values()].map((draft) => draft.flush()));
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
  for (const key of storedKeys(`${prefix}${accountId}.`)) localStorage.removeItem(key);
}

export function retryDraftsWhenOnline() {
  addEventListener('online', () => void flushDrafts());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void flushDrafts();
  });
}

function storedKeys(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

function storeOf(id: string): DraftStore {
  const key = `${prefix}${id}`;
  return {
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
        return isKept(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    write(kept) {
      try {
        localStorage.setItem(key, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    remove() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Storage that cannot be written holds nothing either.
      }
    },
  };
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
