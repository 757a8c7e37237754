import type { BoundaryChangePartsFragment } from '@footing/contract';
import { Sentence, When } from '../words';
import classes from './boundary.module.css';
import { words as all } from './boundary.words';
import { UserText } from '../ui/UserText';

const words = all.history;

/** All recorded boundaries, latest first. The history is append-only. */
export function BoundaryHistory({
  history,
  zone,
}: {
  history: readonly BoundaryChangePartsFragment[];
  zone: string;
}) {
  if (history.length === 0) return null;
  return (
    <details className={classes.history}>
      <summary>{words.title}</summary>
      <ol>
        {history.map((change) => (
          <li key={change.id} data-cancelled={change.status === 'CANCELLED' || undefined}>
            <span className={classes.what}>{words.change(change)}</span>
            <span className={classes.soft}>
              <Sentence
                text={change.byName ? words.atBy : words.at}
                when={<When at={change.at} say="dayTime" zone={zone} />}
                name={change.byName}
              />
            </span>
            <span className={classes.soft}>{words.status(change.status)}</span>
            {change.endedOn && (
              <span className={classes.soft}>{words.orderEnded(change.endedOn)}</span>
            )}
            {change.reason && (
              <UserText as="span" className={classes.why}>
                {change.reason}
              </UserText>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
