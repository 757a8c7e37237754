export const words = {
  page: {
    back: 'Back to your account',
    title: 'Emails and notifications',
    says: 'Choose what we tell you about, and how.',
    calendar: { title: 'Your calendar', open: 'Sessions in your calendar app' },
  },
  emails: {
    title: 'Emails',
    says: (address: string) =>
      `They go to ${address}. They don’t say who or what they’re about. You’ll see that when you sign in.`,
    which: 'Email me about',
    always: 'You always get emails about these, because someone’s safety may depend on them:',
    account: 'Your password and your email address',
  },
  title: 'Notifications on this device',
  says: 'We can tell you on this device when there’s something for you. Every notification says the same thing and nothing more:',
  label: 'The whole notification',
  safe: {
    CLIENT:
      'Think about who else could see this screen, even when it’s locked. The name “Footing” is on it. If someone else uses this device, or looks at it, leave this off. You won’t miss anything. It’s all here when you sign in.',
    STAFF:
      'Think about who else could see this screen, even when it’s locked. The notification shows no names.',
  },
  turnOn: 'Yes, this device is only mine: turn on notifications',
  on: 'Notifications are on.',
  off: 'Notifications are off.',
  turnOff: 'Turn off notifications',
  until: (day: string) =>
    `You said that this device is only yours. We’ll ask you again on ${day}. Until you answer then, we won’t send any.`,
  over: 'It’s been three months, so we stopped sending notifications to this device. Is it still only yours?',
  again: 'Yes, it’s still only mine',
  /** On Today, after 90 days. */
  today: {
    label: 'Notifications on this device',
    question: 'Is this device still only yours? Until you answer, it shows no notifications.',
    yes: 'Yes',
    turnOff: 'Turn off',
  },
  ends: 'They stop when you sign out, leave the site, or change your password on another device.',
  BLOCKED:
    'Your browser doesn’t let this site send notifications. You can allow them in your browser’s settings, then reload this page.',
  NOT_POSSIBLE:
    'Notifications don’t work in this browser. On an iPhone or iPad, add Footing to your home screen first.',
  which: 'Tell me about',
  kinds: {
    DIGEST: {
      label: 'News, at most once a day',
      says: 'A message from your coach, a new step, or a session tomorrow. It comes at the time you chose, here instead of by email.',
    },
    SESSION_CHANGES: {
      label: 'Sessions that are scheduled, moved, or canceled',
      says: 'You also get the email.',
    },
    SESSION_REMINDERS: {
      label: 'Session reminders',
      says: 'The ones you choose under “Session reminders.” They come here instead of by email.',
    },
    MESSAGES: { label: 'New messages', says: null },
    BOOKINGS: { label: 'Bookings and requests for a time', says: null },
    FOLLOW_UPS: { label: 'Holds and requests for a call', says: null },
    CLIENT_CHANGES: {
      label: 'Steps waiting for your approval, and changes that affect outreach',
      says: null,
    },
    TRANSFERS: { label: 'Clients transferred to or from you', says: null },
  },
  saved: 'Saved.',
  quiet: {
    title: 'Quiet hours',
    says: 'Notifications wait until these hours are over. For no quiet hours, choose the same time twice.',
    ofClient: 'Notifications wait until your quiet hours are over. You can set those below.',
    from: 'From',
    to: 'Until',
  },
  elsewhere: {
    title: 'Your other devices',
    since: (day: string) => `Another device, since ${day}`,
    over: (day: string) =>
      `Another device, since ${day}. It’s waiting for you to say that it’s safe.`,
    turnOff: 'Turn off',
  },
};
