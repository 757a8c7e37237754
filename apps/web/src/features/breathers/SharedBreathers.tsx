import { SharedBreathersDocument } from '@footing/contract';
import { useUncachedQuery } from '../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState, Sheet } from '../../shared/ui';
import { When } from '../../shared/words';
import { useMarkRead } from '../attention';
import classes from './breathers.module.css';

/** Breathers that a client shares with their coach. */
export default function SharedBreathers({
  clientId,
  callName,
}: {
  clientId: string;
  callName: string;
}) {
  const query = useUncachedQuery(SharedBreathersDocument, clientId);
  useMarkRead(
    clientId,
    'BREATHER',
    (query.data?.sharedBreathers ?? []).map(({ sharedAt }) => sharedAt!),
  );
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
