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
    unsent: (count: number) =>
      count === 1
        ? '1 thing you entered hasn’t been sent yet'
        : `${count} things you entered haven’t been sent yet`,
    unsentSays:
      'If you sign out now, it stays on this device, encrypted. It’s sent after you sign in here again. Nobody else can read it. After 14 days, your browser may erase it.',
    yes: 'Sign out',
    no: 'Stay signed in',
  },
  switchFailed: (practice: string) =>
    `We can’t reach ${practice} right now. You’re still in your current practice.`,
};
