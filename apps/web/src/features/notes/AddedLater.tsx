import { Sentence, When } from '../../shared/words';
import { words } from './notes.words';
import classes from './notes.module.css';

/** Says that a point was agreed on after the note had been signed; nothing for the others. */
export function AddedLater({ at }: { at: string | null }) {
  if (!at) return null;
  return (
    <small className={classes.later}>
      (<Sentence text={words.agreed.addedLater} when={<When at={at} say="on" />} />)
    </small>
  );
}
