import { SharedJournalDocument } from '@footing/contract';
import { useUncachedQuery } from '../../shared/session/useUncachedQuery';
import { EmptyState, Loaded, LoadingState, Sheet } from '../../shared/ui';
import { When } from '../../shared/words';
import { useMarkRead } from '../attention';
import classes from './journal.module.css';
import { words } from './for-coaches.words';

/** Entries that a client shares with their coach. */
export default function SharedJournal({
  clientId,
  callName,
}: {
  clientId: string;
  callName: string;
}) {
  const query = useUncachedQuery(SharedJournalDocument, clientId);
  useMarkRead(
    clientId,
    'JOURNAL',
    (query.data?.sharedJournal ?? []).map(({ sharedAt }) => sharedAt!),
  );
  return (
    <Loaded query={query} skeleton={<LoadingState lines={4} label={words.loading} />}>
      {({ sharedJournal }) =>
        sharedJournal.length === 0 ? (
          <EmptyState title={words.none.title}>{words.none.text(callName)}</EmptyState>
        ) : (
          <Sheet title={words.title(callName)}>
            <ul className={classes.list}>
              {sharedJournal.map(({ id, text, at, mood, prompt }) => (
                <li key={id} className={classes.item}>
                  <p className={classes.head}>
                    <When at={at} say="dayTime" capital />
                    {mood !== null && <span>{words.mood(mood)}</span>}
                  </p>
                  {prompt && <p className={classes.prompt}>{prompt}</p>}
                  <p className={classes.text} dir="auto">
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
