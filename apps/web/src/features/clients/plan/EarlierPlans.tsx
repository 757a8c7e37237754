import { Sheet } from '../../../shared/ui';
import { capitalized, endingWords, WhenDay } from '../../../shared/words';
import type { ClientData } from '../types';
import classes from '../client.module.css';

export function EarlierPlans({ plans }: { plans: ClientData['earlierPlans'] }) {
  if (plans.length === 0) return null;
  return (
    <Sheet title="Plans before">
      <ul className={classes.plain}>
        {plans.map(({ id, title, ending, startsOn }) => (
          <li key={id}>
            <span className={classes.strong}>{title}</span>
            <span className={classes.soft}>
              Began <WhenDay day={startsOn} distance={false} />
              {ending && `. ${capitalized(endingWords(ending, 'COACH'))}`}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
