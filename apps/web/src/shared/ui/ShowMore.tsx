import { Button } from '@mantine/core';
import { words } from './ui.words';
import { useFetchMore } from './useFetchMore';

/** Fetches the next page of a list. */
export function ShowMore({
  query,
  after,
}: {
  query: Parameters<typeof useFetchMore>[0];
  after: string | null;
}) {
  const { busy, fetchMore } = useFetchMore(query);
  return (
    <Button variant="subtle" fullWidth my="xs" loading={busy} onClick={() => void fetchMore(after)}>
      {words.showMore}
    </Button>
  );
}
