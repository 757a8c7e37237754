import type { NoteVisibility } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { useEffect, useState } from 'react';
import { useMe } from '../../shared/session/store';
import type { Note, NotedSession, NoteHeading } from './types';

interface UnsavedNote {
  id: string;
  visibility: NoteVisibility;
  /** Of the form that it was started with. */
  headings?: NoteHeading[];
}

/**
 * Notes that were created on this device and are not on the server yet. Their ids are stored on the device, so that
 * after a closed tab their stored drafts find their note again. The texts are not here.
 */
export function useUnsavedNotes(session: NotedSession) {
  const { account } = useMe();
  const key = `footing.begun-notes.${account.id}.${session.id}`;
  const [stored, setStored] = useState<UnsavedNote[]>(() => read(key));
  const [latest, setLatest] = useState<string | null>(null);
  const known = session.notes.map(({ id }) => id).join();
  const unknown = stored.filter(({ id }) => !known.includes(id));

  useEffect(() => write(key, unknown), [key, unknown]);

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

function read(key: string): UnsavedNote[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter(isUnsavedNote) : [];
  } catch {
    return [];
  }
}

function write(key: string, stored: UnsavedNote[]) {
  try {
    if (stored.length > 0) localStorage.setItem(key, JSON.stringify(stored));
    else localStorage.removeItem(key);
  } catch {
    // Without storage, the note exists as long as the page is open.
  }
}

const isUnsavedNote = (value: unknown): value is UnsavedNote =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'visibility' in value &&
  (value.visibility === 'COACH_ONLY' || value.visibility === 'WITH_CLIENT');
