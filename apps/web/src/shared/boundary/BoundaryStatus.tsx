import type { BoundaryChangePartsFragment, BoundaryPartsFragment } from '@footing/contract';
import { boundaryWords, Sentence, useNow, When, WhenDay, type Boundary } from '../words';
import { BoundaryHistory } from './BoundaryHistory';
import { closesOutreach } from './closes-outreach';
import classes from './boundary.module.css';
import { words } from './boundary.words';
import { UserText } from '../ui/UserText';

/** The boundary, since when it holds if it is known, a pending change, and its history. */
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
  const now = useNow();
  return (
    <>
      <p className={classes.boundary} data-closed={closesOutreach(boundary) || undefined}>
        <Until boundary={boundary} day={boundaryUntil} zone={zone} />
      </p>
      {(boundary !== 'UNKNOWN' || boundaryReason) && (
        <p className={classes.soft}>
          <Sentence
            text={boundaryReason ? words.sinceWithReason : words.since}
            when={<When at={boundarySince} zone={zone} />}
            reason={<UserText>{boundaryReason}</UserText>}
          />
        </p>
      )}
      <p className={classes.meaning}>{meaning}</p>
      {pendingBoundary && (
        <p className={classes.pending}>
          <Sentence
            text={pendingText(pendingBoundary, now)}
            boundary={
              <Until boundary={pendingBoundary.boundary} day={pendingBoundary.until} zone={zone} />
            }
            when={<When at={pendingBoundary.takesEffectAt} say="dayTime" zone={zone} />}
          />
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

function pendingText(
  { needsConfirmation, takesEffectAt }: BoundaryChangePartsFragment,
  now: number,
): string {
  if (!needsConfirmation) return words.pending;
  return Date.parse(takesEffectAt) > now ? words.unconfirmed : words.waiting;
}

function Until({
  boundary,
  day,
  zone,
}: {
  boundary: Boundary;
  day: string | null | undefined;
  zone: string;
}) {
  const what = boundaryWords(boundary);
  if (!day) return what;
  return <Sentence text={words.until} boundary={what} day={<WhenDay day={day} zone={zone} />} />;
}
