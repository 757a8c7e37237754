import { useMemo, useReducer, useEffect } from 'react';
import { useMe, useMembership } from '../../shared/session/store';
import { unsentCheckIns } from './unsent-check-ins';

/** The queue of the signed-in client, followed. */
export function useUnsentCheckIns() {
  const accountId = useMe().account.id;
  const memberId = useMembership().id;
  const queue = useMemo(() => unsentCheckIns(accountId, memberId), [accountId, memberId]);
  const [, render] = useReducer((n: number) => n + 1, 0);
  useEffect(() => queue.subscribe(render), [queue]);
  return queue;
}
