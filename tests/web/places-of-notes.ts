import type { PageOfApp } from './places.js';

/** The page of a session with its notes, and what else coaches do with notes. */
export const OF_NOTES: readonly PageOfApp[] = [
  {
    name: 'coach-note',
    role: 'coach',
    path: ({ note }) => `/notes/${note}`,
    main: ['button', 'Print'],
  },
  {
    name: 'coach-session',
    role: 'coach',
    path: ({ session }) => `/sessions/${session}`,
    main: ['button', 'Private note'],
  },
  {
    name: 'coach-note-forms',
    role: 'coach',
    path: () => '/notes/forms',
    main: ['button', 'New form'],
  },
  {
    name: 'coach-notes',
    role: 'coach',
    path: () => '/notes',
    main: ['link', 'Note forms'],
  },
];
