import type { HardMomentsPartsFragment } from '@footing/contract';
import { useRef, useState } from 'react';
import { useMemberStore } from '../../shared/drafts/useMemberStore';
import { useOtherTabs } from '../../shared/drafts/useOtherTabs';
import { isAtHand, type AtHandEntry } from './at-hand-queue';

const ID = 'new';

/** What was begun on this device and not saved. */
export const useAtHandStore = () => useMemberStore('hard-moment-draft', isAtHand);
type AtHandStore = ReturnType<typeof useAtHandStore>;

export const begunIn = (store: AtHandStore): AtHandEntry | undefined =>
  store.read().find(([id]) => id === ID)?.[1];

/** It stays on this device until it is saved or dropped, also when the page is closed, and is the same in all tabs. */
export function useKeptAtHand(saved: HardMomentsPartsFragment) {
  const store = useAtHandStore();
  const [start] = useState(() => entryOf(saved));
  const kept = (): AtHandEntry => begunIn(store) ?? start;
  const [draft, setDraft] = useState(kept);
  const [isKept, setIsKept] = useState(true);
  const latest = useRef(draft);
  useOtherTabs(kept, (next) => {
    latest.current = next;
    setDraft(next);
  });
  const forget = () => store.remove(ID);
  return {
    draft,
    isKept,
    change: (part: Partial<Omit<AtHandEntry, 'version'>>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      setDraft(next);
      const isUnchanged = isSame(next, start);
      if (isUnchanged) forget();
      setIsKept(isUnchanged || store.write(ID, next));
    },
    forget,
  };
}

const entryOf = ({ personName, personPhone, helped, version }: HardMomentsPartsFragment) => ({
  name: personName ?? '',
  phone: personPhone ?? '',
  helped,
  version,
});

const isSame = (one: AtHandEntry, other: AtHandEntry): boolean =>
  one.name === other.name && one.phone === other.phone && one.helped === other.helped;
