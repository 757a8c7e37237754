import { useEffect, useState } from 'react';
import type { MemberQueue } from './member-queue';
import { useMemberQueue } from './useMemberQueue';

/**
 * The state of a page on which a client adds entries to a queue: the entry that was just added, those that the server
 * refused, and how many others wait for the connection. `refetch` reads the page's query again after an entry was sent.
 */
export function useEntryQueue<Entry extends object>(
  queueOf: MemberQueue<Entry>,
  refetch: () => Promise<unknown>,
) {
  const queue = useMemberQueue(queueOf);
  const [latestId, setLatestId] = useState<string | null>(null);
  const [before, setBefore] = useState<'NONE' | 'TAKEN_BACK' | 'AGAIN'>('NONE');
  const { sentCount, entries } = queue;
  useEffect(() => {
    if (sentCount > 0) void refetch().catch(() => undefined);
  }, [sentCount, refetch]);

  return {
    latestId,
    /** Undefined once the server has it. */
    latest: entries.find(({ id }) => id === latestId),
    /** What the person did before the form was shown again. */
    before,
    refused: entries.filter(({ state }) => state === 'refused'),
    waiting: entries.filter(
      ({ id, value, state }) => id !== latestId && value.kind === 'made' && state !== 'refused',
    ).length,
    add(entry: Entry, madeAt = Date.now()) {
      const id = crypto.randomUUID();
      setLatestId(id);
      void queue.put(id, { kind: 'made', madeAt, ...entry });
    },
    undo(id: string) {
      void queue.put(id, { kind: 'takenBack' });
      setLatestId(null);
      setBefore('TAKEN_BACK');
    },
    addAnother() {
      setLatestId(null);
      setBefore('AGAIN');
    },
    drop: (id: string) => queue.drop(id),
  };
}
