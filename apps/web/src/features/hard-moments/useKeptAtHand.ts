import type { HardMomentsPartsFragment } from '@footing/contract';
import { useRef, useState } from 'react';
import { useMemberStore } from '../../shared/drafts/useMemberStore';
import { useOtherTabs } from '../../shared/drafts/useOtherTabs';

/** What is being written for the next hard moment, and the server's version that it was begun from. */
export interface AtHandDraft {
  name: string;
  phone: string;
  helped: string;
  version: number;
}

const ID = 'new';

const isDraft = (value: unknown): value is AtHandDraft =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'phone', 'helped'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  ) &&
  typeof (value as Record<string, unknown>)['version'] === 'number';

/** What was begun on this device and not saved. */
export const useAtHandStore = () => useMemberStore('hard-moment-draft', isDraft);
type AtHandStore = ReturnType<typeof useAtHandStore>;

export const begunIn = (store: AtHandStore): AtHandDraft | undefined =>
  store.read().find(([id]) => id === ID)?.[1];

/** It stays on this device until it is saved or dropped, also when the page is closed, and is the same in all tabs. */
export function useKeptAtHand(saved: HardMomentsPartsFragment) {
  const store = useAtHandStore();
  const kept = (): AtHandDraft => begunIn(store) ?? draftOf(saved);
  const [draft, setDraft] = useState(kept);
  const [isKept, setIsKept] = useState(true);
  const latest = useRef(draft);
  useOtherTabs(kept, (next) => {
    latest.current = next;
    setDraft(next);
  });
  return {
    draft,
    isKept,
    change: (part: Partial<Omit<AtHandDraft, 'version'>>) => {
      latest.current = { ...latest.current, ...part };
      setDraft(latest.current);
      setIsKept(store.write(ID, latest.current));
    },
    forget: () => store.remove(ID),
  };
}

const draftOf = ({ personName, personPhone, helped, version }: HardMomentsPartsFragment) => ({
  name: personName ?? '',
  phone: personPhone ?? '',
  helped,
  version,
});
