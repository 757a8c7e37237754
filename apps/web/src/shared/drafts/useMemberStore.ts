import { useMemo } from 'react';
import { useMe, useMembership } from '../session/store';
import { deviceStoreOf, type BegunKind } from './stores';

/** What the signed-in member has begun of a kind on this device. `isValue` must stay the same function. */
export function useMemberStore<T>(kind: BegunKind, isValue: (value: unknown) => value is T) {
  const accountId = useMe().account.id;
  const memberId = useMembership().id;
  return useMemo(
    () => deviceStoreOf(accountId, `${kind}.${memberId}`, isValue),
    [accountId, memberId, kind, isValue],
  );
}
