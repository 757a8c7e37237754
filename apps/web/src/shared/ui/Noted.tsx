import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { focused } from './focused';
import classes from './noted.module.css';

/** It is kept; where it is, and the way back. */
export function Noted({
  words,
  again,
  onUndo,
  onAgain,
  children,
}: {
  words: string;
  /** What the button for one more says. */
  again: string;
  onUndo: () => void;
  onAgain: () => void;
  /** More to say about it. */
  children?: ReactNode;
}) {
  return (
    <section className={classes.noted}>
      <h2 ref={focused} tabIndex={-1}>
        Noted.
      </h2>
      <p role="status">{words}</p>
      {children}
      <div className={classes.row}>
        <Button variant="default" size="md" onClick={onUndo}>
          Undo
        </Button>
        <Button variant="subtle" size="md" onClick={onAgain}>
          {again}
        </Button>
      </div>
    </section>
  );
}
