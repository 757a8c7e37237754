import { UserText } from '../ui/UserText';
import { dateChanges, type ComingDates, type DatedPlan } from './date-changes';
import { words } from './plan-changes.words';
import classes from './plan-changes.module.css';

/** The dates that follow from a change, before it is made. */
export function DateChangeList({
  plan,
  coming,
  zone,
  reader,
}: {
  plan: DatedPlan;
  coming: ComingDates;
  zone: string;
  reader: 'COACH' | 'CLIENT';
}) {
  const dates = dateChanges(plan, coming, zone, reader);
  if (dates.length === 0) return <p>{words.dates.none}</p>;
  return (
    <ul className={classes.changes}>
      {dates.map((date) => (
        <li key={date}>
          <UserText>{date}</UserText>
        </li>
      ))}
    </ul>
  );
}
