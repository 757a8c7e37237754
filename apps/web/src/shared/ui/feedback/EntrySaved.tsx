import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { focusOnMount } from '../focus/focus-on-mount';
import classes from './entry-saved.module.css';
import { entryWords, words } from './feedback.words';

/** Confirms a saved entry, says where it is, and offers an undo. */
export function EntrySaved({
  entry,
  again,
  onUndo,
  onAgain,
  children,
}: {
  /** The unsent entry; undefined once the server has it. */
  entry: { state: string; kept: boolean } | undefined;
  /** The label of the button for another entry. */
  again: string;
  onUndo: () => void;
  onAgain: () => void;
  /** More about the entry. */
  children?: ReactNode;
}) {
  return (
    <section className={classes.noted}>
      <h2 ref={focusOnMount} tabIndex={-1}>
        {words.done}
      </h2>
      <p role="status">{entryWords(entry)}</p>
      {children}
      <div className={classes.row}>
        <Button variant="default" size="md" onClick={onUndo}>
          {words.undo}
        </Button>
        <Button variant="subtle" size="md" onClick={onAgain}>
          {again}
        </Button>
      </div>
    </section>
  );
}
