import { ClientCheckInsDocument } from '@footing/contract';
import { useReadAnew } from '../../shared/session/useReadAnew';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import { CheckInsShown } from './CheckInsShown';
import { usePronouns } from '../../shared/words';

/** What a client lets their coach see of their check-ins. */
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
  const query = useReadAnew(ClientCheckInsDocument, clientId);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label="Check-ins are on their way" />}>
      {({ checkIns }) =>
        checkIns.shared ? (
          <CheckInsShown checkIns={checkIns} callName={callName} zone={zone} />
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
