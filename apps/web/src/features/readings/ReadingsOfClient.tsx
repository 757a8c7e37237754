import { useQuery } from '@apollo/client/react';
import { ReadingsOfClientDocument } from '@footing/contract';
import { Loaded, LoadingState, Sheet } from '../../shared/ui';

import { ReadingList } from './ReadingList';
import classes from './readings.module.css';
import { words as all } from './readings.words';

const words = all.ofClient;

/** The client's list, all kinds together. */
export default function ReadingsOfClient({
  clientId,
  callName,
  zone,
}: {
  clientId: string;
  callName: string;
  zone: string;
}) {
  const query = useQuery(ReadingsOfClientDocument, {
    variables: { clientId },
    fetchPolicy: 'no-cache',
  });
  const { data, fetchMore } = query;
  const more = () =>
    fetchMore({
      variables: { clientId, after: data?.readings.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { readings } }) => ({
        ...before,
        readings: { ...readings, edges: [...before.readings.edges, ...readings.edges] },
      }),
    });
  return (
    <Sheet title={words.title(callName)}>
      <Loaded query={query} skeleton={<LoadingState lines={2} label={words.loading} />}>
        {({ readings }) =>
          readings.edges.length === 0 ? (
            <p className={classes.none}>{words.none(callName)}</p>
          ) : (
            <ReadingList readings={readings} zone={zone} isMixed onMore={more} />
          )
        }
      </Loaded>
    </Sheet>
  );
}
