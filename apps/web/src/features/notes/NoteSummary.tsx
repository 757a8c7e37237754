import { Link } from 'react-router';
import { Markdown } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import { AddedLater } from './AddedLater';
import { Addenda } from './Addenda';
import { NoteBand } from './NoteBand';
import { words } from './notes.words';
import type { Note } from './types';
import classes from './notes.module.css';
import { UserText } from '../../shared/ui/UserText';

/** A note in a list: its readers, text, addenda and agreed actions, and a link to its session. */
export function NoteSummary({ note, callName }: { note: Note; callName: string }) {
  return (
    <div className={classes.note} data-visibility={note.visibility}>
      <NoteBand note={note} callName={callName}>
        <span className={classes.bandState}>
          {note.signedAt ? (
            <Sentence text={words.signed} when={<When at={note.signedAt} say="on" />} />
          ) : (
            words.draft
          )}
        </span>
      </NoteBand>
      <div className={classes.body}>
        {note.body.trim() === '' ? (
          <p className={classes.soft}>{words.nothingWritten}</p>
        ) : (
          <Markdown text={note.body} />
        )}
        <Addenda of={note} />
        {note.agreed.length > 0 && (
          <section aria-label={words.agreed.title}>
            <h3 className={classes.agreedHead}>{words.agreed.title}</h3>
            <ul>
              {note.agreed.map(({ actionId, title, addedAfterSigningAt }) => (
                <li key={actionId}>
                  <Link to={`/clients/${note.clientId}?action=${actionId}`}>
                    <UserText>{title}</UserText>
                  </Link>{' '}
                  <AddedLater at={addedAfterSigningAt} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Link to={`/sessions/${note.sessionId}#note-${note.id}`}>
          {note.status === 'DRAFT' ? words.continueWriting : words.openSession}
        </Link>
      </div>
    </div>
  );
}
