import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  libraryTemplates,
  secondTimeAroundForTwo,
  writeFormFile,
  writeTemplateFile,
} from '@footing/library';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  type GraphQLField,
} from 'graphql';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open, typeInput } from '../support/booking.js';
import { nameSeller, packageInput, sell, sellWithInvoice } from '../support/packages.js';
import { joined, linkedPair } from '../support/couples.js';
import { published, worksheet } from '../support/forms.js';
import { turnOn } from '../support/messages.js';
import {
  ACTION,
  actionOf,
  assign,
  plainAnswers,
  publishedVersion,
  publishedVersions,
  readyAnswers,
  SHORT_PLAN,
  stepOf,
  withInput,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const schema = buildSchema(
  readFileSync(new URL('../../libs/contract/schema.graphql', import.meta.url), 'utf8'),
);
const mutations = schema.getMutationType()!.getFields();

/** A text that is saved again and again under its id, with a version: another text is a later one, or STALE. */
const SAVED_WITH_A_VERSION = [
  'saveNoteForm',
  'saveQuickReply',
  'writeBreather',
  'writeJournalEntry',
  'writeNote',
];

const generatedIdOf = ({ args }: GraphQLField<unknown, unknown>) => {
  const input = args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  const id = isInputObjectType(type) ? type.getFields()['id'] : undefined;
  return id?.description?.startsWith('Made by') ? id : null;
};

interface Case {
  who: Actor;
  input: object;
  /** What is different about the other input. */
  other: object;
}

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
});
afterAll(() => world.close());

const newClient = () => practice.client({ coach });
const sessionOf = async ({ clientId }: Actor, by = coach): Promise<string> => {
  world.clock.advance({ hours: 2 });
  const input = { clientId, startsAt: world.clock.now().toISOString(), minutes: 50 };
  const { planSession } = await by.ok<any>(
    'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
    { input },
  );
  return planSession.id;
};
const noteOf = async (client: Actor, by = coach): Promise<string> => {
  const input = {
    id: newId(world),
    sessionId: await sessionOf(client, by),
    visibility: 'COACH_ONLY',
    body: 'She slept well.',
    version: 0,
  };
  await by.ok(
    'mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename ... on Note { id } } }',
    { input },
  );
  await by.ok(
    'mutation($id: ID!) { signNote(noteId: $id, version: 1) { __typename ... on Refusal { message } } }',
    { id: input.id },
  );
  return input.id;
};
const safetyAnswers = async (client: Actor, changed: Record<string, string> = {}) => {
  const { version, answers } = await plainAnswers(client, 'safety');
  return {
    version,
    answers: answers.map(({ question, value }) => ({
      question,
      value: changed[question] ?? value,
    })),
  };
};
const pausedClient = async () => {
  const client = await newClient();
  await withInput(client, 'answerSafetyCheck', await safetyAnswers(client, { afraid: 'YES' }));
  return client;
};
const attentionId = async () => {
  const client = await newClient();
  await client.ok(
    `mutation($input: ProposeOtherPersonInput!) { proposeOtherPerson(input: $input) { __typename } }`,
    { input: { id: newId(world), clientId: client.clientId, alias: 'Kim' } },
  );
  const { attention } = (await coach.ok<any>('{ coachToday { attention { id clientId } } }'))
    .coachToday;
  return attention.find(({ clientId }: any) => clientId === client.clientId).id as string;
};

const aCouple = async () => {
  const who = await practice.coach();
  const pair = await linkedPair(world, practice, who);
  return { who, coupleId: await joined(world, pair) };
};

const CASES: Record<string, () => Promise<Case>> = {
  addAction: async () => {
    const plan = await assign(world, coach, await newClient());
    const { id: stepId } = stepOf(plan, 'ground');
    const input = { stepId, kind: 'ONCE', title: 'Tidy the kitchen', reach: 'NO' };
    return { who: coach, input, other: { title: 'Tidy the hall' } };
  },
  editPlan: async () => {
    const { id: planId } = await assign(world, coach, await newClient());
    const { planContent } = await coach.ok<any>(
      `query($planId: ID!) { planContent(planId: $planId) { contentVersion
         steps { key title purpose guidance outreach opens { kind step days anchor }
           actions { key kind title guidance required reach dueAfterDays habit { times per periods } prompt questionnaire } } } }`,
      { planId },
    );
    const { contentVersion, steps } = planContent;
    steps[0].title = 'Solid ground';
    return { who: coach, input: { planId, contentVersion, steps }, other: { reason: 'Another' } };
  },
  offerVersion: async () => {
    const titled = (title: string) => ({
      ...SHORT_PLAN,
      steps: SHORT_PLAN.steps.map((step, nth) => (nth === 0 ? { ...step, title } : step)),
    });
    const { versions } = await publishedVersions(coach, SHORT_PLAN, titled('Two'), titled('Three'));
    const plan = await assign(world, coach, await newClient(), { templateVersionId: versions[0] });
    return {
      who: coach,
      input: { planId: plan.id, templateVersionId: versions[1] },
      other: { templateVersionId: versions[2] },
    };
  },
  addAddendum: async () => ({
    who: coach,
    input: { noteId: await noteOf(await newClient()), body: 'It was at night.' },
    other: { body: 'It was in the morning.' },
  }),
  agreeAction: async () => {
    const client = await newClient();
    const { id: stepId } = stepOf(await assign(world, coach, client), 'ground');
    const input = { noteId: await noteOf(client), stepId, title: 'Sleep early', reach: 'NO' };
    return { who: coach, input, other: { title: 'Sleep late' } };
  },
  answerQuestionnaire: async () => {
    const who = await newClient();
    const { id: actionId } = actionOf(await assign(world, coach, who), 'ask');
    const { version, answers } = readyAnswers();
    const other = { answers: readyAnswers({ everyday: '3' }).answers };
    return { who, input: { actionId, version, answers }, other };
  },
  answerReadiness: async () => ({
    who: await newClient(),
    input: readyAnswers(),
    other: readyAnswers({ everyday: '3' }),
  }),
  answerSafetyCheck: async () => {
    const who = await newClient();
    return {
      who,
      input: await safetyAnswers(who),
      other: await safetyAnswers(who, { afraid: 'YES' }),
    };
  },
  assignPlan: async () => ({
    who: coach,
    input: {
      clientId: (await newClient()).clientId,
      templateVersionId: await publishedVersion(coach),
      startsOn: '2026-04-01',
    },
    other: { startsOn: '2026-04-02' },
  }),
  checkIn: async () => ({
    who: await newClient(),
    input: { mood: 4, urge: 5, energy: 6, line: 'Slept badly.' },
    other: { line: 'Slept well.' },
  }),
  copyTemplate: async () => {
    const { rows } = await world.owner.query('select id from library_templates order by slug');
    return { who: coach, input: { templateId: rows[0].id }, other: { templateId: rows[1].id } };
  },
  copyForm: async () => {
    const [one, other] = [
      await published(coach, worksheet(), 'One'),
      await published(coach, worksheet(), 'Other'),
    ];
    return { who: coach, input: { formId: one.id }, other: { formId: other.id } };
  },
  createForm: async () => ({
    who: coach,
    input: { title: 'A look back' },
    other: { title: 'A look ahead' },
  }),
  sendForm: async () => {
    const { clientId } = await newClient();
    const { id: formId } = await published(coach, worksheet());
    return {
      who: coach,
      input: { clientId, formId, dueOn: '2026-03-20' },
      other: { dueOn: '2026-03-21' },
    };
  },
  openActionForm: async () => {
    const who = await newClient();
    const { versions } = await published(coach, worksheet());
    const ask = (key: string) => ({
      ...{ ...ACTION, key, kind: 'QUESTIONNAIRE', title: key, questionnaire: versions[0]!.id },
    });
    const step = { ...SHORT_PLAN.steps[0]!, actions: [ask('one'), ask('other')] };
    const plan = await assign(world, coach, who, {
      content: { about: '', readiness: null, steps: [step] },
    });
    const [one, other] = [actionOf(plan, 'one'), actionOf(plan, 'other')];
    return { who, input: { actionId: one.id }, other: { actionId: other.id } };
  },
  createTemplate: async () => ({
    who: coach,
    input: { title: 'A quiet spring' },
    other: { title: 'A quiet summer' },
  }),
  importTemplate: async () => {
    const [first, second] = libraryTemplates.map((template) =>
      writeTemplateFile({
        ...template,
        exportedOn: '2026-03-01',
        author: null,
        copiedFrom: null,
      }),
    );
    return { who: coach, input: { file: first }, other: { file: second } };
  },
  importForm: async () => {
    const [first, second] = [worksheet(), worksheet({ intro: 'Another one.' })].map((content) =>
      writeFormFile({
        ...{ title: 'A quiet look', summary: '', version: 1, exportedOn: '2026-03-01' },
        ...{ author: null, copiedFrom: null, content },
      }),
    );
    return { who: coach, input: { file: first }, other: { file: second } };
  },
  endLegalOrder: async () => {
    const { clientId } = await newClient();
    await withInput(coach, 'setBoundary', { clientId, boundary: 'LEGAL_ORDER' });
    const input = { clientId, reason: 'The court lifted it.', endedOn: '2026-03-01' };
    return { who: practice.owner, input, other: { reason: 'It ran out.' } };
  },
  publishTerms: async () => ({
    who: practice.owner,
    input: {
      kind: 'PRIVACY_NOTICE',
      body: 'We keep little.',
      basedOn: 'PRIVACY_NOTICE-shipped-1',
    },
    other: { body: 'We keep less.' },
  }),
  inviteClient: async () => ({
    who: coach,
    input: { email: 'ivy@example.test', name: 'Ivy Invited' },
    other: { email: 'iris@example.test' },
  }),
  inviteCoach: async () => ({
    who: practice.owner,
    input: { email: 'cleo@example.test', name: 'Cleo Coach', role: 'COACH' },
    other: { role: 'OWNER' },
  }),
  logContact: async () => ({
    who: await newClient(),
    input: { begunBy: 'CLIENT', means: 'MESSAGE' },
    other: { means: 'CALL' },
  }),
  sendMessage: async () => {
    await turnOn(practice);
    return { who: await newClient(), input: { text: 'Hello' }, other: { text: 'Goodbye' } };
  },
  planMessage: async () => {
    await turnOn(practice);
    const { clientId } = await newClient();
    const sendAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    return { who: coach, input: { clientId, text: 'Hello', sendAt }, other: { text: 'Goodbye' } };
  },
  planSession: async () => {
    world.clock.advance({ hours: 2 });
    const { clientId } = await newClient();
    const input = { clientId, startsAt: world.clock.now().toISOString(), minutes: 30 };
    return { who: coach, input, other: { minutes: 45 } };
  },
  planSeries: async () => {
    const { clientId } = await newClient();
    world.clock.advance({ hours: 2 });
    const startsAt = new Date(world.clock.now().getTime() + 60_000).toISOString();
    const input = { clientId, startsAt, minutes: 5, repeats: 'WEEKLY', count: 2 };
    return { who: coach, input, other: { count: 3 } };
  },
  addSessionType: async () => ({
    who: practice.owner,
    input: typeInput(),
    other: { minutes: 45 },
  }),
  sellPackage: async () => {
    const { clientId } = await newClient();
    return { who: coach, input: { clientId, ...packageInput() }, other: { sessions: 6 } };
  },
  issueInvoice: async () => {
    await nameSeller(practice.owner);
    const { id: packageId } = await sell(world, practice.owner, await newClient());
    return { who: practice.owner, input: { packageId, billTo: 'Mara' }, other: { billTo: 'Lena' } };
  },
  cancelInvoice: async () => {
    const invoiceId = async () =>
      (await sellWithInvoice(world, practice.owner, await newClient())).invoices[0].id;
    const input = { invoiceId: await invoiceId() };
    return { who: practice.owner, input, other: { invoiceId: await invoiceId() } };
  },
  addBusyCalendar: async () => ({
    who: await practice.coach(),
    input: { name: 'Home', address: 'https://calendar.example.test/a.ics' },
    other: { address: 'https://calendar.example.test/b.ics' },
  }),
  bookSession: async () => {
    const booked = await practice.coach();
    await open(booked);
    const typeId = await addType(world, practice.owner);
    const who = await practice.client({ coach: booked });
    const input = { typeId, startsAt: '2026-03-11T08:00:00Z' };
    return { who, input, other: { startsAt: '2026-03-12T08:00:00Z' } };
  },
  planJointSession: async () => {
    const { who, coupleId } = await aCouple();
    const startsAt = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
    const input = { coupleId, startsAt, minutes: 60 };
    return { who, input, other: { minutes: 90 } };
  },
  planJointSeries: async () => {
    const { who, coupleId } = await aCouple();
    const startsAt = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
    const input = { coupleId, startsAt, minutes: 60, repeats: 'WEEKLY', count: 2 };
    return { who, input, other: { count: 3 } };
  },
  proposeCouple: async () => {
    const who = await practice.coach();
    const { mara, sam } = await linkedPair(world, practice, who);
    return { who, input: { clientId: mara.clientId }, other: { clientId: sam.clientId } };
  },
  shareCoupleNote: async () => {
    const { who, coupleId } = await aCouple();
    return { who, input: { coupleId, body: 'A walk.' }, other: { body: 'A talk.' } };
  },
  sendCoupleMessage: async () => {
    await turnOn(practice);
    const { who, coupleId } = await aCouple();
    return { who, input: { coupleId, text: 'Hello' }, other: { text: 'Goodbye' } };
  },
  editCouplePlan: async () => {
    const { who, coupleId } = await aCouple();
    const [, ...steps] = secondTimeAroundForTwo.steps;
    const input = { coupleId, contentVersion: 1, steps };
    return { who, input, other: { reason: 'Less at once.' } };
  },
  proposeOtherPerson: async () => {
    const who = await newClient();
    return { who, input: { clientId: who.clientId, alias: 'Kim' }, other: { alias: 'Lou' } };
  },
  snoozeAttention: async () => ({
    who: coach,
    input: { attentionId: await attentionId(), until: '2026-03-20' },
    other: { until: '2026-03-21' },
  }),
  recordTalk: async () => ({
    who: coach,
    input: { clientId: (await newClient()).clientId },
    other: { clientId: (await newClient()).clientId },
  }),
  requestCall: async () => ({
    who: await newClient(),
    input: { note: 'After six.' },
    other: { note: 'Before six.' },
  }),
  requestNoteAccess: async () => {
    const gone = await practice.coach('Gwen Gone');
    const client = await practice.client({ coach: gone });
    await noteOf(client, gone);
    await practice.owner.ok(
      `mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename } }`,
      { input: { clientId: client.clientId, toMemberId: coach.memberId } },
    );
    await practice.owner.ok(
      `mutation($id: ID!) { removeMember(memberId: $id) { __typename ... on Refusal { message } } }`,
      { id: gone.memberId },
    );
    const input = { clientId: client.clientId, reason: 'A complaint has to be answered.' };
    return { who: practice.owner, input, other: { reason: 'I want to know.' } };
  },
  reviewSafetyHold: async () => ({
    who: coach,
    input: { clientId: (await pausedClient()).clientId },
    other: { clientId: (await pausedClient()).clientId },
  }),
  setBoundary: async () => {
    const who = await newClient();
    const input = { clientId: who.clientId, boundary: 'ASKED_FOR_SPACE', until: '2026-05-01' };
    return { who, input, other: { boundary: 'ASKED_FOR_NO_CONTACT', until: null } };
  },
  dismissAttention: async () => ({
    who: coach,
    input: { attentionId: await attentionId() },
    other: { attentionId: await attentionId() },
  }),
  startLettingGo: async () => ({
    who: await newClient(),
    input: {},
    other: { endsPlanId: newId(world) },
  }),
  discloseSafetyHold: async () => ({
    who: await pausedClient(),
    input: { line: 'I would like to talk.' },
    other: { line: 'I would rather not talk.' },
  }),
};

/** The result with whatever in it has an id. */
function documentOf(name: string): string {
  const field = mutations[name]!;
  const input = field.args.find((arg) => arg.name === 'input')!;
  const type = getNamedType(field.type);
  const results = isUnionType(type) ? type.getTypes() : [type];
  const parts = results.map((each) => {
    if (!isObjectType(each)) return '';
    const scalars = ['id', 'code', 'message'].filter((key) => each.getFields()[key]);
    return scalars.length > 0 ? `... on ${each.name} { ${scalars.join(' ')} }` : '';
  });
  return `mutation($input: ${input.type.toString()}) { result: ${name}(input: $input) { __typename ${parts.join(' ')} } }`;
}

describe('an id that the caller made', () => {
  const names = Object.keys(mutations).filter((name) => generatedIdOf(mutations[name]!));

  it('is tried here for every mutation that takes one', () => {
    expect(names.filter((name) => !SAVED_WITH_A_VERSION.includes(name)).sort()).toEqual(
      Object.keys(CASES).sort(),
    );
  });

  it.each(Object.keys(CASES))(
    'of %s returns the first result again, and is a CONFLICT with other input',
    async (name) => {
      const { who, input, other } = await CASES[name]!();
      const document = documentOf(name);
      const id = newId(world);
      const first = await who.ok<any>(document, { input: { ...input, id } });
      expect(first.result.__typename).not.toBe('Refusal');
      expect(await who.ok<any>(document, { input: { ...input, id } })).toEqual(first);
      // However it is spelled.
      const loud = Object.fromEntries(Object.entries({ id, ...input }).reverse());
      loud['id'] = id.toUpperCase();
      expect(await who.ok<any>(document, { input: loud })).toEqual(first);
      const { errors, data } = await who.gql(document, { input: { ...input, ...other, id } });
      expect(data?.['result'] ?? null).toBeNull();
      expect(errors).toMatchObject([
        { extensions: { code: 'CONFLICT', fields: [{ field: 'input.id' }] } },
      ]);
    },
  );

  it('is free again after a refusal, which leaves nothing behind', async () => {
    const who = await newClient();
    const document = documentOf('discloseSafetyHold');
    const id = newId(world);
    const refused = await who.ok<any>(document, { input: { id, line: 'Now?' } });
    expect(refused.result).toMatchObject({ code: 'NOT_NOW' });
    await withInput(who, 'answerSafetyCheck', await safetyAnswers(who, { afraid: 'YES' }));
    const told = await who.ok<any>(document, { input: { id, line: 'Then now.' } });
    expect(told.result.__typename).toBe('SafetyCheck');
  });

  it('is one result for twenty requests at once', async () => {
    const who = await newClient();
    const input = { id: newId(world), begunBy: 'CLIENT', means: 'CALL' };
    const document = documentOf('logContact');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => who.ok<any>(document, { input })),
    );
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
    const { rows } = await world.owner.query('select id from contacts where client_id = $1', [
      who.clientId,
    ]);
    expect(rows).toEqual([{ id: input.id }]);
  });

  it('stores only a keyed hash of the input', async () => {
    const who = await newClient();
    const document = documentOf('checkIn');
    await who.ok(document, {
      input: { id: newId(world), mood: 1, urge: 1, energy: 1, line: 'A line of mine.' },
    });
    const { rows } = await world.owner.query(
      'select mutation, octet_length(input_hash) as octets from commands where member_id = $1',
      [who.memberId],
    );
    expect(rows).toEqual([{ mutation: 'checkIn', octets: 32 }]);
  });
});

it.each(['writeBreather', 'writeJournalEntry'])(
  'another text under the id of one that is saved with a version is STALE: %s',
  async (mutation) => {
    const who = await newClient();
    const document = documentOf(mutation);
    const id = newId(world);
    await who.ok(document, { input: { id, version: 0, text: 'One' } });
    const { result } = await who.ok<any>(document, { input: { id, version: 0, text: 'Two' } });
    expect(result).toMatchObject({ code: 'STALE' });
  },
);
