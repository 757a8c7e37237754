import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from './feedback.words';
import classes from './refused-entry.module.css';

/** An entry that the server refused: what it was, why, and a button to discard it. */
export function RefusedEntry({
  kind,
  message,
  onDrop,
  children,
}: {
  /** Was it the entry itself that was refused, or its undo? */
  kind: 'made' | 'takenBack';
  message: string | undefined;
  onDrop: () => void;
  /** What the entry was; shown only if the entry itself was refused. */
  children: ReactNode;
}) {
  const isEntry = kind === 'made';
  return (
    <section className={classes.refused} role="alert">
      {isEntry ? children : <p>{message}</p>}
      <Button variant="light" size="md" onClick={onDrop}>
        {isEntry ? words.discard : words.ok}
      </Button>
    </section>
  );
}
