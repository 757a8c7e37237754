export const words = {
  page: {
    title: 'Take a breather',
    intro:
      'Write what you’d like to say to the other person. Nothing here is ever sent to them. After ten minutes, you can burn it, keep it, or share it with your coach.',
    loading: 'Loading your page',
    yourCoach: 'your coach',
  },
  editor: {
    label: 'The message you won’t send',
    placeholder: 'Write it to them, just as it comes. It won’t be sent.',
    saves:
      'Saved as you type. Only you can read it in Footing. The ten minutes start when you start typing.',
    notSent: 'This couldn’t be saved online yet. Your text is saved on this device.',
  },
  wait: {
    notStarted: 'The ten minutes start once your text is saved online.',
    minutes: (left: number) =>
      left === 1
        ? 'One more minute. Then you decide: burn it, keep it, or share it.'
        : `${left} more minutes. Then you decide: burn it, keep it, or share it. You can close this page and come back.`,
    burnNow: 'Burn it now',
  },
  choice: {
    title: 'Ten minutes are over. What do you want to do with it?',
    burn: 'Burn it',
    keep: 'Keep it for me',
    share: (coach: string) => `Share it with ${coach}`,
    later: 'You don’t have to decide now. It can also stay here as it is.',
    kept: 'Kept. Only you can read it in Footing.',
    shared: (coach: string) => `Shared with ${coach}. You can stop sharing it below.`,
  },
  empty: {
    intro:
      'Write what you’d like to say. Nothing here is sent or saved. It’s gone when you close it.',
    wait: (left: number) => (left === 1 ? 'One more minute.' : `${left} more minutes.`),
    notStarted: 'The ten minutes start when you start typing.',
    over: 'Ten minutes are over. Close it when you’re ready, and the words are gone.',
    close: 'Close and erase it',
  },
  breathe: {
    title: 'While you wait, breathe',
    text: 'Breathe in through your nose and count to four. Breathe out through your mouth and count to six. Do this ten times. It takes about two minutes.',
    in: 'In',
    out: 'Out',
    start: 'Show me the pace',
    stop: 'Stop',
  },
  earlier: {
    title: 'Past breathers',
    more: 'Show older ones',
    resume: 'Continue with it',
    unshare: 'Stop sharing',
    shared: (coach: string) => `Shared with ${coach}.`,
    unshared: 'Not shared anymore.',
    state: {
      undecided: 'Not decided yet',
      shared: (coach: string) => `Shared with ${coach}`,
      onlyYou: 'Only you',
    },
  },
  confirmShare: {
    title: (coach: string) => `Share this with ${coach}?`,
    text: (coach: string, practice: string) =>
      `If you share it, ${coach} can read it. The owners of ${practice} can too, if you’ve given them permission. You can stop sharing anytime.`,
    yes: 'Share it',
    no: 'Not now',
  },
  confirmBurn: {
    title: 'Burn this?',
    text: 'It will be deleted for good, here and on our server. You can’t get it back.',
    yes: 'Burn it',
    no: 'Not now',
  },
  burned: 'Burned. It’s gone for good.',
  burnOffline:
    'You’re offline, so it was only deleted from this device. If part of it was saved online, it will be listed below when you’re back online. Burn it there.',
};
