import { useSearchParams } from 'react-router';

const NAME = 'tag';

/** The tag that the list is filtered by, kept in the URL so that the back button and shared links work. */
export function useTag(): { tag: string | null; choose: (tag: string | null) => void } {
  const [params, setParams] = useSearchParams();
  return {
    tag: params.get(NAME) || null,
    choose: (tag) =>
      setParams((now) => {
        if (tag) now.set(NAME, tag);
        else now.delete(NAME);
        return now;
      }),
  };
}
