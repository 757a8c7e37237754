import { sessionState } from '../session/store';
import { closeVault, draftsOf, tell } from '../session/vault';
import { Draft, UNREAD, type SaveDraft } from './draft';
import { Sender } from './sender';
import { tabsOfBrowser } from './stored';
import { allDrafts, draftStoreOf, forgetTab, removeStored, unsentDrafts } from './stores';

export {
  begunDrafts,
  deviceStoreOf,
  forgetTab,
  isAllStored,
  isVersionedText,
  queueStoreOf,
  tabStoreOf,
  unsentDrafts,
} from './stores';

/** Sends everything unsent of whoever is signed in. */
export const outbox = new Sender(tabsOfBrowser, () => sessionState().status === 'signed-in');

const open = new Map<string, { draft: Draft; clear: () => void }>();

/** The draft of this text; callers share one while it is in use or unsent. */
export function draftOf(
  accountId: string,
  key: string,
  server: { text: string; version: number },
  save: SaveDraft,
): Draft {
  const id = `${accountId}.${key}`;
  const known = open.get(id);
  if (known && !known.draft.isOver) return known.draft;
  known?.draft.close();
  const store = draftStoreOf(id);
  const isOpen = () => isOf(accountId);
  const draft = new Draft({ server, save, store, sender: outbox, isOpen, changed: tell });
  open.set(id, { draft, clear: store.clear });
  return draft;
}

/** Another account may have signed in without a reload, e.g. after a sign-out in another tab. */
const isOf = (accountId: string): boolean => {
  const session = sessionState();
  return session.status === 'signed-in' && session.me.account.id === accountId;
};

/** Sends the texts of a kind whose pages are closed. `saveOf` sends the one that `<kind>.<id>` names. */
export function sendLeft(accountId: string, kind: string, saveOf: (id: string) => SaveDraft) {
  const start = draftsOf(accountId);
  for (const name of unsentDrafts(accountId)) {
    const key = name.slice(start.length);
    const id = `${accountId}.${key}`;
    if (!key.startsWith(`${kind}.`) || open.has(id) || !draftStoreOf(id).read()) continue;
    draftOf(accountId, key, UNREAD, saveOf(key.slice(kind.length + 1)));
    releaseDraft(accountId, key);
  }
}

/** Releases a draft when its page closes, once everything in it is saved. */
export function releaseDraft(accountId: string, key: string) {
  const id = `${accountId}.${key}`;
  const draft = open.get(id)?.draft;
  if (!draft) return;
  void draft.flush().then(() => {
    if (draft.inUse || !draft.settled || open.get(id)?.draft !== draft) return;
    draft.close();
    open.delete(id);
  });
}

/** Drops a text for good: afterwards nothing more of it is sent, and nothing is stored on this device. */
export async function dropDraft(accountId: string, key: string): Promise<void> {
  const id = `${accountId}.${key}`;
  const known = open.get(id);
  known?.draft.close();
  open.delete(id);
  (known ?? draftStoreOf(id)).clear();
  // Waits for a save that is in flight.
  await known?.draft.landed();
}

/** Other unsent data on this device. */
interface Keeper {
  accountId: string;
  /** Drops everything. */
  erase(): void;
  close(): void;
}

const keepers = new Set<Keeper>();

/** Registers it to be closed at sign-out. */
export function registerWithDrafts(keeper: Keeper) {
  keepers.add(keeper);
}

/** Texts that are not sent until their person decides: what each is, and why. */
export function undecidedDrafts(accountId: string) {
  return [...open].flatMap(([id, { draft }]) => {
    const { status } = draft;
    return id.startsWith(`${accountId}.`) && (status.kind === 'stale' || status.kind === 'refused')
      ? [{ key: id.slice(accountId.length + 1), status }]
      : [];
  });
}

/** Tries to send everything unsent. Never throws. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open.values()].map(({ draft }) => draft.flush()));
  await outbox.flush();
}

function closeOpen(accountId: string) {
  for (const [id, { draft }] of open) {
    if (!id.startsWith(`${accountId}.`)) continue;
    draft.close();
    open.delete(id);
  }
}

/** Removes from this device what is unsent. */
export function eraseUnsent(accountId: string) {
  closeOpen(accountId);
  // Also what could not be stored.
  for (const keeper of keepers) if (keeper.accountId === accountId) keeper.erase();
  allDrafts(accountId).forEach(removeStored);
}

/**
 * Forgets what is unsent in this page and removes the key to it from this device. It stays there, encrypted, until the same
 * account signs in again.
 */
export function closeDrafts(accountId: string) {
  closeOpen(accountId);
  for (const keeper of [...keepers]) {
    if (keeper.accountId !== accountId) continue;
    keeper.close();
    keepers.delete(keeper);
  }
  forgetTab(accountId);
  closeVault();
}

addEventListener('online', () => {
  outbox.startOver();
  void flushDrafts();
});
document.addEventListener('visibilitychange', () => {
  if (document.hidden) void flushDrafts();
});
