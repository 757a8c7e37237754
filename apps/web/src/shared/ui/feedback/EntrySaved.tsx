import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { focusOnMount } from '../focus/focus-on-mount';
import classes from './entry-saved.module.css';

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
        Noted.
      </h2>
      <p role="status">{notedWords(entry)}</p>
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

function notedWords(entry: { state: string; kept: boolean } | undefined): string {
  if (!entry) return 'It is kept.';
  if (entry.state === 'sending') return 'It is on its way.';
  return entry.kept
    ? 'It is kept on this device and will be sent when you are back online.'
    : 'It is not sent yet. Please keep this page open until you are back online.';
}
