import type { ContactLogPartsFragment } from '@footing/contract';
import { Sheet } from '../../shared/ui';
import { lastDays } from './calm';
import classes from './contact.module.css';

/** A row of days as pebbles: the calm ones are there, and a day with contact takes away one and no more. */
export function CalmDays({ log, zone }: { log: ContactLogPartsFragment; zone: string }) {
  const { calmDays, calmOf, items, today } = log;
  if (typeof calmDays !== 'number' || typeof calmOf !== 'number') return null;
  return (
    <Sheet title="Calm days">
      <p className={classes.calm}>
        <b className="footing-figures">{calmDays}</b> of the last {calmOf === 1 ? 'day' : calmOf}
      </p>
      <div className={classes.days} aria-hidden="true">
        {lastDays(items, calmOf, today, zone).map(({ on, calm }) => (
          <span key={on} className={classes.day} data-calm={calm || undefined} />
        ))}
      </div>
      <p className={classes.soft}>
        Days without a contact from this side. Each one counts, whatever came before it.
      </p>
    </Sheet>
  );
}
