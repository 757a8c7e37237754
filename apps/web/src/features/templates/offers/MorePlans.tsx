import type { useQuery } from '@apollo/client/react';
import type { PlansOnOlderVersionsQuery } from '@footing/contract';
import { ShowMore } from '../../../shared/ui';

/** Fetches the next plans on older versions. */
export function MorePlans({
  query,
  after,
}: {
  query: Pick<ReturnType<typeof useQuery<PlansOnOlderVersionsQuery>>, 'fetchMore'>;
  after: string;
}) {
  const all = {
    fetchMore: (options: { variables: { after: string | null } }) =>
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
  };
  return <ShowMore query={all} after={after} />;
}
