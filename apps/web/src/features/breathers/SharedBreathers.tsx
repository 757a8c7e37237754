import { SharedBreathersDocument } from '@footing/contract';
import { useUncachedQuery } from '../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState, Sheet } from '../../shared/ui';
import { When } from '../../shared/words';
import { useMarkRead } from '../attention';
import classes from './breathers.module.css';
import { words } from './for-coaches.words';

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
    <Loaded query={query} skeleton={<LoadingState lines={4} label={words.loading} />}>
      {({ sharedBreathers }) =>
        sharedBreathers.length === 0 ? (
          <EmptyState title={words.none.title}>{words.none.text(callName)}</EmptyState>
        ) : (
          <Sheet title={words.title(callName)}>
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
