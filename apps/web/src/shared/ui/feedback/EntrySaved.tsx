import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { focusOnMount } from '../focus/focus-on-mount';
import classes from './entry-saved.module.css';

/** It is kept; where it is, and the way back. */
export function EntrySaved({
  entry,
  again,
  onUndo,
  onAgain,
  children,
}: {
  /** What still waits to be sent; nothing when the server has it. */
  entry: { state: string; kept: boolean } | undefined;
  /** What the button for one more says. */
  again: string;
  onUndo: () => void;
  onAgain: () => void;
  /** More to say about it. */
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
