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
  {
    name: 'coach-client-form-pause',
    role: 'coach',
    path: ({ clientWithForms }) => `/clients/${clientWithForms}`,
    main: ['button', 'Record that you talked'],
  },
  {
    name: 'coach-template-form',
    role: 'coach',
    path: ({ formTemplate }) => `/templates/${formTemplate}?part=ground`,
    main: ['button', /^Your week in words/],
  },
  {
    name: 'client-today-forms',
    role: 'clientWithForms',
    path: () => '/today',
    main: ['link', /^Before we meet/],
  },
  {
    name: 'client-plan-form-pause',
    role: 'clientWithForms',
    path: () => '/plan',
    main: ['button', 'Let go'],
  },
  {
    name: 'client-forms-paused',
    role: 'clientWithForms',
    path: () => '/forms',
    main: ['button', /: “Before the weekend”$/],
  },
  {
    name: 'client-form-kept',
    role: 'clientWithForms',
    path: ({ pausingForm }) => `/forms/${pausingForm}`,
    main: ['button', /^Share with/],
  },
  {
    name: 'client-plan-form',
    role: 'clientWithForms',
    path: ({ formAction }) => `/plan/questions/${formAction}`,
    main: ['link', 'See your answers'],
  },
];
