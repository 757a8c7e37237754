import { Anchor } from '@mantine/core';
import type { WholePlanPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { Sheet } from '../../../shared/ui';
import { When } from '../../../shared/words';
import { pathToActionPage } from '../paths';
import { UserText } from '../../../shared/ui/UserText';
import { resultWords } from '../actions/actions.words';
import classes from '../plan.module.css';
import { words } from './reflections.words';

/** What the client has written and answered in this plan, latest first. */
export function WrittenInPlan({ plan }: { plan: WholePlanPartsFragment }) {
  const entries = entriesOf(plan);
  if (entries.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.written.title}>
        <ul className={classes.entries}>
          {entries.map(({ id, title, at, shared, text, path }) => (
            <li key={id}>
              <Anchor component={Link} to={path}>
                <UserText>{title}</UserText>
              </Anchor>
              <p className={classes.excerpt} dir="auto">
                {text}
              </p>
              <p className={classes.small}>
                <When at={at} capital zone={plan.timeZone} /> ·{' '}
                {shared ? words.written.shared : words.written.notShared}
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
        return [{ id, title, at: savedAt, shared, text, path }];
      }
      if (!result) return [];
      const { id, answeredAt, shared } = result;
      const text = resultWords(result);
      return [{ id, title, at: answeredAt, shared, text, path }];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}
