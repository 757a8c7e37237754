import type { ContactLogPartsFragment } from '@footing/contract';
import { Sheet } from '../../shared/ui';
import { lastDays, calmLine, ofDaysWords } from './calm-days';
import classes from './contact.module.css';

/** A row of days: a calm day is a filled pebble, a day with contact an empty one. */
export function CalmDays({ log, zone }: { log: ContactLogPartsFragment; zone: string }) {
  const { calmDays, calmOf, items, today } = log;
  if (typeof calmDays !== 'number' || typeof calmOf !== 'number') return null;
  return (
    <Sheet title="Calm days">
      {calmDays > 0 && (
        <p className={classes.calm}>
          <b className="footing-figures">{calmDays}</b> {ofDaysWords(calmOf)}
        </p>
      )}
      <div className={classes.days} aria-hidden="true">
        {lastDays(items, calmOf, today, zone).map(({ on, calm }) => (
          <span key={on} className={classes.day} data-calm={calm || undefined} />
        ))}
      </div>
      <p className={classes.soft}>{calmLine(calmDays)}</p>
    </Sheet>
  );
}
