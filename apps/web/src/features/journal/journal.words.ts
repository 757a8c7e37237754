import type { JournalSource } from '@footing/contract';
import { assertNever } from '../../shared/words';

/** Questions to begin with. An entry keeps the one that it answers. */
export const PROMPTS: readonly string[] = [
  'What was one small good thing today?',
  'What would you say to a friend who had a day like yours?',
  'What’s hard right now?',
  'What could you go easier on yourself about?',
  'What did you do today that was good for you?',
  'Think of a memory you keep going back to. What else was going on at the time?',
  'Who has been good company lately?',
  'What helped the last time things were hard?',
];

export const words = {
  title: 'Journal',
  intro:
    'Write whatever is on your mind, on any day. Only you can read it, unless you share an entry.',
  loading: 'Loading your journal',
  yourCoach: 'your coach',
  form: {
    question: 'Start with a question (optional)',
    noQuestion: 'No question',
    label: 'What’s on your mind?',
    addMood: 'Add how you feel',
    removeMood: 'Remove how you feel',
    kept: 'Kept on this device until you save.',
    notKept: 'Not saved yet. Keep this page open.',
    tooLong: (over: number) =>
      `Make it ${over} ${over === 1 ? 'character' : 'characters'} shorter.`,
    save: 'Save',
    saved: 'Saved.',
  },
  unsent: {
    title: 'Not sent yet',
    deleted: (count: number) =>
      count === 1
        ? '1 entry will be deleted when you’re back online.'
        : `${count} entries will be deleted when you’re back online.`,
    again: 'Try again',
    discardMine: 'Discard my version',
  },
  list: {
    title: 'Your entries',
    none: 'Nothing here yet',
    noneText:
      'What you write appears here. Your reflections and what you keep in the breather do too.',
    noneBefore: 'Nothing that far back',
    noneBeforeText: 'You hadn’t written anything yet.',
    onlyYou: 'Only you',
    shared: (coach: string) => `Shared with ${coach}`,
    mood: (mood: number) => `Mood: ${mood} of 10`,
    edit: 'Edit',
    editLabel: 'Edit your entry',
    cancel: 'Cancel',
    delete: 'Delete',
    deleted: 'Deleted.',
    deletedShared: 'Deleted. If you undo this, only you can read the entry.',
    share: (coach: string) => `Share with ${coach}`,
    unshare: 'Stop sharing',
    nowShared: (coach: string) => `${coach} can read it now.`,
    unshared: 'Not shared anymore.',
    go: {
      reflection: 'Open the reflection',
      joint: 'Open your plan for two',
      breather: 'Open this breather',
    },
  },
  confirmShare: {
    title: (coach: string) => `Share this entry with ${coach}?`,
    text: (coach: string, practice: string) =>
      `If you share it, ${coach} can read it. The owners of ${practice} can too, if you’ve given them permission. If you edit it later, they see that too. You can stop sharing anytime, but what someone has already read can’t be unread.`,
    yes: 'Share it',
    no: 'Not now',
  },
  find: {
    open: 'Search or look back',
    close: 'Close search',
    label: 'Search your journal',
    where: 'Your search stays on this device. It isn’t sent anywhere.',
    date: 'Show entries from this day and before',
    reading: 'Reading your journal…',
    offline: 'To search, Footing has to load your journal first. You’re offline right now.',
    failed: 'Your journal couldn’t be loaded. Try again in a moment.',
    found: (count: number) =>
      count === 0 ? 'No entries have these words.' : count === 1 ? '1 entry' : `${count} entries`,
  },
};

/** Where a text was written; null for an entry of the journal. */
export function sourceWords(source: JournalSource, title: string | null): string | null {
  switch (source) {
    case 'ENTRY':
      return null;
    case 'REFLECTION':
      return title ? `Reflection: ${title}` : 'Reflection';
    case 'JOINT_REFLECTION':
      return 'Reflection in your plan for two';
    case 'BREATHER':
      return 'From a breather';
    default:
      return assertNever(source);
  }
}
