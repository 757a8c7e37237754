import { IconEye, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { words } from './notes.words';
import classes from './notes.module.css';

/**
 * Shows who can read a note by color, icon and sentence, so that a private thought does not end up in a shared note.
 */
export function NoteBand({
  note,
  callName,
  children,
}: {
  note: Parameters<typeof words.readers>[0];
  callName: string;
  children?: ReactNode;
}) {
  const Sign = note.visibility === 'COACH_ONLY' ? IconLock : IconEye;
  return (
    <header className={classes.band} data-visibility={note.visibility}>
      <Sign size={20} stroke={1.8} aria-hidden="true" />
      <strong>{words.readers(note, callName)}</strong>
      {children}
    </header>
  );
}
