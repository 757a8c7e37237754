import { useQuery } from '@apollo/client/react';
import { PracticeEndingsDocument } from '@footing/contract';
import { Sheet } from '../../shared/ui';
import { capitalized, endingWords } from '../../shared/words';
import classes from './practices.module.css';

/** How plans ended, without judging any ending. */
export function PlanEndings() {
  const { data } = useQuery(PracticeEndingsDocument);
  if (!data || data.endings.length === 0) return null;
  return (
    <Sheet title="How plans ended">
      <dl className={classes.endings}>
        {data.endings.map(({ ending, count }) => (
          <div key={ending}>
            <dt>{capitalized(endingWords(ending, 'COACH'))}</dt>
            <dd className="footing-figures">{count}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
