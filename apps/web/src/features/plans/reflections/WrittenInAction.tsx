import { Anchor } from '@mantine/core';
import type { WholeActionPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { resultWords } from '../actions/actions.words';
import { pathToActionPage } from '../paths';
import classes from '../plan.module.css';
import { words } from './reflections.words';
import { UserText } from '../../../shared/ui/UserText';

/** What was written or answered in an action, below its line. */
export function WrittenInAction({
  action,
  live,
}: {
  action: WholeActionPartsFragment;
  /** Whether the line already links to the page. */
  live: boolean;
}) {
  const { reflection, result } = action;
  const path = pathToActionPage(action);
  if (reflection && reflection.text.trim() !== '') {
    return (
      <div className={classes.written}>
        <UserText as="p" className={classes.excerpt}>
          {reflection.text}
        </UserText>
        {!live && path && (
          <Anchor component={Link} to={path} className={classes.writtenLink}>
            {words.written.read}
          </Anchor>
        )}
      </div>
    );
  }
  if (!result) return null;
  return (
    <div className={classes.written}>
      <p className={classes.outcome}>{resultWords(result)}</p>
      {!live && path && (
        <Anchor component={Link} to={path} className={classes.writtenLink}>
          {words.written.seeResult}
        </Anchor>
      )}
    </div>
  );
}
