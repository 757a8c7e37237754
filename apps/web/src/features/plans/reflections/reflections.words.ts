import { sharedReadersWords } from '../../../shared/words';

export const words = {
  notInPlan: 'What you wrote before is kept in your plan.',
  editor: {
    how: 'How to do it',
    placeholder: 'Just write. Nobody will correct it.',
    empty: 'Write a few words first.',
    saves: 'Saved as you type.',
    done: 'Done',
    later: 'You can also stop here and continue another day. It’s saved.',
    kept: 'Saved. You can come back to it anytime.',
    what: 'what you write here',
  },
  readOnly: {
    ended: 'Your plan has ended. What you wrote is kept.',
    paused: 'Your plan is paused. You can write here again when it resumes.',
    closed: 'Not open yet. It opens with its step.',
    savedAt: '{when}.',
  },
  share: {
    label: (coach: string) => `Share with ${coach}`,
    /** `what`: "what you write here", "your answers". `lasting`: it cannot be undone. */
    shared: (coach: string, practice: string, what: string, lasting: boolean) =>
      `${sharedReadersWords(coach, practice, what)}${lasting ? '' : ' You can stop sharing anytime.'}`,
    notShared: (what: string) => `Only you can read ${what} in Footing.`,
    canRead: (coach: string, practice: string) => sharedReadersWords(coach, practice, 'it'),
    onlyYou: 'Only you can read it in Footing.',
  },
  shareAgain: {
    title: (coach: string) => `Share your reflections with ${coach} again?`,
    text: (coach: string) =>
      `You stopped sharing your reflections. If you say yes, ${coach} can read this one, and the ones you shared before.`,
    yes: 'Share again',
    no: 'Not now',
  },
  written: {
    title: 'What you wrote',
    shared: 'Shared with your coach',
    notShared: 'Only you',
    removed: 'This is no longer in your plan. What you wrote is kept.',
    read: 'Read what you wrote',
    seeResult: 'See your result',
  },
  stoppedSharing:
    'Only you can read this, because you stopped sharing your reflections. You can change that on your You page.',
  notSent: 'This couldn’t be sent yet. Your text is saved on this device.',
};
