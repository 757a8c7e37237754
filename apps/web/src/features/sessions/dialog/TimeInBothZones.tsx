import { capitalized, dayTimeWords, useNow } from '../../../shared/words';
import { cityOf, endOf, sameClock } from '../times';
import { words } from './dialog.words';
import classes from '../sessions.module.css';

/** The chosen time in the coach's and the client's time zone. */
export function TimeInBothZones({
  startsAt,
  minutes,
  person,
}: {
  startsAt: string;
  minutes: number;
  person?: { name: string; timeZone: string };
}) {
  const now = useNow();
  const over = Date.parse(endOf(startsAt, minutes)) < now;
  return (
    <div className={classes.clocks} role="status">
      <p>
        <span className={classes.clockWho}>{words.forYou}</span>
        <span>{capitalized(dayTimeWords(startsAt, now))}</span>
      </p>
      {person && (
        <p>
          <span className={classes.clockWho}>{words.forClient(person.name)}</span>
          <span>
            {sameClock(startsAt, person.timeZone)
              ? words.sameTime
              : words.timeIn(
                  capitalized(dayTimeWords(startsAt, now, person.timeZone)),
                  cityOf(person.timeZone),
                )}
          </span>
        </p>
      )}
      {over && <p className={classes.soft}>{words.isPast}</p>}
    </div>
  );
}
