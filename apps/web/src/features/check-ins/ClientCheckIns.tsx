import { ClientCheckInsDocument } from '@footing/contract';
import { useUncachedQuery } from '../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import { CheckInHistory } from './CheckInHistory';
import { usePronouns } from '../../shared/words';

/** The check-ins that a client shares with their coach. */
export default function ClientCheckIns({
  clientId,
  callName,
  zone,
}: {
  clientId: string;
  callName: string;
  zone: string;
}) {
  const { theirs, themselves } = usePronouns();
  const query = useUncachedQuery(ClientCheckInsDocument, clientId);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label="Check-ins are on their way" />}>
      {({ checkIns }) =>
        checkIns.shared ? (
          <CheckInHistory checkIns={checkIns} callName={callName} zone={zone} />
        ) : (
          <EmptyState title={`Kept to ${themselves}`}>
            {callName} keeps check-ins to {themselves}, or makes none. It is {theirs} to share them
            or not, and to take that back.
          </EmptyState>
        )
      }
    </Loaded>
  );
}
