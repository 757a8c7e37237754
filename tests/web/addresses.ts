import { libraryTemplates } from '@footing/library';
import type { StepDefinition } from '@footing/plan-engine';
import { newId } from '../support/actors.js';
import { addBusyTimes } from '../support/booking.js';
import { mailedPath, type Stage } from '../support/browser.js';
import { closeEdits, editCouplePlan, insertCouple, openStep } from '../support/couples.js';
import { sell } from '../support/packages.js';
import { PLAN, type PlanSeen } from '../support/plans.js';
import { SIGN_UP, signIn, signUp, type Browser } from '../support/sign-in.js';
import { actorOf, makeForms, type AddressesOfForms } from './addresses-of-forms.js';
import { makeFiles } from './addresses-of-files.js';
import { writeMessages } from './addresses-of-messages.js';
import { makeLeads, type AddressesOfLeads } from './addresses-of-leads.js';
import { PEOPLE } from './places.js';

const DAY = 86_400_000;
const TITLE_IN_USE = 'Three steps, with walks';

/** What page URLs consist of: ids, and the paths of emailed links. */
export interface Addresses extends AddressesOfForms, AddressesOfLeads {
  client: string;
  heldClient: string;
  waitingClient: string;
  clientWithoutPlan: string;
  /** Their plan has ended. */
  clientAshore: string;
  /** Asked, as is their partner, about working as a couple. */
  askedClient: string;
  /** Works as a couple with their partner; the coach has changed their plan. */
  coupleClient: string;
  /** A session of the client with a private and a shared note. */
  session: string;
  /** A signed note about it. */
  note: string;
  libraryTemplate: string;
  ownTemplate: string;
  recalledTemplate: string;
  /** A template with two versions, and plans on the first. */
  twoVersions: string;
  questions: string;
  reflection: string;
  confirmSignUp: string;
  invitation: string;
  resetPassword: string;
  confirmEmail: string;
  /** Of a link in an email about a session. */
  appointment: string;
}

/** Finds them in the demo and creates what it lacks: a template of the coach's own, and emails. */
export async function makeAddresses(stage: Stage): Promise<Addresses> {
  const published = await publishEarlier(stage);
  const coach = await signIn(stage.world, PEOPLE.coach.email, PEOPLE.coach.password);
  const client = await signIn(stage.world, PEOPLE.client.email, PEOPLE.client.password);
  const found = await ofTheCoach(coach);
  await makeCouples(stage, coach, found);
  await makeVersionInUse(stage, coach, published.inUse, found);
  await recall(coach, published.recalled);
  const sold = { validUntil: '2027-12-31', payLink: 'https://pay.example.test/nora' };
  await sell(stage.world, actorOf(coach), { clientId: found.client }, sold);
  const withPractice = { ...actorOf(coach), practiceId: coach.practiceId };
  await writeMessages(stage, withPractice, actorOf(client, found.client));
  await makeFiles(stage, coach, client, found.client);
  const inHours = (hours: number) =>
    new Date(stage.world.clock.now().getTime() + hours * 3_600_000);
  await addBusyTimes(stage.world, PEOPLE.coach.email, [
    [inHours(1), inHours(2.5)],
    [inHours(20), inHours(60)],
  ]);
  return {
    ...found,
    twoVersions: published.inUse.id,
    recalledTemplate: published.recalled.id,
    ...(await makeForms(stage, actorOf(coach), actorOf(client, found.client))),
    ...(await ofTheClient(client)),
    ...(await makeLeads(stage, coach)),
    ...(await ofMails(stage, coach)),
    appointment: await ofAppointment(stage, coach),
  };
}

/** Two templates of the coach, each published once some weeks ago. */
async function publishEarlier({ world }: Stage): Promise<Record<'inUse' | 'recalled', Copy>> {
  world.clock.advance({ days: -45 });
  const coach = await signIn(world, PEOPLE.coach.email, PEOPLE.coach.password);
  const { data } = await coach.gql('{ templates(first: 40) { edges { node { id title } } } }');
  const { id } = nodes(data!['templates']).find(({ title }) => title === 'Three steps');
  const copies = {
    inUse: await publishedCopy(coach, id, TITLE_IN_USE),
    recalled: await publishedCopy(coach, id, 'Three steps, in spring'),
  };
  world.clock.advance({ days: 45 });
  return copies;
}

/**
 * A couple that is asked, one whose joint work waits for the coach, because outreach of one of them has been paused since it
 * began, and one whose plan has changed.
 */
async function makeCouples(
  { world }: Stage,
  browser: Browser,
  found: Awaited<ReturnType<typeof ofTheCoach>>,
): Promise<void> {
  const { practiceId, memberId: coachId } = browser;
  const coach = actorOf(browser);
  const { email, password } = PEOPLE.clientAlsoInCouple;
  const leo = actorOf(await signIn(world, email, password), found.clientAlsoInCouple);
  const asked: [string, string] = [found.askedClient, found.otherAskedClient];
  const partners: [string, string] = [found.heldClient, found.waitingClient];
  const joined: [string, string] = [found.coupleClient, found.clientAlsoInCouple];
  for (const [clientId, partnerId] of [asked, partners, joined]) {
    await coach.ok(
      'mutation ($input: LinkClientsInput!) { linkClients(input: $input) { __typename } }',
      { input: { clientId, partnerId } },
    );
  }
  const now = world.clock.now();
  const proposed = { id: newId(world), partners: asked, state: 'PROPOSED' } as const;
  await insertCouple(world.owner, { practiceId, coachId, at: now, ...proposed });
  const id = newId(world);
  const couple = { practiceId, coachId, at: new Date(now.getTime() - 5 * DAY) };
  await insertCouple(world.owner, { ...couple, id, partners, state: 'JOINED' });
  await world.owner.query(
    `insert into couple_steps (practice_id, id, created_at, couple_id, partner_a, partner_b, step, opened_by, opened_at, coach_id, supervised)
     select $1, $2, $3, $4, $5, $6, 'a-new-start', $7, $3, $7, supervised from couples where practice_id = $1 and id = $4`,
    [practiceId, newId(world), couple.at, id, ...partners, coachId],
  );
  const together = newId(world);
  await insertCouple(world.owner, {
    ...{ ...couple, id: together, state: 'JOINED' },
    partners: joined,
  });
  await openStep(coach, together, 'a-new-start');
  const change = ([first, ...rest]: any[]) => [
    { ...first, actions: first.actions.slice(0, 2), purpose: 'Start slowly.' },
    ...rest,
  ];
  const reason = 'You two asked to do fewer things at a time.';
  const { planEdits } = await editCouplePlan(world, coach, leo, change, { reason });
  await closeEdits(leo, planEdits[0].id);
}

async function ofTheCoach(coach: Browser) {
  const { data } = await coach.gql(`{
    caseload(first: 40) { edges { node { id name } } }
    sessions(first: 100) { edges { node { id callName notes { id visibility status } } } }
    templates(first: 40) { edges { node { id title fromLibrary } } }
  }`);
  const clientNamed = (name: string): string =>
    nodes(data!['caseload']).find((each) => each.name === name).id;
  const session = nodes(data!['sessions']).find(
    ({ callName, notes }) => callName === 'Mara' && notes.length === 2,
  );
  const libraryTemplate: string = nodes(data!['templates']).find(
    ({ title }: any) => title === 'Three steps',
  ).id;
  const { data: copied } = await coach.gql(
    `mutation ($input: CopyTemplateInput!) { copyTemplate(input: $input) { ... on Template { id } } }`,
    { input: { templateId: libraryTemplate, title: 'Three steps, slowly' } },
  );
  return {
    client: clientNamed('Mara Winter'),
    heldClient: clientNamed('Jonas Feld'),
    waitingClient: clientNamed('Noor Haddad'),
    clientWithoutPlan: clientNamed('Priya Raman'),
    clientAshore: clientNamed('Ines Carvalho'),
    askedClient: clientNamed('Priya Raman'),
    otherAskedClient: clientNamed('Dev Raman'),
    coupleClient: clientNamed('Ruth Abrams'),
    clientAlsoInCouple: clientNamed('Leo Abrams'),
    session: session.id as string,
    note: session.notes.find(({ status }: any) => status === 'SIGNED').id as string,
    libraryTemplate,
    ownTemplate: copied!['copyTemplate'].id as string,
  };
}

/**
 * All plans of three steps but one are on the first version of a template that the coach has not shared; one of them has an
 * offer of the second.
 */
async function makeVersionInUse(
  { world }: Stage,
  coach: Browser,
  copy: Copy,
  { client, heldClient }: Awaited<ReturnType<typeof ofTheCoach>>,
): Promise<void> {
  const { rows } = await world.owner.query<{ id: string; held: boolean }>(
    `update plans set template_version_id = $2, library_version_id = null, template_number = 1, title = $5, template_title = $5
     where practice_id = $1 and ended_at is null and client_id <> $3 and title = 'Three steps'
     returning id, client_id = $4 as held`,
    [coach.practiceId, copy.versionId, client, heldClient, TITLE_IN_USE],
  );
  const { id: planId } = rows.find(({ held }) => held)!;
  const input = { id: newId(world), planId, templateVersionId: await publishedAgain(coach, copy) };
  await coach.gql(
    'mutation ($input: OfferVersionInput!) { offerVersion(input: $input) { __typename } }',
    { input },
  );
}

/** Recalls the first version of the template, and publishes a second one that repairs it. */
async function recall(coach: Browser, copy: Copy): Promise<void> {
  const reason = 'The waits before “A smile” were too short.';
  await coach.gql(
    'mutation ($input: RecallVersionInput!) { recallVersion(input: $input) { __typename } }',
    { input: { versionId: copy.versionId, reason } },
  );
  await publishedAgain(coach, copy);
}

interface Copy {
  id: string;
  version: number;
  versionId: string;
}

async function publishedCopy(coach: Browser, templateId: string, title: string): Promise<Copy> {
  const { data } = await coach.gql<any>(
    `mutation ($input: CopyTemplateInput!) { copyTemplate(input: $input) { ... on Template { id draft { version } } } }`,
    { input: { templateId, title } },
  );
  const { id, draft } = data.copyTemplate;
  const published = await coach.gql<any>(
    `mutation ($id: ID!, $version: Int!) { publishTemplate(templateId: $id, version: $version) {
       ... on Template { versions { id } } } }`,
    { id, version: draft.version },
  );
  return { id, version: draft.version, versionId: published.data.publishTemplate.versions[0].id };
}

/** Repairs the copy and publishes it again; returns the id of its second version. */
async function publishedAgain(coach: Browser, { id, version }: Copy): Promise<string> {
  const { data } = await coach.gql<any>(
    `mutation ($input: SaveDraftInput!, $id: ID!, $version: Int!) {
       saveDraft(input: $input) { __typename }
       publishTemplate(templateId: $id, version: $version) { ... on Template { versions { id number } } } }`,
    { input: { templateId: id, version, content: repaired() }, id, version: version + 1 },
  );
  return data.publishTemplate.versions.find(({ number }: any) => number === 2).id;
}

/** The steps with longer waits, the second one reworded and with an action more, and the last two in the other order. */
function repaired() {
  const { content } = libraryTemplates.find(({ slug }) => slug === 'three-steps')!;
  const steps = content.steps.map((step) => ({
    ...step,
    opens: step.opens.map((rule) =>
      rule.kind === 'WAIT' ? { ...rule, days: rule.days + 7 } : rule,
    ),
  }));
  const [first, second, third, fourth] = steps as [
    StepDefinition,
    StepDefinition,
    StepDefinition,
    StepDefinition,
  ];
  const [guidance] = second.guidance.split('\n\n');
  const reworded = {
    ...second,
    title: `${second.title}, slowly`,
    guidance: second.guidance.replace(guidance!, `${guidance} Take the time that you need.`),
    actions: [
      ...second.actions,
      {
        ...second.actions.find(({ kind }) => kind === 'HABIT')!,
        key: 'walk-home',
        title: 'Walk home one evening a week',
        guidance:
          'Get off two stops early, or leave the car at home. Keep your phone in your bag. If you’re afraid of someone, go by day with a friend, or skip this. Count each week you did it.',
        habit: { times: 1, per: 'WEEK' as const, periods: 2 },
      },
    ],
  };
  return { ...content, steps: [first, reworded, fourth, third] };
}

async function ofTheClient(client: Browser) {
  const { data } = await client.gql<{ myPlan: PlanSeen }>(`{ myPlan { ${PLAN} } }`);
  const actions = data!.myPlan.steps
    .filter(({ status }) => status !== 'LOCKED')
    .flatMap((step) => step.actions);
  return {
    questions: actions.find(({ kind }) => kind === 'QUESTIONNAIRE')!.id,
    reflection: actions.findLast(({ kind }) => kind === 'REFLECTION')!.id,
  };
}

/** The links stay unused: their pages need a button press, which the tests never do. */
async function ofMails({ world }: Stage, coach: Browser) {
  await signUp(world, { email: PEOPLE.coachOnTheFirstDay.email });
  const [newcomer, invited, moved] = ['newcomer', 'invited', 'moved'].map(
    (name) => `${name}@harbour.example`,
  ) as [string, string, string];
  await world.gql(SIGN_UP, { email: newcomer });
  await coach.gql(
    `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
    { input: { id: newId(world), email: invited, name: 'Kim Sander' } },
  );
  await world.gql(
    `mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }`,
    { email: PEOPLE.client.email },
  );
  await coach.gql(
    `mutation ($email: String!, $password: String!) {
      requestEmailChange(email: $email, password: $password) { __typename } }`,
    { email: moved, password: PEOPLE.coach.password },
  );
  return {
    confirmSignUp: await mailedPath(world, newcomer),
    invitation: await mailedPath(world, invited),
    resetPassword: await mailedPath(world, PEOPLE.client.email),
    confirmEmail: await mailedPath(world, moved),
  };
}

/** A link about a session that is planned already. */
async function ofAppointment({ world }: Stage, { practiceId }: Browser): Promise<string> {
  const secret = 'a'.repeat(43);
  await world.owner.query(
    `insert into session_links (practice_id, id, created_at, client_id, session_id, version, hash, expires_at)
     select practice_id, $2, $3, client_id, id, version, sha256($4::text::bytea), starts_at from sessions
     where practice_id = $1 and status = 'PLANNED' and joint_id is null and starts_at > $3::timestamptz + interval '2 days'
     order by starts_at limit 1`,
    [practiceId, newId(world), world.clock.now(), secret],
  );
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex').toString('base64url');
  return `/appointment#token=${practice}${secret}`;
}

const nodes = (connection: { edges: { node: any }[] }): any[] =>
  connection.edges.map(({ node }) => node);
