import { exactWords, timeWords } from '../../../shared/words';
import { clockThere, endOf, sameClock } from '../times';
import { words } from '../sessions.words';
import classes from '../sessions.module.css';

/** "14:30 to 15:20", followed by the client's local time if it differs. */
export function SessionTimes({
  session: { startsAt, minutes, callName, clientTimeZone },
}: {
  session: { startsAt: string; minutes: number; callName: string; clientTimeZone: string };
}) {
  const end = endOf(startsAt, minutes);
  return (
    <span className={classes.times}>
      <time dateTime={startsAt} title={exactWords(startsAt)}>
        {words.times(timeWords(startsAt), timeWords(end))}
      </time>
      {!sameClock(startsAt, clientTimeZone) && (
        <span className={classes.there} title={exactWords(startsAt, clientTimeZone)}>
          {words.timeFor(clockThere(startsAt, clientTimeZone), callName)}
        </span>
      )}
    </span>
  );
}
