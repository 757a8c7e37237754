import { useQuery } from '@apollo/client/react';
import { ReadingsOfClientDocument, type PrivateKind } from '@footing/contract';
import { Loaded, LoadingState, Sheet } from '../../shared/ui';
import { assertNever } from '../../shared/words';
import { ReadingList } from './ReadingList';
import classes from './readings.module.css';

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
    <Sheet title={`Who read what ${callName} shares`}>
      <Loaded query={query} skeleton={<LoadingState lines={2} label="The list is on its way" />}>
        {({ readings }) =>
          readings.edges.length === 0 ? (
            <p className={classes.none}>
              Nobody has read any of it yet. People who do will appear here, and {callName} sees the
              same list.
            </p>
          ) : (
            <ReadingList readings={readings} zone={zone} kindWords={kindWords} onMore={more} />
          )
        }
      </Loaded>
    </Sheet>
  );
}

function kindWords(kind: PrivateKind): string {
  switch (kind) {
    case 'CHECK_INS':
      return 'Check-ins';
    case 'CONTACT_LOG':
      return 'Contact log';
    case 'REFLECTIONS':
      return 'Reflections';
    case 'ANSWERS':
      return 'Answers';
    case 'BREATHERS':
      return 'Breather';
    case 'SAFETY':
      return 'What was shared about a pause in outreach';
    case 'PRIVATE_NOTES':
      return 'Private notes';
    default:
      return assertNever(kind);
  }
}
