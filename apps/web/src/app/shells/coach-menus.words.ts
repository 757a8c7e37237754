import { words as ofShells } from './shells.words';

export const words = {
  search: {
    label: 'Search',
    placeholder: 'Search for a client, template, or action',
    nothing: 'No results',
    pages: 'Pages',
    account: 'Your account',
    notifications: 'Emails and notifications',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    search: 'Search clients, templates, and actions',
    list: 'Show keyboard shortcuts',
    ctrl: 'Ctrl',
  },
  you: {
    account: 'Your account',
    signOut: 'Sign out',
    otherPractices: 'Your other practices',
    practice: (name: string, role: string) => `${name} (${role})`,
  },
};

/** The pages that the search offers. */
export const pages: { label: string; to: string }[] = [
  { label: ofShells.today, to: '/today' },
  { label: ofShells.coach.clients, to: '/clients' },
  { label: ofShells.coach.sessions, to: '/sessions' },
  { label: ofShells.coach.calendar, to: '/calendar' },
  { label: ofShells.coach.templates, to: '/templates' },
  { label: ofShells.coach.practice, to: '/practice' },
  { label: words.search.account, to: '/account' },
  { label: words.search.notifications, to: '/account/notifications' },
];
