export const words = {
  since: (when: string) =>
    `This is what your device saved ${when}. What’s allowed may have changed since then.`,
  unsent: (count: number) =>
    count === 1
      ? '1 thing you entered hasn’t been sent yet.'
      : `${count} things you entered haven’t been sent yet.`,
  list: {
    title: 'Not sent yet',
    none: 'Nothing is waiting to be sent.',
    says: 'It’s only on this device, encrypted. Footing tries to send it when you’re back online.',
    begun:
      'What you started writing stays on this device, encrypted. Nothing is sent until you send it.',
    undecided: {
      kinds: { reflection: 'A reflection', breather: 'A breather' } as Record<string, string>,
      other: 'Something you wrote',
      says: (what: string, why: string) => `${what} hasn’t been sent. ${why}`,
      stale: 'It was also changed somewhere else, so you need to choose a version.',
      open: 'Open it',
    },
    mayBeErased: 'If you don’t open Footing here for 14 days, your browser may erase it.',
    send: 'Try now',
    erase: 'Remove it from this device',
    sure: {
      title: 'Remove what hasn’t been sent?',
      says: 'It’s erased from this device, and you can’t get it back.',
      yes: 'Remove it',
      no: 'Keep it',
    },
  },
  setting: {
    title: 'Using Footing offline',
    says: [
      'Footing can keep a copy of your pages on this device (Today, your plan, reflections, check-ins, contact, and your coach’s page), so you can open them without a signal. “Get help now” always opens, with or without this.',
      'The copies are encrypted. “Leave site,” signing out, and the PIN lock make them unreadable right away. After 14 days without a connection, they no longer open.',
      'Turn this on only if nobody else uses this device. Anyone who opens Footing here while you’re signed in can see these pages. If you set a PIN, Footing locks after a few minutes without use (you choose how many). Until it locks, anyone using this device can still see these pages.',
    ],
    label: 'Only I use this device. Keep my pages on it.',
    on: 'Pages that you open from now on are kept on this device.',
    off: 'Removed from this device.',
    failed: 'This browser can’t keep anything for Footing.',
  },
};
