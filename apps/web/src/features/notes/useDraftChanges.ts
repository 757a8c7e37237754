import {
  DiscardNoteDocument,
  SignNoteDocument,
  WriteNoteDocument,
  type NoteVisibility,
} from '@footing/contract';
import { useApolloClient } from '@apollo/client/react';
import { confirmThat, toast, useChange } from '../../shared/ui';
import type { Note, NotedSession, NoteText } from './types';

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
    toast.problem('The last words have not reached us yet. They are kept here; please try again.');
    return null;
  };

  return {
    busy: signing.busy || discarding.busy || writing.busy,
    async sign() {
      if (draft.text.trim() === '' || draft.status.kind === 'stale') return;
      const sure = await confirmThat({
        title: 'Sign this note?',
        words: signingWords(note.visibility, callName),
        yes: note.visibility === 'WITH_CLIENT' ? 'Sign and share' : 'Sign',
        no: 'Not yet',
      });
      if (!sure) return;
      const version = await settled();
      if (version === null) return;
      const signed = await signing.run({ noteId: note.id, version });
      if (signed) {
        toast.done(
          note.visibility === 'WITH_CLIENT'
            ? `Signed. ${callName} can read it now.`
            : 'Signed. It stays with you.',
        );
      } else await api.refetchQueries({ include: ['CoachSession'] });
    },
    async discard() {
      if (note.version === 0 && draft.text === '') return onGone();
      const sure = await confirmThat({
        title: 'Discard this draft?',
        words:
          note.agreed.length > 0
            ? 'Its words are deleted for good. What was agreed in it stays in the plan.'
            : 'Its words are deleted for good.',
        yes: 'Discard it',
        no: 'Keep it',
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
          title: `Share this note with ${callName}?`,
          words: `Everything in it can be read by ${callName} once you sign it, also what you wrote while it was for you only.`,
          yes: 'Make it a shared note',
          no: 'Keep it for you',
        });
        if (!sure) return;
      }
      if (note.version === 0 && draft.text === '') return setVisibility(visibility);
      const version = await settled();
      if (version === null) return;
      await writing.run({
        input: { id: note.id, sessionId: session.id, visibility, body: draft.text, version },
      });
    },
  };
}

function signingWords(visibility: NoteVisibility, callName: string): string {
  const fixed = 'Nobody can change a signed note, not even you. You can add to it below.';
  return visibility === 'WITH_CLIENT'
    ? `${callName} can read it from then on. ${fixed}`
    : `${fixed} It stays hidden from ${callName}. If another coach takes over, that coach can read it.`;
}
