import { useState } from 'react';
import { useMemberStore } from '../../shared/drafts/useMemberStore';
import { useOtherTabs } from '../../shared/drafts/useOtherTabs';
import type { Values } from './check-in-queue';

/** A check-in that was begun, and when it was last changed. */
type Begun = Values & { line: string; at: number };

const ID = 'new';
/** The values are about this moment: later, only the words come back. */
const VALUES_HOLD_MS = 3_600_000;
const NOTHING: Values = { mood: null, urge: null, energy: null };

const isBegun = (value: unknown): value is Begun =>
  typeof value === 'object' &&
  value !== null &&
  'line' in value &&
  typeof value.line === 'string' &&
  'at' in value &&
  typeof value.at === 'number';

/** A check-in that is being filled in. It stays on this device until it is saved, also when the page is closed. */
export function useKeptCheckIn() {
  const store = useMemberStore('check-in-draft', isBegun);
  const kept = () => {
    const begun = store.read().find(([id]) => id === ID)?.[1];
    if (!begun) return { values: NOTHING, line: '', isKept: true };
    return { values: valuesOf(begun), line: begun.line, isKept: true };
  };
  const [{ values, line, isKept }, setState] = useState(kept);
  useOtherTabs(kept, setState);
  const set = (next: { values: Values; line: string }) => {
    const isEmpty = next.line === '' && Object.values(next.values).every((one) => one === null);
    if (isEmpty) store.remove(ID);
    const begun = { ...next.values, line: next.line, at: Date.now() };
    setState({ ...next, isKept: isEmpty || store.write(ID, begun) });
  };
  return {
    values,
    line,
    isKept,
    setValues: (changed: Partial<Values>) => set({ values: { ...values, ...changed }, line }),
    setLine: (text: string) => set({ values, line: text }),
    forget: () => store.remove(ID),
  };
}

function valuesOf({ mood, urge, energy, at }: Begun): Values {
  return Math.abs(Date.now() - at) < VALUES_HOLD_MS ? { mood, urge, energy } : NOTHING;
}
