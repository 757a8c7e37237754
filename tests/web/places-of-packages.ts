import type { PageOfApp } from './places.js';

/** Packages of sessions, for coaches and clients. */
export const OF_PACKAGES: readonly PageOfApp[] = [
  {
    name: 'client-packages',
    role: 'client',
    path: () => '/coach/packages',
    main: ['link', /pay\.example\.test/],
  },
  {
    name: 'coach-client-packages',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/packages`,
    main: ['button', 'Add a package'],
  },
  {
    name: 'coach-practice-packages',
    role: 'coach',
    path: () => '/practice/packages',
    main: ['textbox', 'What clients see'],
  },
  {
    name: 'client-agreement',
    role: 'client',
    path: () => '/you/agreement',
    main: ['button', 'Print'],
  },
];
