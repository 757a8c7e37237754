import { DEMO_PASSWORD } from '@footing/api/testing';
import { PASSWORD } from '../support/sign-in.js';
import type { Addresses } from './addresses.js';
import { OF_CALENDARS } from './places-of-calendars.js';
import { OF_COUPLES } from './places-of-couples.js';
import { OF_FORMS } from './places-of-forms.js';
import { OF_JOURNAL } from './places-of-journal.js';
import { OF_LEADS } from './places-of-leads.js';
import { OF_MESSAGES } from './places-of-messages.js';
import { OF_NOTES } from './places-of-notes.js';
import { OF_OFFERS } from './places-of-offers.js';
import { OF_PACKAGES } from './places-of-packages.js';

const ofTheDemo = (name: string) => ({ email: `${name}@demo.footing`, password: DEMO_PASSWORD });

/** Who views a page: a person of the demo practice, the owner of a new one, or an anonymous visitor. */
export const PEOPLE = {
  coach: ofTheDemo('nora'),
  coachOnTheFirstDay: { email: 'robin@harbour.example', password: PASSWORD },
  client: ofTheDemo('mara'),
  clientWithoutPlan: ofTheDemo('priya'),
  /** Her plan has ended. */
  clientAshore: ofTheDemo('ines'),
  /** Her plan waits for a talk. */
  clientWaiting: ofTheDemo('noor'),
  /** Works as a couple, and the plan for two has changed. */
  clientInCouple: ofTheDemo('ruth'),
  clientAlsoInCouple: ofTheDemo('leo'),
  /** Outreach is paused for him, for safety. */
  clientHeld: ofTheDemo('jonas'),
  /** Joined lately, with forms of every kind. */
  clientWithForms: { email: 'leah@harbour.example', password: PASSWORD },
  nobody: null,
} as const;

export type Role = keyof typeof PEOPLE;

export interface PageOfApp {
  /** Also the name of its screenshots. */
  name: string;
  role: Role;
  path: (addresses: Addresses) => string;
  /** The page's main control, which the keyboard must reach: a role and a name. */
  main: [
    role: 'button' | 'link' | 'textbox' | 'radio' | 'checkbox' | 'switch' | 'tab',
    name: string | RegExp,
  ];
}

/** What a tab and a browser's history may show of a page: nothing private, for all others only the product's name. */
export function titleAt(path: string): string {
  const name = {
    '/today': 'Today',
    '/plan': 'Plan',
    '/check-in': 'Check-in',
    '/coach': 'Coach',
    '/you': 'You',
    '/clients': 'Clients',
    '/sessions': 'Sessions',
    '/calendar': 'Calendar',
    '/templates': 'Templates',
    '/practice': 'Practice',
    '/account': 'Account',
    '/sign-in': 'Sign in',
    '/sign-up': 'Sign up',
    '/meet': 'Book a time',
  }[/^\/[^/?#]*/.exec(path)![0]];
  return name ? `${name} – Footing` : 'Footing';
}

const ofClient = (name: string, path: string, main: PageOfApp['main']): PageOfApp => ({
  name,
  role: 'client',
  path: () => path,
  main,
});

export const PAGES: PageOfApp[] = [
  {
    name: 'public-sign-in',
    role: 'nobody',
    path: () => '/sign-in',
    main: ['button', 'Sign in'],
  },
  {
    name: 'public-sign-up',
    role: 'nobody',
    path: () => '/sign-up',
    main: ['button', 'Continue'],
  },
  {
    name: 'public-forgotten',
    role: 'nobody',
    path: () => '/forgotten',
    main: ['button', 'Send me the link'],
  },
  {
    name: 'public-confirm',
    role: 'nobody',
    path: ({ confirmSignUp }) => confirmSignUp,
    main: ['button', 'Create my practice'],
  },
  {
    name: 'public-invitation',
    role: 'nobody',
    path: ({ invitation }) => invitation,
    main: ['button', 'Join'],
  },
  {
    name: 'public-reset',
    role: 'nobody',
    path: ({ resetPassword }) => resetPassword,
    main: ['button', 'Save and sign in'],
  },
  {
    name: 'public-confirm-email',
    role: 'nobody',
    path: ({ confirmEmail }) => confirmEmail,
    main: ['button', 'Use this email'],
  },
  {
    name: 'public-appointment',
    role: 'nobody',
    path: ({ appointment }) => appointment,
    main: ['button', /^(Choose|Ask for) another time$/],
  },
  {
    name: 'public-link-used',
    role: 'nobody',
    path: () => '/reset',
    main: ['link', 'Send me a new link'],
  },
  {
    name: 'coach-today-first',
    role: 'coachOnTheFirstDay',
    path: () => '/today',
    main: ['button', 'Invite a client'],
  },
  {
    name: 'coach-clients-first',
    role: 'coachOnTheFirstDay',
    path: () => '/clients',
    main: ['button', 'Invite a client'],
  },
  {
    name: 'coach-sessions-first',
    role: 'coachOnTheFirstDay',
    path: () => '/sessions',
    main: ['button', 'Schedule a session'],
  },
  {
    name: 'coach-today',
    role: 'coach',
    path: () => '/today',
    main: ['button', 'Schedule a session'],
  },
  {
    name: 'coach-clients',
    role: 'coach',
    path: () => '/clients',
    main: ['button', 'Invite a client'],
  },
  {
    name: 'coach-client',
    role: 'coach',
    path: ({ client }) => `/clients/${client}`,
    main: ['button', 'Mark as done'],
  },
  {
    name: 'coach-client-waiting',
    role: 'coach',
    path: ({ waitingClient }) => `/clients/${waitingClient}`,
    main: ['textbox', 'Why the plan can start now'],
  },
  {
    name: 'coach-client-held',
    role: 'coach',
    path: ({ heldClient }) => `/clients/${heldClient}`,
    main: ['button', 'Edit'],
  },
  {
    name: 'coach-client-timeline',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/timeline`,
    main: ['link', 'Timeline'],
  },
  {
    name: 'coach-client-sessions',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/sessions`,
    main: ['button', 'Schedule a session'],
  },
  {
    name: 'coach-client-reflections',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/reflections`,
    main: ['link', 'Reflections'],
  },
  {
    name: 'coach-client-answers',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/answers`,
    main: ['link', 'Answers'],
  },
  {
    name: 'coach-client-check-ins',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/check-ins`,
    main: ['button', 'Show as a table'],
  },
  {
    name: 'coach-client-breather',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/breather`,
    main: ['link', 'Breather'],
  },
  {
    name: 'coach-client-readers',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/readers`,
    main: ['link', 'Readers'],
  },
  {
    name: 'coach-client-contact',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/contact`,
    main: ['link', 'Contact'],
  },
  {
    name: 'coach-sessions',
    role: 'coach',
    path: () => '/sessions',
    main: ['button', 'Schedule a session'],
  },
  {
    name: 'coach-templates',
    role: 'coach',
    path: () => '/templates',
    main: ['button', 'Make a copy'],
  },
  {
    name: 'coach-template',
    role: 'coach',
    path: ({ libraryTemplate }) => `/templates/${libraryTemplate}`,
    main: ['button', 'Make a copy'],
  },
  {
    name: 'coach-template-versions',
    role: 'coach',
    path: ({ recalledTemplate }) => `/templates/${recalledTemplate}/versions`,
    main: ['link', /^Back to/],
  },
  {
    name: 'coach-template-compare',
    role: 'coach',
    path: ({ recalledTemplate }) => `/templates/${recalledTemplate}/versions?from=1&to=2`,
    main: ['link', /^Back to/],
  },
  {
    name: 'coach-template-outcomes',
    role: 'coach',
    path: ({ libraryTemplate }) => `/templates/${libraryTemplate}/outcomes`,
    main: ['link', /^Back to/],
  },
  {
    name: 'coach-templates-in-use',
    role: 'coach',
    path: () => '/templates/in-use',
    main: ['button', /^Recall version 1 of/],
  },
  {
    name: 'coach-template-editor',
    role: 'coach',
    path: ({ ownTemplate }) => `/templates/${ownTemplate}`,
    main: ['button', /^Publish/],
  },
  {
    name: 'coach-assign',
    role: 'coach',
    path: ({ clientWithoutPlan, libraryTemplate }) =>
      `/clients/${clientWithoutPlan}/assign?template=${libraryTemplate}`,
    main: ['button', 'Assign to Priya'],
  },
  {
    name: 'coach-plan-editor',
    role: 'coach',
    path: ({ client }) => `/clients/${client}/plan/edit`,
    main: ['button', 'Review changes'],
  },
  {
    name: 'coach-practice',
    role: 'coach',
    path: () => '/practice',
    main: ['button', 'Invite a coach'],
  },
  {
    name: 'coach-practice-help',
    role: 'coach',
    path: () => '/practice/help',
    main: ['button', 'Add a number'],
  },
  {
    name: 'coach-practice-rules',
    role: 'coach',
    path: () => '/practice/rules',
    main: ['link', 'Attention'],
  },
  {
    name: 'coach-practice-emails',
    role: 'coach',
    path: () => '/practice/emails',
    main: ['textbox', 'Name in emails'],
  },
  {
    name: 'coach-practice-booking',
    role: 'coach',
    path: () => '/practice/booking',
    main: ['button', 'Add a session type'],
  },
  {
    name: 'coach-practice-endings',
    role: 'coach',
    path: () => '/practice/endings',
    main: ['link', 'Endings'],
  },
  {
    name: 'coach-account',
    role: 'coach',
    path: () => '/account',
    main: ['button', 'Sign out everywhere'],
  },
  {
    name: 'coach-nothing-here',
    role: 'coach',
    path: () => '/nothing-here',
    main: ['link', 'Go to Today'],
  },
  ofClient('client-today', '/today', ['button', 'One more today']),
  ofClient('client-letting-go', '/letting-go', ['button', /^End “.*” and start$/]),
  ofClient('client-plan', '/plan', ['button', 'Let go']),
  ofClient('client-check-in', '/check-in', ['button', 'Check in']),
  ofClient('client-breather', '/breather', ['textbox', 'The message you won’t send']),
  ofClient('client-contact', '/contact', ['button', 'I did']),
  ofClient('client-coach', '/coach', ['link', /^Coach\b/]),
  ofClient('client-book', '/coach/book', ['button', 'Coaching session, 50 minutes']),
  ...OF_CALENDARS,
  ...OF_NOTES,
  ...OF_COUPLES,
  ...OF_FORMS,
  ...OF_LEADS,
  ...OF_OFFERS,
  ...OF_PACKAGES,
  ...OF_JOURNAL,
  ...OF_MESSAGES,
  ofClient('client-you', '/you', ['link', 'The other person']),
  ofClient('client-you-profile', '/you/profile', ['textbox', 'What you’d like to be called']),
  ofClient('client-you-other-person', '/you/other-person', ['button', /asked for no contact$/]),
  ofClient('client-you-terms', '/you/terms', ['button', 'Withdraw my consent']),
  ofClient('client-readers', '/you/readers', ['link', 'Back to You']),
  {
    name: 'client-today-waiting',
    role: 'clientWaiting',
    path: () => '/today',
    main: ['link', 'See your result'],
  },
  {
    name: 'client-ready',
    role: 'clientWaiting',
    path: () => '/ready',
    main: ['button', 'Answer the questions again'],
  },
  ofClient('client-safety', '/safety', ['button', 'Answer the questions again']),
  {
    name: 'client-safety-held',
    role: 'clientHeld',
    path: () => '/safety',
    main: ['textbox', /^Tell Nora .* something \(optional\)/],
  },
  ofClient('client-account', '/account', ['button', 'Sign out everywhere']),
  {
    name: 'client-today-without-plan',
    role: 'clientWithoutPlan',
    path: () => '/today',
    main: ['link', /^(Answer the questions|See your result)$/],
  },
  {
    name: 'client-plan-without-plan',
    role: 'clientWithoutPlan',
    path: () => '/plan',
    main: ['link', 'Plan'],
  },
  {
    name: 'client-questions',
    role: 'client',
    path: ({ questions }) => `/plan/questions/${questions}`,
    main: ['button', /^(Begin|Answer the questions again)$/],
  },
  {
    name: 'client-reflection',
    role: 'client',
    path: ({ reflection }) => `/plan/reflection/${reflection}`,
    main: ['button', 'Done'],
  },
  {
    name: 'client-closing',
    role: 'clientAshore',
    path: () => '/closing',
    main: ['textbox', 'A letter to yourself'],
  },
  {
    name: 'client-plan-ended',
    role: 'clientAshore',
    path: () => '/plan',
    main: ['button', /Firm ground/],
  },
];
