import { Button } from '@mantine/core';
import { useFetchMore } from '../../shared/ui';
import { words } from './templates.words';

/** Fetches the next page of templates. */
export function MoreTemplates({
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
