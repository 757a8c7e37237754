/** Whoever looks at this page learns the time of an appointment, and nothing else. */
export const words = {
  title: 'Your appointment',
  at: (when: string) => `${when}.`,
  zone: (city: string) => `That’s in your time zone, ${city}.`,
  soon: 'It starts soon, so we’ll ask first. Until there’s an answer, it stays as it is.',
  move: 'Choose another time',
  askToMove: 'Ask for another time',
  cancel: 'Cancel this appointment',
  askToCancel: 'Ask to cancel',
  back: 'Go back',
  unusable: {
    USED: 'This link was already used to make a change, and it works for only one. To see what’s planned, sign in the way you usually do.',
    CHANGED:
      'Something changed since that email. To see what’s planned, sign in the way you usually do.',
    OVER: 'That time has passed, so there’s nothing to change anymore.',
    UNKNOWN:
      'It may be incomplete or too old. Nothing was changed. To see what’s planned, sign in the way you usually do.',
  },
  sure: {
    cancel: 'Cancel this appointment?',
    askToCancel: 'Ask to cancel?',
    move: 'Move to this time?',
    askToMove: 'Ask for this time?',
    when: (when: string) => `${when}.`,
    stays: 'Until there’s an answer, it stays as it is.',
    keep: 'Keep it',
    yesCancel: 'Cancel it',
    yesMove: 'Move',
    yesAsk: 'Ask',
  },
  times: {
    title: 'Choose another time',
    none: {
      title: 'No free times right now',
      says: 'There are no free times in the coming weeks. Your appointment stays as it is.',
    },
  },
  done: {
    CANCELED: { title: 'Your appointment is canceled', says: 'You can close this page.' },
    MOVED: {
      title: 'Your appointment was moved',
      says: (when: string) => `It’s now ${when}. You can close this page.`,
    },
    ASKED: {
      title: 'We asked for you',
      says: 'Until there’s an answer, your appointment stays as it is. You can close this page.',
    },
  },
};
