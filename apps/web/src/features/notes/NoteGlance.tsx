import { Link } from 'react-router';
import { When } from '../../shared/words';
import { NoteBand } from './NoteBand';
import type { Note } from './SessionNotes';
import classes from './notes.module.css';

/** A note in a list: who reads it, its first lines, and the way to the whole of it. */
export function NoteGlance({ note, callName }: { note: Note; callName: string }) {
  return (
    <div className={classes.note} data-visibility={note.visibility}>
      <NoteBand note={note} callName={callName}>
        <span className={classes.bandState}>
          {note.signedAt ? (
            <>
              Signed <When at={note.signedAt} say="day" />
            </>
          ) : (
            'Draft'
          )}
        </span>
      </NoteBand>
      <Link to={`/sessions/${note.sessionId}#note-${note.id}`} className={classes.glance}>
        {plain(note.body) || 'Nothing is written yet'}
      </Link>
    </div>
  );
}

/** Without the signs of Markdown that would only be in the way of a first look. */
const plain = (text: string): string =>
  text
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/^(#+|>)\s+/gm, '')
    .trim();
