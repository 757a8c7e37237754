import { Sentence, When } from '../../../shared/words';
import { UserText } from '../../../shared/ui/UserText';
import type { Plan } from '../types';
import { words as all } from './plan.words';
import classes from '../client.module.css';

const words = all.recalled;

/** Says that the version of the plan was recalled, why, and what to do. */
export function RecalledPlan({
  recall,
  number,
  name,
}: {
  recall: NonNullable<Plan['recall']>;
  number: number;
  name: string;
}) {
  return (
    <section aria-label={words.label} className={classes.recalled}>
      <p>
        <strong>
          <Sentence
            text={recall.byName ? words.by : words.byRelease}
            number={number}
            day={<When at={recall.at} say="day" />}
            name={recall.byName ?? ''}
          />
        </strong>
      </p>
      <UserText as="p">{words.why(recall.reason)}</UserText>
      <p>{words.paused(name)}</p>
      <p>{words.next(name)}</p>
    </section>
  );
}
