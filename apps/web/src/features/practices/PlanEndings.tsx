import { useQuery } from '@apollo/client/react';
import { PracticeEndingsDocument } from '@footing/contract';
import { Text } from '@mantine/core';
import { Loaded, Sheet } from '../../shared/ui';
import { capitalized, endingWords } from '../../shared/words';
import classes from './practices.module.css';
import { words } from './practices.words';

/** How plans ended, without judging any ending. */
export function PlanEndings() {
  const query = useQuery(PracticeEndingsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Sheet title={words.endings.title}>
      <Loaded query={query}>
        {({ endings }) =>
          endings.length === 0 ? (
            <Text c="dimmed">{words.endings.none}</Text>
          ) : (
            <dl className={classes.endings}>
              {endings.map(({ ending, count }) => (
                <div key={ending}>
                  <dt>{capitalized(endingWords(ending, 'COACH'))}</dt>
                  <dd className="footing-figures">{count}</dd>
                </div>
              ))}
            </dl>
          )
        }
      </Loaded>
    </Sheet>
  );
}
