import type { ContactLogPartsFragment } from '@footing/contract';
import { Sheet } from '../../shared/ui';
import { lastDays } from './calm-days';
import { words } from './contact.words';
import classes from './contact.module.css';

/** A row of days: a calm day is a filled pebble, a day with contact an empty one. */
export function CalmDays({
  log,
  zone,
  callName = words.calm.you,
}: {
  log: ContactLogPartsFragment;
  zone: string;
  /** The client's name, for their coach; omitted for the client. */
  callName?: string;
}) {
  const { calmDays, calmOf, items, today } = log;
  if (typeof calmDays !== 'number' || typeof calmOf !== 'number') return null;
  return (
    <Sheet title={words.calm.title}>
      {calmDays > 0 && (
        <p className={classes.calm}>
          <b className="footing-figures">{calmDays}</b> {words.calm.of(calmOf)}
        </p>
      )}
      <div className={classes.days} aria-hidden="true">
        {lastDays(items, calmOf, today, zone).map(({ on, calm }) => (
          <span key={on} className={classes.day} data-calm={calm || undefined} />
        ))}
      </div>
      <p className={classes.soft}>
        {calmDays === 0 ? words.calm.none(callName) : words.calm.text(callName)}
      </p>
    </Sheet>
  );
}
