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
  },
  switchFailed: (practice: string) =>
    `We can’t reach ${practice} right now. You’re still in your current practice.`,
};
