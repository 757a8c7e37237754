import type { NoteVisibility } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { useEffect, useMemo, useState } from 'react';
import { deviceStoreOf } from '../../shared/drafts/drafts';
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
 * encrypted, so that after a closed tab their stored drafts find their note again. The texts are not here.
 */
export function useUnsavedNotes(session: NotedSession) {
  const { account } = useMe();
  const store = useMemo(
    () => deviceStoreOf(account.id, 'begun-notes', isListOfNotes),
    [account.id],
  );
  const [stored, setStored] = useState(
    () => store.read().find(([id]) => id === session.id)?.[1] ?? [],
  );
  const [latest, setLatest] = useState<string | null>(null);
  const known = session.notes.map(({ id }) => id).join();
  const unknown = stored.filter(({ id }) => !known.includes(id));

  const kept = JSON.stringify(unknown);
  useEffect(() => {
    if (kept === '[]') store.remove(session.id);
    else store.write(session.id, JSON.parse(kept) as UnsavedNote[]);
  }, [store, session.id, kept]);

  const author = account.name;
  return {
    notes: unknown.map((each) => asNote(each, session, author)),
    /** The newest one, whose field takes the focus. */
    latest,
    begin(visibility: NoteVisibility, headings: NoteHeading[]) {
      const id = uuidv7(Date.now());
      setStored([...unknown, { id, visibility, headings }]);
      setLatest(id);
    },
    change: (id: string, change: Partial<UnsavedNote>) =>
      setStored(unknown.map((each) => (each.id === id ? { ...each, ...change } : each))),
    forget: (id: string) => setStored(unknown.filter((each) => each.id !== id)),
  };
}

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

const isListOfNotes = (value: unknown): value is UnsavedNote[] =>
  Array.isArray(value) && value.every(isUnsavedNote);
