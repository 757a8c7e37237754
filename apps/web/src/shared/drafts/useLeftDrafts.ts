import { useEffect } from 'react';
import { useMe } from '../session/store';
import type { SaveDraft } from './draft';
import { sendLeft } from './drafts';

/** On every page of a client: sends texts that were written without a connection, also when their page is closed. */
export function useLeftDrafts(kind: string, saveOf: (id: string) => SaveDraft) {
  const accountId = useMe().account.id;
  useEffect(() => sendLeft(accountId, kind, saveOf), [accountId, kind, saveOf]);
}
