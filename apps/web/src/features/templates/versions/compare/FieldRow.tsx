import { useMemo } from 'react';
import { UserText } from '../../../../shared/ui/UserText';
import { words } from './compare.words';
import type { ComparedField } from './comparison';
import { markedWords, type Part } from './word-marks';
import classes from './compare.module.css';

/** One text before and after, with the words that were removed and those that were added. */
export function FieldRow({
  field: { name, before, after },
  names,
}: {
  field: ComparedField;
  names: readonly [before: string, after: string];
}) {
  const parts = useMemo(() => markedWords(before, after), [before, after]);
  return (
    <div role="group" aria-label={name} className={classes.row}>
      <p className={classes.field}>{name}</p>
      <div className={classes.sides}>
        <Side name={names[0]} parts={parts.before} mark="del" />
        <Side name={names[1]} parts={parts.after} mark="ins" />
      </div>
    </div>
  );
}

function Side({
  name,
  parts,
  mark: Mark,
}: {
  name: string;
  parts: readonly Part[];
  mark: 'del' | 'ins';
}) {
  return (
    <div className={classes.side} data-empty={parts.length === 0 || undefined}>
      <p className={classes.sideName}>{name}</p>
      {parts.length === 0 ? (
        <p className={classes.nothing}>{words.nothing}</p>
      ) : (
        <UserText as="p" className={classes.text}>
          {parts.map(({ text, marked }, at) =>
            marked ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
          )}
        </UserText>
      )}
    </div>
  );
}
