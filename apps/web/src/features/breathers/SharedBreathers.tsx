import { SharedBreathersDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { EmptyState, Loaded, LoadingState, Sheet } from '../../shared/ui';
import { When } from '../../shared/words';
import classes from './breathers.module.css';

const READ_AGAIN = 60_000;

/**
 * What a client wrote, did not send, and shares now. Read anew each time, and again while it lies open: what
 * was taken back or burnt leaves the screen too.
 */
export default function SharedBreathers({
  clientId,
  callName,
}: {
  clientId: string;
  callName: string;
}) {
  const query = useQuery(SharedBreathersDocument, {
    variables: { clientId },
    fetchPolicy: 'no-cache',
    pollInterval: READ_AGAIN,
  });
  const { refetch } = query;
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void refetch().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refetch]);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={4} label="The page is on its way" />}>
      {({ sharedBreathers }) =>
        sharedBreathers.length === 0 ? (
          <EmptyState title="The breather">
            A place where clients write what they will not send. It is their own; what {callName}{' '}
            chooses to share with you will be here.
          </EmptyState>
        ) : (
          <Sheet title={`What ${callName} wrote and did not send`}>
            <ul className={classes.list}>
              {sharedBreathers.map(({ id, text, startedAt }) => (
                <li key={id}>
                  <When at={startedAt} say="dayTime" capital />
                  <p className={classes.words} dir="auto">
                    {text}
                  </p>
                </li>
              ))}
            </ul>
          </Sheet>
        )
      }
    </Loaded>
  );
}
