import { useQuery } from '@apollo/client/react';
import { MessagesNotSentDocument } from '@footing/contract';
import { Sheet } from '../../../shared/ui';
import { NotSent } from './NotSent';
import classes from './planned-messages.module.css';
import { words } from './planned-messages.words';

/** On the list of clients: planned messages that were not sent, and why. Also to clients whom somebody else coaches now. */
export default function PlannedNotSent() {
  const { data } = useQuery(MessagesNotSentDocument, { fetchPolicy: 'cache-and-network' });
  const notSent = data?.plannedMessages.filter(({ notSentBecause }) => notSentBecause) ?? [];
  if (notSent.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.notSent.title}>
        <ul className={classes.list}>
          {notSent.map((each) => (
            <li key={each.id} className={classes.planned}>
              <NotSent planned={each} />
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}
