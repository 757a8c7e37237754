import { useEffect, useMemo, useReducer } from 'react';
import { useMe, useMembership } from '../session/store';
import type { MemberQueue } from './member-queue';

/** Subscribes to the queue of the signed-in person. */
export function useMemberQueue<Made>(queueOf: MemberQueue<Made>) {
  const accountId = useMe().account.id;
  const memberId = useMembership().id;
  const queue = useMemo(() => queueOf(accountId, memberId), [queueOf, accountId, memberId]);
  const [, render] = useReducer((n: number) => n + 1, 0);
  useEffect(() => queue.subscribe(render), [queue]);
  return queue;
}
