export const words = {
  brand: 'Footing',
  skip: 'Skip to content',
  menu: 'Main menu',
  home: 'Footing, Today',
  today: 'Today',
  search: 'Search',
  you: 'You',
  client: { plan: 'Plan', checkIn: 'Check in', coach: 'Coach' },
  coach: {
    clients: 'Clients',
    sessions: 'Sessions',
    calendar: 'Calendar',
    templates: 'Templates',
    practice: 'Practice',
  },
  signOut: {
    failed: (why: string) => `You’re still signed in. ${why}`,
    unsent: 'Some of what you wrote hasn’t been sent',
    unsentSays:
      'It’s only on this device. It can be sent when you’re back online. If you sign out now, it’s removed from this device and you can’t get it back.',
    yes: 'Sign out and remove it',
    no: 'Stay signed in',
  },
  switchFailed: (practice: string) =>
    `We can’t reach ${practice} right now. You’re still in your current practice.`,
};
