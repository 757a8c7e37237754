import { Anchor } from '@mantine/core';
import type { WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { Sheet } from '../../../shared/ui';
import { When } from '../../../shared/words';
import { pathToActionPage } from '../paths';
import { UserText } from '../../../shared/ui/UserText';
import { resultWords } from '../plan-words';
import classes from '../plan.module.css';

/** What the client has written and answered in this plan, latest first. */
export function WrittenInPlan({ plan }: { plan: WholePlanPartsFragment }) {
  const entries = entriesOf(plan);
  if (entries.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title="What you have written">
        <ul className={classes.entries}>
          {entries.map(({ id, title, at, shared, words, path }) => (
            <li key={id}>
              <Anchor component={Link} to={path}>
                <UserText>{title}</UserText>
              </Anchor>
              <p className={classes.excerpt} dir="auto">
                {words}
              </p>
              <p className={classes.small}>
                <When at={at} capital zone={plan.timeZone} /> ·{' '}
                {shared ? 'shared with your coach' : 'only for you'}
              </p>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

function entriesOf({ steps }: WholePlanPartsFragment) {
  return steps
    .flatMap(({ actions }) => actions)
    .flatMap((action) => {
      const { reflection, result, title } = action;
      const path = pathToActionPage(action);
      if (!path) return [];
      if (reflection && reflection.text.trim() !== '') {
        const { id, savedAt, shared, text } = reflection;
        return [{ id, title, at: savedAt, shared, words: text, path }];
      }
      if (!result) return [];
      const { id, answeredAt, shared } = result;
      const words = resultWords(result);
      return [{ id, title, at: answeredAt, shared, words, path }];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}
