import type { useQuery } from '@apollo/client/react';
import type { PlansOnOlderVersionsQuery } from '@footing/contract';
import { Button } from '@mantine/core';
import { useFetchMore } from '../../../shared/ui';
import { words } from './offers.words';

/** Fetches the next plans on older versions. */
export function MorePlans({
  query,
  after,
}: {
  query: Pick<ReturnType<typeof useQuery<PlansOnOlderVersionsQuery>>, 'fetchMore'>;
  after: string;
}) {
  const { busy, fetchMore } = useFetchMore({
    fetchMore: (options) =>
      query.fetchMore({
        ...options,
        updateQuery: (known, { fetchMoreResult: { plansOnOlderVersions: found } }) => ({
          ...known,
          plansOnOlderVersions: {
            ...found,
            plans: [...known.plansOnOlderVersions.plans, ...found.plans],
          },
        }),
      }),
  });
  return (
    <Button variant="subtle" loading={busy} onClick={() => void fetchMore(after)}>
      {words.older.more}
    </Button>
  );
}
