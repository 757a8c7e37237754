import type { NoteStatus, NoteVisibility } from '@footing/contract';

const kindOf = (visibility: NoteVisibility): string =>
  visibility === 'COACH_ONLY' ? 'Private note' : 'Shared note';

export const words = {
  sessions: 'Sessions',
  title: 'Notes',
  forms: 'Note forms',

  unfinished: {
    title: 'To finish',
    says: 'Your drafts, and your sessions from the last 90 days that don’t have a note from you yet.',
    none: 'Nothing to finish',
    noneSays: 'Drafts and sessions without a note will show up here.',
    draft: (visibility: NoteVisibility) =>
      visibility === 'COACH_ONLY' ? 'Private draft' : 'Draft of a shared note',
    saved: 'last saved {when}',
    missing: 'No note yet',
    notNeeded: 'No note needed',
    notNeededOf: (client: string) => `No note needed for the session with ${client}`,
    left: (client: string) => `The session with ${client} needs no note.`,
    next: 'Next note to finish',
    previous: 'Previous note to finish',
  },

  search: {
    title: 'Search your notes',
    says: 'This searches the notes you wrote, including drafts. What you type here isn’t stored.',
    label: 'Words to find in your notes',
    client: 'Client',
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
    print: 'Print',
    download: 'Download PDF',
    /** Says nothing about what is in it. */
    fileName: 'note.pdf',
    lettersMissing:
      'Our PDF files can’t show some of the letters in this note. Your browser can: choose “Print.”',
    notSaved: 'The PDF couldn’t be downloaded. Check your connection and try again.',
    draft: 'This is a draft. Sign it before you print it.',
    signed: 'Signed by {name} on {when}',
    visibility: kindOf,
    session: 'Session on {when}',
    client: 'Client: {name}',
    addendum: 'Added by {name} on {when}',
    agreed: 'Agreed points',
    agreedLater: 'added on {when}, after signing',
    private:
      'Once you print, save, or download a note, Footing can’t protect it. Keep it where only you can read it.',
  },
};
