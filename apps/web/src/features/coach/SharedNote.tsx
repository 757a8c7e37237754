import { Anchor } from '@mantine/core';
import type { MySessionPartsFragment } from '@footing/contract';
import { Link } from 'react-router';
import { Markdown } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import { pathToAction } from '../plans';
import classes from './coach.module.css';
import { words } from './coach.words';

type Note = MySessionPartsFragment['notes'][number];

/** A signed note with its addenda and agreed actions. */
export function SharedNote({ note }: { note: Note }) {
  return (
    <article className={classes.note} aria-label={words.note.by(note.authorName)}>
      <Markdown text={note.body} />
      {note.agreed.length > 0 && (
        <div className={classes.agreed}>
          <h3>{words.note.agreed}</h3>
          <ul>
            {note.agreed.map(({ actionId, title, status, addedAfterSigningAt: later }) => (
              <li key={actionId}>
                <Anchor component={Link} to={pathToAction(actionId)}>
                  {title}
                </Anchor>
                <span className={classes.quiet}>
                  , {words.note.status(status)}
                  {later && (
                    <Sentence text={words.note.agreedLater} when={<When at={later} say="on" />} />
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {note.addenda.map(({ id, authorName, body, at }) => (
        <div key={id} className={classes.addendum}>
          <p className={classes.quiet}>
            <Sentence text={words.note.added} author={authorName} when={<When at={at} />} />
          </p>
          <Markdown text={body} />
        </div>
      ))}
      {note.signedAt && (
        <p className={classes.signed}>
          <Sentence
            text={words.note.signed}
            author={note.authorName}
            when={<When at={note.signedAt} />}
          />
        </p>
      )}
    </article>
  );
}
