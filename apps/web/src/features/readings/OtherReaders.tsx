import { Sheet } from '../../shared/ui';
import classes from './readings.module.css';

/** The rest, which is nobody's secret within the practice, and of which no list is kept. */
export function OtherReaders({
  coachName,
  everyone,
  practiceName,
}: {
  coachName: string;
  everyone: string;
  practiceName: string;
}) {
  const entries = [
    {
      what: 'Your You page, with where the two of you stand, and your plan with what you tick and count',
      who: `You, and ${everyone}.`,
    },
    {
      what: 'Notes that are shared with you',
      who: `You, and ${everyone}. Once signed, nobody can change them.`,
    },
    {
      what: 'Notes that your coach keeps for their own work',
      who: `${coachName}, not you. Coaches write these to prepare. Nobody else in the practice can read them.`,
    },
    {
      what: 'If another coach takes over from yours',
      who: 'They can read what your coach can read now, and you see their name on your Coach page.',
    },
    {
      what: 'Anybody else',
      who: `Nothing. Other coaches and other clients of ${practiceName} see nothing of you, also if one of them knows you.`,
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
