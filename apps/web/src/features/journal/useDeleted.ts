import { useEffect } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { isDeleted, journalQueue, noteDeleted } from './journal-queue';

/** Tells which entries are being deleted, or were: a list that was read before still has them. */
export function useDeleted(): (id: string) => boolean {
  const { entries } = useMemberQueue(journalQueue);
  useEffect(() => noteDeleted(entries), [entries]);
  const going = new Set(
    entries.filter(({ value }) => value.kind === 'takenBack').map(({ id }) => id),
  );
  return (id) => going.has(id) || isDeleted(id);
}
