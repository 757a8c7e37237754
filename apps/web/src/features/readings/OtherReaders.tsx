import { Sheet } from '../../shared/ui';
import classes from './readings.module.css';

/** Everything else, which the whole practice may see and for which no reads are recorded. */
export function OtherReaders({
  everyone,
  practiceName,
}: {
  everyone: string;
  practiceName: string;
}) {
  const entries = [
    {
      what: 'Your You page, including the boundary, and your plan with what you check off and count',
      who: `You, and ${everyone}.`,
    },
    {
      what: 'If another coach takes over from yours',
      who: 'They can read what your coach can read now, except private notes. Your last coach keeps only the notes they wrote. You see the new name on your Coach page.',
    },
    {
      what: 'Anyone else',
      who: `Nothing. Other coaches and other clients of ${practiceName} see nothing about you, even if one of them knows you.`,
    },
  ];
  return (
    <Sheet title="Everything else">
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
