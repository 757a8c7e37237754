import type { PageOfApp } from './places.js';

/** Forms: the coach’s list, editor and client’s page, and the client’s pages. */
export const OF_FORMS: readonly PageOfApp[] = [
  {
    name: 'coach-forms',
    role: 'coach',
    path: () => '/templates/forms',
    main: ['button', 'New form'],
  },
  {
    name: 'coach-form-editor',
    role: 'coach',
    path: ({ form }) => `/templates/forms/${form}`,
    main: ['button', /^Publish/],
  },
  {
    name: 'coach-client-forms',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/forms`,
    main: ['button', 'Send a form'],
  },
  {
    name: 'client-forms',
    role: 'client',
    path: () => '/forms',
    main: ['link', /^The last two weeks, once more/],
  },
  {
    name: 'client-form',
    role: 'client',
    path: ({ openForm }) => `/forms/${openForm}`,
    main: ['button', 'Start'],
  },
  {
    name: 'client-form-finished',
    role: 'client',
    path: ({ finishedForm }) => `/forms/${finishedForm}`,
    main: ['link', 'All forms'],
  },
];
