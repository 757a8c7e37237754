import type { PageOfApp } from './places.js';

/** Newer versions of running plans: the coach’s lists and offers, and the client’s page. */
export const OF_OFFERS: readonly PageOfApp[] = [
  {
    name: 'client-newer-version',
    role: 'clientHeld',
    path: () => '/plan/newer-version',
    main: ['button', 'Use the newer version'],
  },
  {
    name: 'coach-plans-on-older-versions',
    role: 'coach',
    path: ({ twoVersions }) => `/templates/${twoVersions}/versions`,
    main: ['link', 'Offer to several clients'],
  },
  {
    name: 'coach-newer-version',
    role: 'coach',
    path: ({ heldClient }) => `/clients/${heldClient}/plan/newer-version`,
    main: ['button', 'Withdraw the offer'],
  },
  {
    name: 'coach-newer-version-for-several',
    role: 'coach',
    path: ({ twoVersions }) => `/templates/${twoVersions}/versions/offer`,
    main: ['button', /^See what changes/],
  },
];
