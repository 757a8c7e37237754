import { hintLines } from '../content/hints';
import { useHintsAt } from './editor-context';
import { fieldId } from './field-ids';
import classes from './editor.module.css';

/** The id of a field's hints, for `aria-describedby`. */
export const hintsId = (path: string): string => `${fieldId(path)}.hints`;

/** Hints below a text: wording that may be misread. They never block saving. */
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
