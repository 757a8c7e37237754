import { Button } from '@mantine/core';
import { useFetchMore } from '../../shared/ui';

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
      Show more
    </Button>
  );
}

export function countWords(shown: number, { hasNextPage }: { hasNextPage: boolean }): string {
  if (hasNextPage) return `More than ${shown} templates`;
  return shown === 1 ? '1 template' : `${shown} templates`;
}
