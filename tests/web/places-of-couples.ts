import type { PageOfApp } from './places.js';

/** Pages about working as a couple. */
export const OF_COUPLES: readonly PageOfApp[] = [
  {
    name: 'coach-couple-asked',
    role: 'coach',
    path: ({ askedClient }) => `/clients/${askedClient}/couple`,
    main: ['button', 'Don’t start'],
  },
  {
    name: 'coach-couple-waiting',
    role: 'coach',
    path: ({ heldClient }) => `/clients/${heldClient}/couple`,
    main: ['button', 'Tell both it’s paused'],
  },
  {
    name: 'coach-couple-together',
    role: 'coach',
    path: ({ coupleClient }) => `/clients/${coupleClient}/couple`,
    main: ['link', 'Edit the plan'],
  },
  {
    name: 'coach-couple-plan-edit',
    role: 'coach',
    path: ({ coupleClient }) => `/clients/${coupleClient}/couple/plan`,
    main: ['button', 'Review changes'],
  },
  {
    name: 'client-couple-asked',
    role: 'clientWithoutPlan',
    path: () => '/you/together',
    main: ['button', 'No, I’d rather not'],
  },
  {
    name: 'client-couple-together',
    role: 'clientHeld',
    path: () => '/you/together',
    main: ['button', 'Stop working together'],
  },
  {
    name: 'client-couple-changed',
    role: 'clientInCouple',
    path: () => '/you/together',
    main: ['button', 'Got it'],
  },
];
