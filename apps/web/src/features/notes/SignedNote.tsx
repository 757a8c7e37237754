import { Link } from 'react-router';
import { Markdown } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import { AddendumForm } from './AddendumForm';
import { Addenda } from './Addenda';
import { AgreedPoints } from './AgreedPoints';
import { NoteBand } from './NoteBand';
import { words } from './notes.words';
import type { Note, NotedSession } from './types';
import classes from './notes.module.css';

/** A signed, immutable note with its addenda. */
export function SignedNote({ note, session }: { note: Note; session: NotedSession }) {
  return (
    <article className={classes.note} data-visibility={note.visibility} id={`note-${note.id}`}>
      <NoteBand note={note} callName={session.callName}>
        <span className={classes.bandState}>
          {note.signedAt ? (
            <Sentence
              text={note.mine ? words.signedByYou : words.signedBy}
              name={note.authorName}
              when={<When at={note.signedAt} say="on" />}
            />
          ) : (
            words.draftOf(note.authorName)
          )}
        </span>
      </NoteBand>
      <div className={classes.body}>
        <Markdown text={note.body} />
        <Addenda of={note} />
        <AgreedPoints note={note} session={session} />
        {(note.mine || note.visibility === 'WITH_CLIENT') && (
          <AddendumForm note={note} callName={session.callName} />
        )}
        <Link to={`/notes/${note.id}`} className={classes.toPaper}>
          {words.print}
        </Link>
      </div>
    </article>
  );
}
