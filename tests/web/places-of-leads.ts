import type { PageOfApp } from './places.js';

/** The public page of a coach, and the new people who ask for a time on it. */
export const OF_LEADS: readonly PageOfApp[] = [
  {
    name: 'public-meet',
    role: 'nobody',
    path: ({ meet }) => meet,
    main: ['button', 'Change time zone'],
  },
  {
    name: 'public-confirm-time',
    role: 'nobody',
    path: ({ confirmTime }) => confirmTime,
    main: ['button', 'Confirm'],
  },
  {
    name: 'coach-new-people',
    role: 'coach',
    path: () => '/clients/new-people',
    main: ['button', /^Accept /],
  },
];
