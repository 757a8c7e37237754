import { Sheet } from '../../shared/ui';
import classes from './readings.module.css';
import { words as all } from './readings.words';

const words = all.others;

/** Everything else, which the whole practice may see and for which no reads are recorded. */
export function OtherReaders({
  everyone,
  practiceName,
}: {
  everyone: string;
  practiceName: string;
}) {
  const entries = [
    { what: words.page, who: words.pageReaders(everyone) },
    { what: words.newCoach, who: words.newCoachReads },
    { what: words.anyoneElse, who: words.anyoneElseReads(practiceName) },
  ];
  return (
    <Sheet title={words.title}>
      <dl className={classes.others}>
        {entries.map(({ what, who }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{who}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
