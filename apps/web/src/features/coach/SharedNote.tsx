import { Anchor } from '@mantine/core';
import type { MySessionPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { Markdown } from '../../shared/ui';
import { assertNever, When } from '../../shared/words';
import { pathToAction } from '../plans';
import classes from './coach.module.css';

type Note = MySessionPartsFragment['notes'][number];

/** A signed note with its addenda and agreed actions. */
export function SharedNote({ note }: { note: Note }) {
  return (
    <article className={classes.note} aria-label={`Note by ${note.authorName}`}>
      <Markdown text={note.body} />
      {note.agreed.length > 0 && (
        <div className={classes.agreed}>
          <h3>You agreed on</h3>
          <ul>
            {note.agreed.map(({ actionId, title, status }) => (
              <li key={actionId}>
                <Anchor component={Link} to={pathToAction(actionId)}>
                  {title}
                </Anchor>
                <span className={classes.quiet}>, {agreedWords(status)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {note.addenda.map(({ id, authorName, body, at }) => (
        <div key={id} className={classes.addendum}>
          <p className={classes.quiet}>
            Added by {authorName}, <When at={at} say="when" />
          </p>
          <Markdown text={body} />
        </div>
      ))}
      {note.signedAt && (
        <p className={classes.signed}>
          Signed by {note.authorName}, <When at={note.signedAt} say="when" />
        </p>
      )}
    </article>
  );
}

function agreedWords(status: Note['agreed'][number]['status']): string {
  switch (status) {
    case 'OPEN':
      return 'open';
    case 'DONE':
      return 'done';
    case 'LOCKED':
      return 'not yet';
    default:
      return assertNever(status);
  }
}
