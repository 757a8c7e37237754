import { capitalized, dayTimeWords, useNow } from '../../../shared/words';
import { cityOf, endOf, sameClock } from '../times';
import classes from '../sessions.module.css';

/** The chosen time in the coach's and the client's time zone. */
export function TimeInBothZones({
  startsAt,
  minutes,
  person,
}: {
  startsAt: string;
  minutes: number;
  person?: { callName: string; timeZone: string };
}) {
  const now = useNow();
  const over = Date.parse(endOf(startsAt, minutes)) < now;
  return (
    <div className={classes.clocks} role="status">
      <p>
        <span className={classes.clockWho}>For you</span>
        <span>{capitalized(dayTimeWords(startsAt, now))}</span>
      </p>
      {person && (
        <p>
          <span className={classes.clockWho}>For {person.callName}</span>
          <span>
            {sameClock(startsAt, person.timeZone)
              ? 'The same'
              : `${capitalized(dayTimeWords(startsAt, now, person.timeZone))} (${cityOf(person.timeZone)})`}
          </span>
        </p>
      )}
      {over && (
        <p className={classes.soft}>This time has passed. It will be saved as a past session.</p>
      )}
    </div>
  );
}
