import type { ClientFilter, ClientSort } from '@footing/contract';
import { useSearchParams } from 'react-router';
import { useSearchWords } from '../../../shared/ui';
import { EVERYONE, useWhose } from '../../../shared/whose';
import { words as caseloadWords } from './caseload.words';

const { filters, sorts } = caseloadWords;

/** The list's filter and sort, kept in the URL so that the back button and shared links work. */
export function useCaseloadView() {
  const [params, setParams] = useSearchParams();
  const filter = oneOf(filters, params.get('show')) ?? 'ACTIVE';
  const sort = oneOf(sorts, params.get('by')) ?? 'ATTENTION';
  const whose = useWhose(EVERYONE);
  const words = useSearchWords();

  const put = (name: string, value: string | null) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );

  return {
    ...words,
    filter,
    whose,
    sort,
    showEveryone: () => setParams((now) => whose.put(now, EVERYONE), { replace: true }),
    setFilter: (next: ClientFilter) => put('show', next === 'ACTIVE' ? null : next),
    setSort: (next: ClientSort) => put('by', next === 'ATTENTION' ? null : next),
    /** Query string to keep in links to clients. */
    query: carried(params),
  };
}

function carried(params: URLSearchParams): string {
  const kept = ['q', 'show', 'of', 'coach', 'by'].flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value]] : [];
  });
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}

const oneOf = <Key extends string>(known: Record<Key, string>, text: string | null): Key | null =>
  text !== null && Object.hasOwn(known, text) ? (text as Key) : null;
