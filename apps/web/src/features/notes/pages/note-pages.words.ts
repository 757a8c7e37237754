import type { NoteStatus, NoteVisibility } from '@footing/contract';

const kindOf = (visibility: NoteVisibility): string =>
  visibility === 'COACH_ONLY' ? 'Private note' : 'Shared note';

export const words = {
  sessions: 'Sessions',
  title: 'Notes',
  forms: 'Note forms',

  unfinished: {
    title: 'To finish',
    says: 'Your drafts, and sessions of the last 90 days that took place and have no note of yours.',
    none: 'Nothing to finish',
    noneSays: 'Drafts and sessions without a note will show up here.',
    draft: (visibility: NoteVisibility) =>
      visibility === 'COACH_ONLY' ? 'Private draft' : 'Shared draft',
    saved: 'last saved {when}',
    missing: 'No note yet',
    next: 'Next note to finish',
    previous: 'Previous note to finish',
  },

  search: {
    title: 'Search your notes',
    says: 'Searches what you wrote yourself, drafts too. What you type isn’t stored anywhere.',
    label: 'Words to find in your notes',
    shortcut: 'Search your notes',
    searching: 'Searching',
    found: (count: number) => (count === 1 ? '1 note found' : `${count} notes found`),
    soFar: '{found}, back to {date}.',
    all: '{found} in all your notes.',
    none: 'No notes found',
    noneSays: 'None of your notes has all of these words. Try fewer words, or part of a word.',
    older: 'Search older notes',
    kind: (visibility: NoteVisibility, status: NoteStatus) =>
      status === 'DRAFT' ? `${kindOf(visibility)}, draft` : kindOf(visibility),
  },

  note: {
    back: 'Notes',
    loading: 'Loading the note',
    title: '{name}, {when}',
    openSession: 'Open the session',
    print: 'Print or save as PDF',
    draft: 'This is a draft. Sign it before you print it.',
    signed: 'Signed by {name} on {when}',
    visibility: kindOf,
    session: 'Session on {when}',
    client: 'Client: {name}',
    addendum: 'Added by {name} on {when}',
    agreed: 'Agreed points',
    agreedLater: 'added on {when}, after signing',
    private: 'A printed or saved note is outside of Footing. Keep it where only you can read it.',
  },
};
