import { Anchor } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'react-router';
import { BackTo, Page, PageHeader, Sheet, useShortcuts } from '../../../shared/ui';
import { NoteSearch } from './NoteSearch';
import { UnfinishedNotes } from './UnfinishedNotes';
import { words } from './note-pages.words';

/** What a coach still has to write or sign, and a search of their own notes. */
export function NotesPage() {
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', says: words.search.shortcut, run: () => field.current?.focus() }]);
  return (
    <Page>
      <BackTo to="/sessions">{words.sessions}</BackTo>
      <PageHeader
        title={words.title}
        actions={
          <Anchor component={Link} to="/notes/forms" size="sm">
            {words.forms}
          </Anchor>
        }
      />
      <Sheet title={words.search.title}>
        <NoteSearch field={field} />
      </Sheet>
      <Sheet title={words.unfinished.title}>
        <UnfinishedNotes />
      </Sheet>
    </Page>
  );
}
