import { Button, Textarea } from '@mantine/core';
import { lengthOf } from '@footing/kernel';
import { CHECK_IN_LINE } from '@footing/plan-engine';
import { useState } from 'react';
import { onKeys } from '../../shared/ui';
import type { CheckInEntry } from './check-in-queue';
import { useKeptCheckIn } from './useKeptCheckIn';
import { ValueSlider } from './ValueSlider';
import { VALUES, words } from './check-ins.words';
import classes from './check-ins.module.css';

/** Three values, an optional note, one button. */
export function CheckInForm({
  onDone,
  again,
}: {
  onDone: (entry: CheckInEntry) => void;
  /** The form was opened again, so it takes the focus. */
  again: boolean;
}) {
  const { values, line, isKept, setValues, setLine, forget } = useKeptCheckIn();
  const [tried, setTried] = useState(false);
  const over = lengthOf(line) - CHECK_IN_LINE;
  const saysNothing = VALUES.every(({ key }) => values[key] === null) && line.trim() === '';
  const keep = () => {
    setTried(true);
    if (over > 0 || saysNothing) return;
    onDone({ ...values, line: line.trim() === '' ? null : line });
    forget();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {VALUES.map((of, at) => (
        <ValueSlider
          key={of.key}
          of={of}
          value={values[of.key]}
          focus={again && at === 0}
          onChange={(value) => setValues({ [of.key]: value })}
        />
      ))}
      <Textarea
        label={words.form.line}
        autosize
        minRows={1}
        maxRows={8}
        size="md"
        value={line}
        error={over > 0 && words.form.tooLong(over)}
        onChange={(event) => setLine(event.currentTarget.value)}
        onKeyDown={onKeys({ 'mod+Enter': keep })}
      />
      {line.trim() !== '' && (
        <p className={classes.kept} role="status">
          {isKept ? words.form.kept : words.form.notKept}
        </p>
      )}
      {tried && saysNothing && (
        <p className={classes.nothing} role="alert">
          {words.form.nothing}
        </p>
      )}
      <Button type="submit" size="lg" fullWidth>
        {words.form.save}
      </Button>
    </form>
  );
}
