import { NoteSearchDocument, type NoteSearchQuery } from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { faultMessage } from '../../../shared/session/faults';
import type { SessionClient } from '../../sessions';

export type NoteMatch = NoteSearchQuery['noteSearch']['matches'][number];

interface Found {
  matches: NoteMatch[];
  backTo: string | null;
  /** Where to continue; null if all notes were searched. */
  after: string | null;
}

export type SearchState =
  | { kind: 'idle' }
  | ({ kind: 'searching' | 'done' } & Found)
  | ({ kind: 'failed'; message: string } & Found);

/** The search stops here until the coach asks for older notes. */
const ENOUGH = 20;
const PAUSE_IN_TYPING = 350;
const NOTHING: Found = { matches: [], backTo: null, after: null };

/**
 * Searches while the coach types. The words and what was found are only in the memory of this page: not in the address, which
 * browsers and servers keep, and not in the cache.
 */
export function useNoteSearch() {
  const api = useApolloClient();
  const [words, setWords] = useState('');
  const [client, setClient] = useState<SessionClient | null>(null);
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      latest.current = -1;
    },
    [],
  );

  const search = async (wanted: string, about: SessionClient | null, from: Found) => {
    const mine = ++latest.current;
    const isCurrent = () => mine === latest.current;
    let found = from;
    const enough = from.matches.length + ENOUGH;
    setState({ kind: 'searching', ...found });
    try {
      do {
        const { data } = await api.query({
          query: NoteSearchDocument,
          variables: { words: wanted, clientId: about?.id ?? null, after: found.after },
          fetchPolicy: 'no-cache',
        });
        if (!isCurrent()) return;
        found = withPage(found, data!.noteSearch);
        setState({ kind: 'searching', ...found });
      } while (found.after && found.matches.length < enough);
      setState({ kind: 'done', ...found });
    } catch (error) {
      if (isCurrent()) setState({ kind: 'failed', message: faultMessage(error), ...found });
    }
  };

  const startOver = (wanted: string, about: SessionClient | null, pause: number) => {
    clearTimeout(timer.current);
    latest.current += 1;
    if (wanted.trim() === '') setState({ kind: 'idle' });
    else timer.current = setTimeout(() => void search(wanted, about, NOTHING), pause);
  };

  return {
    words,
    client,
    state,
    /** Each new text is a new search. */
    setWords(next: string) {
      setWords(next);
      startOver(next, client, PAUSE_IN_TYPING);
    },
    /** Null: all clients. */
    setClient(next: SessionClient | null) {
      setClient(next);
      startOver(words, next, 0);
    },
    searchOlder() {
      if (state.kind !== 'idle') void search(words, client, state);
    },
  };
}

const withPage = (
  found: Found,
  { matches, backTo, pageInfo }: NoteSearchQuery['noteSearch'],
): Found => ({
  matches: [...found.matches, ...matches],
  backTo: backTo ?? found.backTo,
  after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
});
