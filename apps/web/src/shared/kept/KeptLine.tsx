import { useEffect, useReducer, useState } from 'react';
import { unsentDrafts } from '../drafts/drafts';
import { useSession } from '../session/store';
import { onVault } from '../session/vault';
import { onDayTimeWords } from '../words/date-words';
import { useKeptSince } from './kept-since';
import { words } from './kept.words';

/** Without a connection: from when the page is, and how much was entered and not sent. */
export default function KeptLine() {
  const session = useSession();
  const since = useKeptSince();
  const [now] = useState(() => Date.now());
  const [, render] = useReducer((n: number) => n + 1, 0);
  useEffect(() => onVault(render), []);
  if (session.status !== 'signed-in') return null;
  const unsent = unsentDrafts(session.me.account.id).length;
  return (
    <>
      {since !== null && <span>{words.since(onDayTimeWords(since, now))} </span>}
      {unsent > 0 && <span>{words.unsent(unsent)}</span>}
    </>
  );
}
