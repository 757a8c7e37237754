import { DEMO_PASSWORD } from '@footing/api/testing';
import type { Stage } from '../support/browser.js';
import { PLAN, type PlanSeen } from '../support/plans.js';
import { signIn } from '../support/sign-in.js';

/** Who looks at a page: somebody of the demo practice, or nobody. */
export const PEOPLE = {
  coach: 'nora@demo.footing',
  client: 'mara@demo.footing',
  /** Her plan has ended. */
  clientAshore: 'ines@demo.footing',
  nobody: null,
} as const;

export type Role = keyof typeof PEOPLE;

export interface PageOfApp {
  /** Also the name of its pictures. */
  name: string;
  role: Role;
  path: (ids: Ids) => string;
  /** What the page is for, as the keyboard must reach it: a role and a name. */
  main: [role: 'button' | 'link' | 'textbox' | 'radio' | 'checkbox' | 'tab', name: string | RegExp];
}

/** Whatever the addresses of pages are made of. */
export interface Ids {
  client: string;
  clientWithoutPlan: string;
  session: string;
  libraryTemplate: string;
  ownTemplate: string;
  questions: string;
  reflection: string;
}

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
    main: ['button', 'Begin'],
  },
  {
    name: 'public-forgotten',
    role: 'nobody',
    path: () => '/forgotten',
    main: ['button', 'Send me the link'],
  },
  {
    name: 'coach-today',
    role: 'coach',
    path: () => '/today',
    main: ['button', 'Plan a session'],
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
    main: ['button', 'Close as done'],
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
    main: ['button', 'Plan a session'],
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
    name: 'coach-sessions',
    role: 'coach',
    path: () => '/sessions',
    main: ['button', 'Plan'],
  },
  {
    name: 'coach-session',
    role: 'coach',
    path: ({ session }) => `/sessions/${session}`,
    main: ['button', 'For you only'],
  },
  {
    name: 'coach-templates',
    role: 'coach',
    path: () => '/templates',
    main: ['button', 'Make it yours'],
  },
  {
    name: 'coach-template',
    role: 'coach',
    path: ({ libraryTemplate }) => `/templates/${libraryTemplate}`,
    main: ['button', 'Make it yours'],
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
    name: 'coach-practice',
    role: 'coach',
    path: () => '/practice',
    main: ['button', 'Invite a coach'],
  },
  {
    name: 'coach-account',
    role: 'coach',
    path: () => '/account',
    main: ['button', 'Sign out everywhere'],
  },
  {
    name: 'client-today',
    role: 'client',
    path: () => '/today',
    main: ['button', 'One more today'],
  },
  {
    name: 'client-plan',
    role: 'client',
    path: () => '/plan',
    main: ['button', 'Let go'],
  },
  {
    name: 'client-coach',
    role: 'client',
    path: () => '/coach',
    main: ['link', 'Coach'],
  },
  {
    name: 'client-you',
    role: 'client',
    path: () => '/you',
    main: ['button', 'Sign out'],
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
    main: ['button', /^(I have written what I wanted|Keep it so)$/],
  },
  {
    name: 'client-plan-ended',
    role: 'clientAshore',
    path: () => '/plan',
    main: ['button', /Firm ground/],
  },
];

/** The addresses that depend on what the demo has made; the coach copies a template to have one of her own. */
export async function idsIn({ world }: Stage): Promise<Ids> {
  const coach = await signIn(world, PEOPLE.coach, DEMO_PASSWORD);
  const client = await signIn(world, PEOPLE.client, DEMO_PASSWORD);
  const { data } = await coach.gql(`{
    caseload(first: 40) { edges { node { id name } } }
    sessions(first: 100) { edges { node { id callName notes { id } } } }
    templates { id title fromLibrary }
  }`);
  const clientNamed = (name: string) =>
    nodes(data!['caseload']).find((each) => each.name === name).id;
  const sessions = nodes(data!['sessions']).filter(({ callName }) => callName === 'Mara');
  const libraryTemplate = data!['templates'].find(({ title }: any) => title === 'Three steps').id;
  const { data: copied } = await coach.gql(
    `mutation ($input: CopyTemplateInput!) { copyTemplate(input: $input) { ... on Template { id } } }`,
    { input: { templateId: libraryTemplate, title: 'Three steps, slowly' } },
  );
  const { data: own } = await client.gql<{ myPlan: PlanSeen }>(`{ myPlan { ${PLAN} } }`);
  const actions = own!.myPlan.steps
    .filter(({ status }) => status !== 'LOCKED')
    .flatMap((step) => step.actions);
  return {
    client: clientNamed('Mara Winter'),
    clientWithoutPlan: clientNamed('Priya Raman'),
    session: sessions.reduce((most, each) => (each.notes.length > most.notes.length ? each : most))
      .id,
    libraryTemplate,
    ownTemplate: copied!['copyTemplate'].id,
    questions: actions.find(({ kind }) => kind === 'QUESTIONNAIRE')!.id,
    reflection: actions.findLast(({ kind }) => kind === 'REFLECTION')!.id,
  };
}

const nodes = (connection: { edges: { node: any }[] }): any[] =>
  connection.edges.map(({ node }) => node);
