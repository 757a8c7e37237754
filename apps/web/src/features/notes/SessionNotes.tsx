import type { NoteVisibility } from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { IconEye, IconLock } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { EmptyState, useShortcuts } from '../../shared/ui';
import { FormSelect } from './forms/FormSelect';
import { useNoteForm } from './forms/useNoteForm';
import { NoteDraft } from './NoteDraft';
import { OpenPoints } from './OpenPoints';
import { SignedNote } from './SignedNote';
import { useUnsavedNotes } from './useUnsavedNotes';
import { words } from './notes.words';
import type { NotedSession } from './types';
import classes from './notes.module.css';

/** The notes of a session, each private to the coach or shared. */
export function SessionNotes({ session }: { session: NotedSession }) {
  const begun = useUnsavedNotes(session);
  const notes = [...session.notes, ...begun.notes];
  const form = useNoteForm();
  const begin = (visibility: NoteVisibility) => begun.begin(visibility, form.headings);
  useShortcuts([
    { keys: 'n', says: words.shortcuts.private, run: () => begin('COACH_ONLY') },
    { keys: 's', says: words.shortcuts.shared, run: () => begin('WITH_CLIENT') },
  ]);
  useScrollToNamed(notes.length);
  return (
    <section className={classes.notes} aria-label={words.notes}>
      <div className={classes.head}>
        <h2 className={classes.title}>{words.notes}</h2>
        <Group gap="xs" align="flex-end">
          <FormSelect form={form} />
          <Button
            size="sm"
            variant="default"
            leftSection={<IconLock size={17} stroke={1.8} aria-hidden="true" />}
            onClick={() => begin('COACH_ONLY')}
          >
            {words.privateNote}
          </Button>
          <Button
            size="sm"
            variant="light"
            leftSection={<IconEye size={17} stroke={1.8} aria-hidden="true" />}
            onClick={() => begin('WITH_CLIENT')}
          >
            {words.sharedNote}
          </Button>
        </Group>
      </div>
      <OpenPoints session={session} />
      {notes.length === 0 && (
        <EmptyState title={words.empty.title}>{words.empty.says(session.callName)}</EmptyState>
      )}
      {notes.map((note) =>
        note.status === 'DRAFT' && note.mine ? (
          <NoteDraft
            key={note.id}
            note={note}
            session={session}
            focus={begun.latest === note.id}
            change={(change) => begun.change(note.id, change)}
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
