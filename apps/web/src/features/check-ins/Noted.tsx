import { Button } from '@mantine/core';
import { focused } from './focused';
import classes from './check-ins.module.css';

/** It is kept; where it is, and the way back. */
export function Noted({
  words,
  onUndo,
  onAgain,
}: {
  words: string;
  onUndo: () => void;
  onAgain: () => void;
}) {
  return (
    <section className={classes.noted}>
      <h2 ref={focused} tabIndex={-1}>
        Noted.
      </h2>
      <p role="status">{words}</p>
      <div className={classes.row}>
        <Button variant="default" size="md" onClick={onUndo}>
          Undo
        </Button>
        <Button variant="subtle" size="md" onClick={onAgain}>
          Check in again
        </Button>
      </div>
    </section>
  );
}
