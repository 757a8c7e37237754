import type { MyBusyCalendarsQuery } from '@footing/contract';
import { Sentence, When } from '../../../shared/words';
import classes from './busy.module.css';
import { words as all } from './busy.words';

const words = all.ahead;
const MOST = 10;

/** When the coach is busy somewhere else in the next days, to see whether it is right. */
export function BusyAhead({ times }: { times: MyBusyCalendarsQuery['myBusyTimes'] }) {
  const others = times.length - MOST;
  return (
    <div className={classes.facts}>
      <h3 className={classes.heading}>{words.title}</h3>
      {times.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={classes.times}>
          {times.slice(0, MOST).map(({ startsAt, endsAt }) => (
            <li key={startsAt}>
              <Sentence
                text={words.time}
                start={<When at={startsAt} say="dayTime" />}
                end={<When at={endsAt} say={isSameDay(startsAt, endsAt) ? 'time' : 'dayTime'} />}
              />
            </li>
          ))}
          {others > 0 && <li>{words.more(others)}</li>}
        </ul>
      )}
    </div>
  );
}

const isSameDay = (one: string, other: string): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();
