import { hintLines } from '../content/hints';
import { useHintsAt } from './editor-context';
import { fieldId } from './field-ids';
import classes from './editor.module.css';

/** The id under which a field is described by its hints. */
export const hintsId = (path: string): string => `${fieldId(path)}.hints`;

/** Under a text: which of its words may be read otherwise than they were meant. Nothing is refused for it. */
export function FieldHints({ path }: { path: string }) {
  const lines = hintLines(useHintsAt(path));
  return (
    <div role="status" id={hintsId(path)}>
      {lines.map((line) => (
        <p key={line} className={classes.wordHint}>
          {line}
        </p>
      ))}
    </div>
  );
}
