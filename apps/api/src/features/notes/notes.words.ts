export const words = {
  stale: 'This note was changed in the meantime, maybe in another window.',
  signed: 'This note is signed. You can only add to it.',
  signedStays: 'This note is signed, so it can’t be deleted.',
  empty: 'This note is empty. Write something first.',
  search: 'must have between 1 and 100 characters, and a word among them.',
  otherSession: 'must be the session that this note is about.',
  version: 'must be 0 or more.',
  days: 'must be between 0 and 3,650 days.',
  addendum: {
    toDraft: 'This note is still a draft. Edit it instead.',
    onlyAuthor: 'Only the author can add to a private note.',
    onlyAuthorAndCoach: 'Only the author and the client’s coach can add to a note.',
  },
  pdf: {
    /** Neither says what is in it, nor about whom: both are shown by programs and folders. */
    title: 'Note',
    fileName: 'note.pdf',
    visibility: { COACH_ONLY: 'Private note', WITH_CLIENT: 'Shared note' },
    session: (when: string) => `Session on ${when}`,
    agreed: 'Agreed points',
    point: (title: string) => `• ${title}`,
    pointLater: (title: string, when: string) => `• ${title} (added on ${when}, after signing)`,
    signed: (name: string, when: string) => `Signed by ${name} on ${when}`,
    addendum: (name: string, when: string) => `Added by ${name} on ${when}`,
    inZone: (when: string, zone: string) => `${when} (${zone})`,
  },
  access: {
    notJoined: 'This client hasn’t joined yet, so they couldn’t read your reason.',
    onlyOfThoseWhoLeft:
      'You can only ask for notes of a coach who has left the practice. For other notes, ask the coach who wrote them.',
  },
};
