import { useEffect } from 'react';
import type { MemberQueue } from './member-queue';
import { useMemberQueue } from './useMemberQueue';

/**
 * On every page of a client: sends what was entered without a connection and, after `delay` milliseconds, preloads the
 * page for entering more, so that it opens without a connection too.
 */
export function useQueueSender<Entry>(
  queueOf: MemberQueue<Entry>,
  loadPage: () => Promise<unknown>,
  delay: number,
) {
  const queue = useMemberQueue(queueOf);
  useEffect(() => {
    void queue.flush();
    const timer = setTimeout(() => void loadPage().catch(() => undefined), delay);
    return () => clearTimeout(timer);
  }, [queue, loadPage, delay]);
}
