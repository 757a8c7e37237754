import { useMemo, useState } from 'react';
import { deviceStoreOf } from '../../shared/drafts/drafts';
import { useMe, useMembership } from '../../shared/session/store';
import type { EntryWords } from './journal-queue';

const isKept = (value: unknown): value is EntryWords =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** An entry that is being written. It stays on this device until it is saved, also when the page is closed. */
export function useKeptEntry(id: string, before: EntryWords) {
  const accountId = useMe().account.id;
  const memberId = useMembership().id;
  const store = useMemo(
    () => deviceStoreOf(accountId, `journal-draft.${memberId}`, isKept),
    [accountId, memberId],
  );
  const [state, setState] = useState(() => ({
    entry: store.read().find(([key]) => key === id)?.[1] ?? before,
    isKept: true,
  }));
  const forget = () => {
    store.remove(id);
    setState({ entry: before, isKept: true });
  };
  const set = (entry: EntryWords) => {
    if (entry.text === before.text) store.remove(id);
    const isKeptNow = entry.text === before.text || store.write(id, entry);
    setState({ entry, isKept: isKeptNow });
  };
  return { ...state, set, forget };
}

export type KeptEntry = ReturnType<typeof useKeptEntry>;
