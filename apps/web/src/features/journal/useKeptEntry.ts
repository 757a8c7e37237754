import { useState } from 'react';
import { isVersionedText } from '../../shared/drafts/drafts';
import { useMemberStore } from '../../shared/drafts/useMemberStore';
import { useOtherTabs } from '../../shared/drafts/useOtherTabs';
import type { EntryWords } from './journal-queue';

/** With the version that it was typed into: another device may save a newer one in the meantime. */
type Versioned = EntryWords & { version: number };

const isKept = (value: unknown): value is Versioned => isVersionedText(value);

/** An entry that is being written. It stays on this device until it is saved, also when the page is closed. */
export function useKeptEntry(id: string, before: Versioned) {
  const store = useMemberStore('journal-draft', isKept);
  const stored = () => store.read().find(([key]) => key === id)?.[1] ?? null;
  const read = () => {
    const kept = stored() ?? before;
    // What is compared with stays what the client saw, whatever the list reads while they type.
    return { entry: wordsOf(kept), start: { ...before, version: kept.version }, isKept: true };
  };
  const [{ entry, start, isKept: isKeptNow }, setState] = useState(read);
  useOtherTabs(stored, () => setState(read()));
  const forget = () => {
    store.remove(id);
    setState({ entry: wordsOf(before), start: before, isKept: true });
  };
  const set = (next: EntryWords) => {
    const isUnchanged = isSame(next, start);
    if (isUnchanged) store.remove(id);
    const isStored = isUnchanged || store.write(id, { ...next, version: start.version });
    setState({ entry: next, start, isKept: isStored });
  };
  return { entry, version: start.version, isKept: isKeptNow, set, forget };
}

const wordsOf = ({ text, mood, prompt }: EntryWords): EntryWords => ({ text, mood, prompt });

export const isSame = (one: EntryWords, other: EntryWords): boolean =>
  one.text === other.text && one.mood === other.mood && one.prompt === other.prompt;

export type KeptEntry = ReturnType<typeof useKeptEntry>;
