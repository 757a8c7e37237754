import { api } from '../session/api';
import { confirmThat } from '../ui';

/** Asks, deletes with `run`, and removes it and its line of the list from the cache. True if it was deleted. */
export async function deleteAuthored(
  { __typename, id, title }: { __typename: string; id: string; title: string },
  run: () => Promise<unknown>,
  words: { title: (title: string) => string; text: string; yes: string; no: string },
): Promise<boolean> {
  const { text, yes, no } = words;
  const sure = await confirmThat({
    title: words.title(title),
    words: text,
    yes,
    no,
    deletes: true,
  });
  if (!sure || !(await run())) return false;
  api.cache.evict({ id: api.cache.identify({ __typename, id }) });
  api.cache.evict({ id: api.cache.identify({ __typename: `${__typename}Summary`, id }) });
  return true;
}
