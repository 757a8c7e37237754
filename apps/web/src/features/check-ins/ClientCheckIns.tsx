import { ClientCheckInsDocument } from '@footing/contract';
import { useUncachedQuery } from '../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import { CalmSoFar, type StepWithLocks } from './CalmSoFar';
import { CheckInHistory } from './CheckInHistory';
import { usePronouns } from '../../shared/words';
import { words } from './check-ins.words';

/** The check-ins that a client shares with their coach. */
export default function ClientCheckIns({
  clientId,
  callName,
  zone,
  steps,
}: {
  clientId: string;
  callName: string;
  zone: string;
  /** Those of the client's plan. */
  steps: readonly StepWithLocks[];
}) {
  const pronouns = usePronouns();
  const query = useUncachedQuery(ClientCheckInsDocument, clientId);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} label={words.history.loading} />}>
      {({ checkIns }) =>
        checkIns.shared ? (
          <CheckInHistory checkIns={checkIns} callName={callName} zone={zone}>
            <CalmSoFar steps={steps} {...checkIns} />
          </CheckInHistory>
        ) : (
          <EmptyState title={words.history.notShared}>
            {words.history.notSharedText(callName, pronouns)}
          </EmptyState>
        )
      }
    </Loaded>
  );
}
