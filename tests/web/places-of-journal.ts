import type { PageOfApp } from './places.js';

/** The journal, and what a coach reads of it. */
export const OF_JOURNAL: readonly PageOfApp[] = [
  {
    name: 'client-journal',
    role: 'client',
    path: () => '/journal',
    main: ['button', 'Search or look back'],
  },
  {
    name: 'coach-client-journal',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/journal`,
    main: ['link', 'Journal'],
  },
];
