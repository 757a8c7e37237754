import type { BoundaryPartsFragment } from '@footing/contract';
import { boundaryWords, Sentence, When, WhenDay, type Boundary } from '../words';
import { BoundaryHistory } from './BoundaryHistory';
import { closesOutreach } from './closes-outreach';
import classes from './boundary.module.css';
import { words } from './boundary.words';
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
  return (
    <>
      <p className={classes.boundary} data-closed={closesOutreach(boundary) || undefined}>
        <Until boundary={boundary} day={boundaryUntil} zone={zone} />
      </p>
      <p className={classes.soft}>
        <Sentence
          text={boundaryReason ? words.sinceWithReason : words.since}
          when={<When at={boundarySince} zone={zone} />}
          reason={<UserText>{boundaryReason}</UserText>}
        />
      </p>
      <p className={classes.meaning}>{meaning}</p>
      {pendingBoundary && (
        <p className={classes.pending}>
          <Sentence
            text={words.pending}
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
