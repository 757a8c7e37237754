import type { BoundaryPartsFragment } from '@footing/contract';
import { boundaryWords, localDateOf, useNow, When, WhenDay } from '../words';
import { BoundaryHistory } from './BoundaryHistory';
import { closesOutreach } from './closes-outreach';
import classes from './boundary.module.css';
import { UserText } from '../ui/UserText';

/** The boundary, since when it holds, a pending change, and its history. */
export function BoundaryStatus({
  current,
  zone,
  meaning,
}: {
  current: BoundaryPartsFragment;
  /** The client's time zone, so that the dates match those of the plan's locks. */
  zone: string;
  meaning: string;
}) {
  const { boundary, boundaryUntil, boundaryReason, boundarySince, pendingBoundary } = current;
  const closed = closesOutreach(current, localDateOf(useNow(), zone));
  return (
    <>
      <p className={classes.boundary} data-closed={closed || undefined}>
        {boundaryWords(boundary)}
        <Until day={boundaryUntil} zone={zone} />
      </p>
      <p className={classes.soft}>
        Since <When at={boundarySince} zone={zone} />
        {boundaryReason && (
          <>
            : <UserText>{boundaryReason}</UserText>
          </>
        )}
      </p>
      <p className={classes.meaning}>{meaning}</p>
      {pendingBoundary && (
        <p className={classes.pending}>
          “{boundaryWords(pendingBoundary.boundary)}
          <Until day={pendingBoundary.until} zone={zone} />” is to come:{' '}
          <When at={pendingBoundary.takesEffectAt} zone={zone} />, at{' '}
          <When at={pendingBoundary.takesEffectAt} say="time" zone={zone} />. Nothing changes
          before, and a stricter word takes it back.
          {pendingBoundary.reason && (
            <UserText as="span" className={classes.why}>
              {pendingBoundary.reason}
            </UserText>
          )}
        </p>
      )}
      <BoundaryHistory history={current.boundaryHistory} zone={zone} />
    </>
  );
}

function Until({ day, zone }: { day: string | null | undefined; zone: string }) {
  if (!day) return null;
  return (
    <>
      {' until '}
      <WhenDay day={day} zone={zone} />
    </>
  );
}
