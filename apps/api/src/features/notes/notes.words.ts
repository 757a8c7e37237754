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
  access: {
    notJoined: 'This client hasn’t joined yet, so they couldn’t read your reason.',
    onlyOfThoseWhoLeft:
      'You can only ask for notes of a coach who has left the practice. For other notes, ask the coach who wrote them.',
  },
};
