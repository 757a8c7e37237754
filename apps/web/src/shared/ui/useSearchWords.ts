import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

const NAME = 'q';

/** The words that a list is searched for, kept in the URL so that the back button and shared links work. */
export function useSearchWords() {
  const [params, setParams] = useSearchParams();
  const search = params.get(NAME) ?? '';
  const [typed, setTyped] = useState(search);
  const sent = useRef(search);

  useEffect(() => {
    if (search !== sent.current) setTyped(search);
    sent.current = search;
  }, [search]);

  const send = useDebouncedCallback((words: string) => {
    sent.current = words;
    setParams(
      (now) => {
        if (words) now.set(NAME, words);
        else now.delete(NAME);
        return now;
      },
      { replace: true },
    );
  }, 250);

  return {
    search: search.trim(),
    typed,
    setTyped: (words: string) => {
      setTyped(words);
      send(words.trimStart());
    },
  };
}
