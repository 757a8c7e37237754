import { useApolloClient } from '@apollo/client/react';
import type { NoteVisibility } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { useEffect, useMemo, useState } from 'react';
import { deviceStoreOf } from '../../shared/drafts/drafts';
import { useOtherTabs } from '../../shared/drafts/useOtherTabs';
import { useMe } from '../../shared/session/store';
import type { Note, NotedSession, NoteHeading } from './types';

interface UnsavedNote {
  id: string;
  visibility: NoteVisibility;
  /** Of the form that it was started with. */
  headings?: NoteHeading[];
}

/**
 * Notes that were created on this device and are not on the server yet. Their ids are stored on the device,
 * encrypted, so that after a closed tab their stored drafts find their note again. The texts are not here. Each is
 * stored by itself, so that no tab replaces those of another one, and all tabs show them.
 */
export function useUnsavedNotes(session: NotedSession) {
  const { account } = useMe();
  const api = useApolloClient();
  const store = useMemo(
    () => deviceStoreOf(account.id, 'begun-notes', isUnsavedNote),
    [account.id],
  );
  const start = `${session.id}.`;
  const read = () =>
    inOrder(store.read().flatMap(([name, note]) => (name.startsWith(start) ? [note] : [])));
  const [begun, setBegun] = useState(read);
  const [latest, setLatest] = useState<string | null>(null);
  const known = session.notes.map(({ id }) => id).join();
  const isKnown = ({ id }: UnsavedNote) => known.includes(id);
  const unsaved = begun.filter((note) => !isKnown(note));
  useOtherTabs(read, (kept) => {
    // Those that the server knows stay on this page, in case an answer from before their first save comes late.
    setBegun((now) => inOrder([...now.filter(isKnown), ...kept]));
    // Another tab has saved or discarded it.
    const isGone = unsaved.some(({ id }) => !kept.some((each) => each.id === id));
    if (isGone) void api.refetchQueries({ include: ['CoachSession'] });
  });

  useEffect(() => {
    for (const { id } of begun) if (known.includes(id)) store.remove(start + id);
  }, [store, start, begun, known]);

  const put = (note: UnsavedNote) => {
    store.write(start + note.id, note);
    setBegun((now) => inOrder([...now, note]));
  };
  const author = account.name;
  return {
    notes: unsaved.map((each) => asNote(each, session, author)),
    /** The newest one, whose field takes the focus. */
    latest,
    begin(visibility: NoteVisibility, headings: NoteHeading[]) {
      const id = uuidv7(Date.now());
      put({ id, visibility, headings });
      setLatest(id);
    },
    change(id: string, change: Partial<UnsavedNote>) {
      const note = unsaved.find((each) => each.id === id);
      if (note) put({ ...note, ...change });
    },
    forget(id: string) {
      store.remove(start + id);
      setBegun((now) => now.filter((each) => each.id !== id));
    },
  };
}

/** Each once, as it was named last. Their ids begin with the time at which they were begun. */
const inOrder = (notes: readonly UnsavedNote[]): UnsavedNote[] =>
  [...new Map(notes.map((note) => [note.id, note])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );

const asNote = (
  { id, visibility, headings = [] }: UnsavedNote,
  session: NotedSession,
  authorName: string,
): Note => ({
  __typename: 'Note',
  id,
  sessionId: session.id,
  clientId: session.clientId,
  authorName,
  mine: true,
  visibility,
  status: 'DRAFT',
  body: '',
  headings: headings.map((each) => ({ __typename: 'NoteHeading', ...each })),
  version: 0,
  savedAt: '',
  signedAt: null,
  readers: [],
  addenda: [],
  agreed: [],
});

const isUnsavedNote = (value: unknown): value is UnsavedNote =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'visibility' in value &&
  (value.visibility === 'COACH_ONLY' || value.visibility === 'WITH_CLIENT');
