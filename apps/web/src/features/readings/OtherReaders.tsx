import { useQuery } from '@apollo/client/react';
import { MyCoupleDocument } from '@footing/contract';
import { Sheet } from '../../shared/ui';
import { namesOf } from '../../shared/words';
import classes from './readings.module.css';
import { words as all } from './readings.words';

const words = all.others;

/** Everything else, for which no reads are recorded. */
export function OtherReaders({
  coach,
  owners,
  practiceName,
}: {
  coach: { name: string };
  /** Besides the coach. */
  owners: readonly { name: string }[];
  practiceName: string;
}) {
  const { data } = useQuery(MyCoupleDocument);
  const couple = data?.myCouple?.wasJoined ? data.myCouple : null;
  const others = { names: namesOf(owners), count: owners.length };
  const alias = couple?.alias || words.theOther;
  const entries = [
    { what: words.page, who: words.pageReaders(others, coach.name) },
    { what: words.away, who: words.awayReads(coach.name) },
    { what: words.newCoach, who: words.newCoachReads },
    ...(couple ? [{ what: words.forBoth(alias), who: words.forBothReads(alias, coach.name) }] : []),
    {
      what: words.anyoneElse,
      who: couple ? words.anyoneElseReadsLess(practiceName) : words.anyoneElseReads(practiceName),
    },
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
