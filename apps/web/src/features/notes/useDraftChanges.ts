import {
  DiscardNoteDocument,
  SignNoteDocument,
  WriteNoteDocument,
  type NoteVisibility,
} from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { confirmThat, toast, useChange } from '../../shared/ui';
import { words } from './notes.words';
import type { Note, NotedSession, NoteText } from './types';
import { isEmpty } from './note-parts';
import { sent } from './useNoteDraft';

/** Signing, discarding and changing the visibility of a draft. */
export function useDraftChanges({
  note,
  session,
  draft,
  setVisibility,
  onGone,
}: {
  note: Note;
  session: NotedSession;
  draft: NoteText;
  setVisibility: (visibility: NoteVisibility) => void;
  onGone: () => void;
}) {
  const { callName } = session;
  const api = useApolloClient();
  const refetchQueries = ['CoachSession', 'CoachToday'];
  const signing = useChange(SignNoteDocument, { refetchQueries });
  const discarding = useChange(DiscardNoteDocument, { refetchQueries });
  const writing = useChange(WriteNoteDocument);

  /** The server's version after everything typed was saved; null if that failed. */
  const settled = async (): Promise<number | null> => {
    if (await draft.flush()) return draft.version();
    toast.problem(words.write.notSaved);
    return null;
  };

  return {
    busy: signing.busy || discarding.busy || writing.busy,
    async sign() {
      if (isEmpty(note, draft.text) || draft.status.kind === 'stale') return;
      const sure = await confirmThat({
        title: words.signing.title,
        words: words.signing.says(note.visibility, callName),
        yes: note.visibility === 'WITH_CLIENT' ? words.signing.signAndShare : words.signing.sign,
        no: words.signing.notYet,
      });
      if (!sure) return;
      const version = await settled();
      if (version === null) return;
      const signed = await signing.run({ noteId: note.id, version });
      if (signed) {
        toast.done(
          note.visibility === 'WITH_CLIENT'
            ? words.signing.doneAndShared(callName)
            : words.signing.done,
        );
      } else await api.refetchQueries({ include: ['CoachSession'] });
    },
    async discard() {
      if (note.version === 0 && draft.text === '') return onGone();
      const sure = await confirmThat({
        title: words.discarding.title,
        words: note.agreed.length > 0 ? words.discarding.saysWithAgreed : words.discarding.says,
        yes: words.discarding.yes,
        no: words.discarding.no,
        deletes: true,
      });
      if (!sure) return;
      // No save may be in flight when the note is discarded, or the save would recreate it.
      const version = await settled();
      if (version === null) return;
      if (version > 0 && !(await discarding.run({ noteId: note.id }))) return;
      onGone();
    },
    async showTo(visibility: NoteVisibility) {
      if (visibility === 'WITH_CLIENT' && draft.text.trim() !== '') {
        const sure = await confirmThat({
          title: words.sharing.title(callName),
          words: words.sharing.says(callName),
          yes: words.sharing.yes,
          no: words.sharing.no,
        });
        if (!sure) return;
      }
      if (note.version === 0 && draft.text === '') return setVisibility(visibility);
      const version = await settled();
      if (version === null) return;
      await writing.run({
        input: {
          id: note.id,
          sessionId: session.id,
          visibility,
          body: draft.text,
          headings: sent(note),
          version,
        },
      });
    },
  };
}
