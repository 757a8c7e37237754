import { Sheet } from '../../../shared/ui';
import { endingWords, Sentence, WhenDay } from '../../../shared/words';
import type { ClientData } from '../types';
import { words as all } from './plan.words';
import classes from '../client.module.css';

const words = all.earlier;

export function EarlierPlans({ plans }: { plans: ClientData['earlierPlans'] }) {
  if (plans.length === 0) return null;
  return (
    <Sheet title={words.title}>
      <ul className={classes.plain}>
        {plans.map(({ id, title, ending, startsOn }) => (
          <li key={id}>
            <span className={classes.strong}>{title}</span>
            <span className={classes.soft}>
              <Sentence
                text={ending ? words.startedAndEnded : words.started}
                day={<WhenDay day={startsOn} distance={false} on />}
                ending={ending && endingWords(ending, 'COACH')}
              />
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
