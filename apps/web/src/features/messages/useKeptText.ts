import { useMemo, useState } from 'react';
import { deviceStoreOf } from '../../shared/drafts/drafts';
import { useMe, useMembership } from '../../shared/session/store';

const isText = (value: unknown): value is string => typeof value === 'string';

/** A message that is being written. It stays on this device until it is sent, also when the page is closed. */
export function useKeptText(id: string) {
  const accountId = useMe().account.id;
  const memberId = useMembership().id;
  const store = useMemo(
    () => deviceStoreOf(accountId, `message-draft.${memberId}`, isText),
    [accountId, memberId],
  );
  const [state, setState] = useState(() => ({
    text: store.read().find(([key]) => key === id)?.[1] ?? '',
    isKept: true,
  }));
  const setText = (text: string) => {
    if (text === '') store.remove(id);
    const isKept = text === '' || store.write(id, text);
    setState({ text, isKept });
  };
  return { ...state, setText };
}
