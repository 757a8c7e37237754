import type { CoupleNotePartsFragment } from '@footing/contract';
import { Markdown } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import classes from './couples.module.css';

/** Notes that a coach wrote for both partners, the newest first. */
export function CoupleNotes({ notes, by }: { notes: CoupleNotePartsFragment[]; by: string }) {
  return (
    <ul className={classes.notes}>
      {notes.map(({ id, body, authorName, at }) => (
        <li key={id}>
          <p className={classes.soft}>
            <Sentence text={by} author={authorName} when={<When at={at} />} />
          </p>
          <Markdown text={body} voice />
        </li>
      ))}
    </ul>
  );
}
