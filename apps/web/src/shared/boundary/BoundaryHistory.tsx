import type { BoundaryChangePartsFragment } from '@footing/contract';
import { assertNever, boundaryWords, exactDayWords, When } from '../words';
import classes from './boundary.module.css';
import { UserText } from '../ui/UserText';

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
      <summary>Full history</summary>
      <ol>
        {history.map((change) => (
          <li key={change.id} data-cancelled={change.status === 'CANCELLED' || undefined}>
            <span className={classes.what}>
              {boundaryWords(change.boundary)}
              {change.until && ` until ${exactDayWords(change.until)}`}
            </span>
            <span className={classes.soft}>
              <When at={change.at} say="dayTime" zone={zone} />
              {change.byName && `, ${change.byName}`}
              {statusWords(change)}
            </span>
            {change.endedOn && (
              <span className={classes.soft}>
                The legal order ended on {exactDayWords(change.endedOn)}.
              </span>
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

function statusWords({ status }: BoundaryChangePartsFragment): string {
  switch (status) {
    case 'IN_EFFECT':
      return '. In effect now';
    case 'PENDING':
      return '. Not in effect yet';
    case 'CANCELLED':
      return '. Withdrawn before it took effect';
    case 'PASSED':
      return '';
    default:
      return assertNever(status);
  }
}
