import { ClientCheckInsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import { CheckInsShown } from './CheckInsShown';

const READ_AGAIN = 60_000;

/**
 * What a client lets their coach see. It is read anew each time, and again while it lies open: what was
 * withdrawn leaves the screen too.
 */
export default function ClientCheckIns({
  clientId,
  callName,
  zone,
}: {
  clientId: string;
  callName: string;
  zone: string;
}) {
  const query = useQuery(ClientCheckInsDocument, {
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
    <Loaded query={query} skeleton={<LoadingState lines={5} label="Check-ins are on their way" />}>
      {({ checkIns }) =>
        checkIns.shared ? (
          <CheckInsShown checkIns={checkIns} callName={callName} zone={zone} />
        ) : (
          <EmptyState title="Kept to themselves">
            {callName} keeps check-ins to themselves, or makes none. It is theirs to share them or
            not, and to take that back.
          </EmptyState>
        )
      }
    </Loaded>
  );
}
