import { Button, Group } from '@mantine/core';
import { IconEye, IconLock } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { EmptyState, useShortcuts } from '../../shared/ui';
import { NoteDraft } from './NoteDraft';
import { SignedNote } from './SignedNote';
import { useUnsavedNotes } from './useUnsavedNotes';
import type { NotedSession } from './types';
import classes from './notes.module.css';

/** The notes of a session, each private to the coach or shared. */
export function SessionNotes({ session }: { session: NotedSession }) {
  const begun = useUnsavedNotes(session);
  const notes = [...session.notes, ...begun.notes];
  useShortcuts([
    { keys: 'n', says: 'Write a note for yourself', run: () => begun.begin('COACH_ONLY') },
    { keys: 's', says: 'Write a note to share', run: () => begun.begin('WITH_CLIENT') },
  ]);
  useScrollToNamed(notes.length);
  return (
    <section className={classes.notes} aria-label="Notes">
      <div className={classes.head}>
        <h2 className={classes.title}>Notes</h2>
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            leftSection={<IconLock size={17} stroke={1.8} aria-hidden="true" />}
            onClick={() => begun.begin('COACH_ONLY')}
          >
            For you only
          </Button>
          <Button
            size="sm"
            variant="light"
            leftSection={<IconEye size={17} stroke={1.8} aria-hidden="true" />}
            onClick={() => begun.begin('WITH_CLIENT')}
          >
            To share with {session.callName}
          </Button>
        </Group>
      </div>
      {notes.length === 0 && (
        <EmptyState title="Nothing is written yet">
          A note for you stays with you. A note to share is read by {session.callName} once you sign
          it. Both save themselves while you type.
        </EmptyState>
      )}
      {notes.map((note) =>
        note.status === 'DRAFT' && note.mine ? (
          <NoteDraft
            key={note.id}
            note={note}
            session={session}
            focus={begun.latest === note.id}
            setVisibility={(visibility) => begun.setVisibility(note.id, visibility)}
            onGone={() => begun.forget(note.id)}
          />
        ) : (
          <SignedNote key={note.id} note={note} session={session} />
        ),
      )}
    </section>
  );
}

/** `#note-…` in the URL, from an action that was agreed in it. */
function useScrollToNamed(count: number) {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.startsWith('#note-')) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash, count]);
}
