import { ClientCheckInsDocument } from '@footing/contract';
import { useUncachedQuery } from '../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import { CheckInHistory } from './CheckInHistory';
import { usePronouns } from '../../shared/words';
import { words } from './check-ins.words';

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
  const pronouns = usePronouns();
  const query = useUncachedQuery(ClientCheckInsDocument, clientId);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label={words.history.loading} />}>
      {({ checkIns }) =>
        checkIns.shared ? (
          <CheckInHistory checkIns={checkIns} callName={callName} zone={zone} />
        ) : (
          <EmptyState title={words.history.notShared}>
            {words.history.notSharedText(callName, pronouns)}
          </EmptyState>
        )
      }
    </Loaded>
  );
}
