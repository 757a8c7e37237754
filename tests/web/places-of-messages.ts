import type { PageOfApp } from './places.js';

/** Messages between a client and their coach. */
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
];
