import { WriteNoteDocument } from '@footing/contract';
import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { saveOutcome, useDraft } from '../../shared/drafts/useDraft';
import type { Note, NoteHeading, NoteText } from './types';

/** The text of a draft, saved as it is typed; the first save creates the note. */
export function useNoteDraft(note: Note): NoteText {
  const api = useApolloClient();
  const reached = useRef(note.version);
  useEffect(() => {
    reached.current = Math.max(reached.current, note.version);
  }, [note.version]);
  const draft = useDraft(`note.${note.id}`, note.body, note.version, async (body, version) => {
    const { id, sessionId, visibility } = note;
    const { data } = await api.mutate({
      mutation: WriteNoteDocument,
      variables: { input: { id, sessionId, visibility, body, version, headings: sent(note) } },
      update: (cache, { data }) => {
        if (data?.writeNote.__typename === 'Note') showInSession(cache, sessionId, id);
      },
    });
    const outcome = saveOutcome(data!.writeNote);
    if (outcome.kind !== 'refused') reached.current = outcome.version;
    return outcome;
  });
  return { ...draft, version: () => reached.current };
}

/** What a note is started with; after its first save, the server ignores it. */
export const sent = ({ headings }: Note): NoteHeading[] =>
  headings.map(({ heading, hint }) => ({ heading, hint }));

/** Adds a new note to its session's list and to the session's line on Today. */
function showInSession(cache: ApolloCache, sessionId: string, noteId: string) {
  const ref = { __ref: cache.identify({ __typename: 'Note', id: noteId })! };
  cache.modify({
    id: cache.identify({ __typename: 'Session', id: sessionId }),
    fields: {
      notes: (notes, { readField }) =>
        (notes as readonly (typeof ref)[]).some((each) => readField('id', each) === noteId)
          ? notes
          : [...(notes as readonly (typeof ref)[]), ref],
    },
  });
  cache.modify({
    id: cache.identify({ __typename: 'CoachSession', id: sessionId }),
    fields: { noteStatus: () => 'DRAFT' },
  });
}
