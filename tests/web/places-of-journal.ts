import type { PageOfApp } from './places.js';

/** The journal, the page for hard moments, and what a coach reads of it. */
export const OF_JOURNAL: readonly PageOfApp[] = [
  {
    name: 'client-journal',
    role: 'client',
    path: () => '/journal',
    main: ['button', 'Search or look back'],
  },
  {
    name: 'client-hard-moment',
    role: 'client',
    path: () => '/now',
    main: ['button', 'Start the ten minutes'],
  },
  {
    name: 'client-copy',
    role: 'client',
    path: () => '/you/copy',
    main: ['textbox', 'Your password'],
  },
  {
    name: 'coach-client-journal',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/journal`,
    main: ['link', 'Journal'],
  },
];
