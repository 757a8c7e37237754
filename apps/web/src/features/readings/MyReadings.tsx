import { useQuery } from '@apollo/client/react';
import { MyReadingsDocument, type PrivateKind } from '@footing/contract';
import { Loaded, LoadingState } from '../../shared/ui';
import { ReadingList } from './ReadingList';
import classes from './readings.module.css';
import { words } from './readings.words';

/** Who has read this kind, fetched on every visit. */
export function MyReadings({ kind, zone }: { kind: PrivateKind; zone: string }) {
  const query = useQuery(MyReadingsDocument, {
    variables: { kind },
    fetchPolicy: 'cache-and-network',
  });
  const { data, fetchMore } = query;
  const more = () =>
    fetchMore({
      variables: { after: data?.readings.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { readings } }) => ({
        ...before,
        readings: { ...readings, edges: [...before.readings.edges, ...readings.edges] },
      }),
    });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={1} label={words.loading} />}>
      {({ readings }) =>
        readings.edges.length === 0 ? (
          <p className={classes.none}>{words.nobodyYet}</p>
        ) : (
          <ReadingList readings={readings} zone={zone} onMore={more} />
        )
      }
    </Loaded>
  );
}
