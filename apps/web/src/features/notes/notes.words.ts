import type { NoteStatus, NoteVisibility } from '@footing/contract';
import { assertNever, namesOf } from '../../shared/words';

interface Read {
  visibility: NoteVisibility;
  status: NoteStatus;
  mine: boolean;
  authorName: string;
  /** The server's list, from the rule that it enforces. */
  readers: readonly { name: string }[];
}

export const words = {
  notes: 'Notes',
  privateNote: 'Private note',
  sharedNote: 'Shared note',
  shortcuts: { private: 'Write a private note', shared: 'Write a shared note' },
  empty: {
    title: 'No notes yet',
    says: (callName: string) =>
      `A private note is just for you. ${callName} can read a shared note once you sign it. Both save as you type.`,
  },

  draft: 'Draft',
  draftOf: (name: string) => `Draft by ${name}`,
  signedByYou: 'Signed by you {when}',
  signedBy: 'Signed by {name} {when}',
  signed: 'Signed {when}',
  nothingWritten: 'Nothing written yet',
  continueWriting: 'Continue writing',
  openSession: 'Open the session',
  print: 'Print',

  write: {
    privatePlaceholder: 'What you want to remember',
    ifYouLeave: (callName: string) =>
      `If you leave the practice, nobody else can read your private notes unless you choose to share them first, or an owner gives a reason that ${callName} can see.`,
    sharedPlaceholder: (callName: string) => `What ${callName} should take away`,
    savesItself: 'Saves as you type',
    keepPrivate: 'Keep it private',
    shareWith: (callName: string) => `Share with ${callName}`,
    discard: 'Discard',
    sign: 'Sign',
    notSaved: 'Your latest changes aren’t saved yet. They’re still here. Try again.',
  },
  openPoints: 'Still open from earlier sessions',
  start: {
    fromLast: 'Start from your last note',
    addOpen: 'Add open points',
    none: (visibility: NoteVisibility, callName: string) =>
      visibility === 'COACH_ONLY'
        ? `You have no earlier private note about ${callName}.`
        : `You have no earlier shared note for ${callName}.`,
  },
  form: {
    label: 'Form for new notes',
    free: 'Blank note',
    edit: 'Edit note forms',
  },
  signing: {
    title: 'Sign this note?',
    says: signingWords,
    sign: 'Sign',
    signAndShare: 'Sign and share',
    notYet: 'Not yet',
    done: 'Signed. Only you can read it in Footing.',
    doneAndShared: (callName: string) => `Signed. ${callName} can read it now.`,
  },
  discarding: {
    title: 'Discard this draft?',
    says: 'The text will be deleted for good.',
    saysWithAgreed:
      'The text will be deleted for good. The actions you agreed on stay in the plan.',
    yes: 'Discard',
    no: 'Keep it',
  },
  sharing: {
    title: (callName: string) => `Share this note with ${callName}?`,
    says: (callName: string) =>
      `Once you sign it, ${callName} can read all of it, including what you wrote while it was private.`,
    yes: 'Make it a shared note',
    no: 'Keep it private',
  },

  addendum: {
    add: 'Add an addendum',
    label: 'Addendum',
    shared: (callName: string) => `${callName} can read it too. You can’t change it later.`,
    private: (callName: string) =>
      `${callName} can’t see it, just like the note. You can’t change it later.`,
    cancel: 'Cancel',
    save: 'Add',
    added: 'Addendum added.',
    addedBy: 'Added by {name} {when}',
  },

  agreed: {
    title: 'Agreed points',
    done: 'Done',
    notDone: 'Not done yet',
    addedLater: 'added {when}, after signing',
    add: 'Add an action to the plan',
    noPlan: '{name} has no plan with an open step. {choose} first, then add the agreed point.',
    choosePlan: 'Choose a plan',
    what: 'What you agreed on',
    step: 'Step',
    days: 'Days to do it',
    noDays: 'No due date',
    added: (callName: string) => `Added. ${callName} can see it in the plan.`,
    close: 'Close',
    save: 'Add to the plan',
  },

  /** Who can read a note, in one sentence for the coach. */
  readers({ visibility, status, mine, authorName, readers }: Read, callName: string): string {
    switch (visibility) {
      case 'COACH_ONLY':
        if (!mine) return `A private note by ${authorName} that you can read`;
        return readers.length === 0
          ? 'Only you can read this in Footing'
          : `You and ${namesOf(readers)} can read this`;
      case 'WITH_CLIENT':
        return status === 'SIGNED'
          ? `${callName} can read this`
          : `${callName} can read this once you sign it`;
      default:
        return assertNever(visibility);
    }
  },
};

function signingWords(visibility: NoteVisibility, callName: string): string {
  const final = 'Once it’s signed, nobody can change it, not even you. You can still add to it.';
  return visibility === 'WITH_CLIENT'
    ? `${callName} will be able to read it. ${final}`
    : `${final} ${callName} can’t see it. If another coach takes over, you choose whether they can read it.`;
}
