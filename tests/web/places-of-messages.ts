import type { PageOfApp } from './places.js';

/** Messages and files between a client and their coach. */
export const OF_MESSAGES: readonly PageOfApp[] = [
  {
    name: 'client-messages',
    role: 'client',
    path: () => '/coach/messages',
    main: ['textbox', /^Message to /],
  },
  {
    name: 'coach-client-messages',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/messages`,
    main: ['textbox', /^Message to /],
  },
  {
    name: 'client-files',
    role: 'client',
    path: () => '/coach/files',
    main: ['button', 'Add files'],
  },
  {
    name: 'coach-practice-files',
    role: 'coach',
    path: () => '/practice/files',
    main: ['button', 'Add files'],
  },
  {
    name: 'coach-client-files',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/files`,
    main: ['button', 'Add files'],
  },
];
