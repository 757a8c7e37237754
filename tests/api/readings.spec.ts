import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost, migrate } from '@footing/api/testing';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import {
  letOwnersLookIn,
  makePractice,
  newId,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import { shareEntry } from '../support/journal.js';
import { send, turnOn } from '../support/messages.js';
import { actionOf, assign, plainAnswers, withInput, type PlanSeen } from '../support/plans.js';
import { answerAfraid } from '../support/safety.js';
import { testConfig } from '../support/config.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';
import { followLedgers } from '../support/sharing.js';

const READINGS = `query ($clientId: ID, $kind: PrivateKind, $first: Int, $after: String) {
  readings(clientId: $clientId, kind: $kind, first: $first, after: $after) {
    edges { node { id kind reader { id name } on lastAt times } } pageInfo { hasNextPage endCursor } } }`;

/** Every field through which a response reaches private content, with the kind that is recorded. */
const WAYS: Record<string, { kind: string; query: string } | 'THE CLIENT ALONE'> = {
  'Query.checkIns': {
    kind: 'CHECK_INS',
    query: 'query ($client: ID!) { checkIns(clientId: $client) { items { line } } }',
  },
  'Query.contactLog': {
    kind: 'CONTACT_LOG',
    query: 'query ($client: ID!) { contactLog(clientId: $client) { items { felt } } }',
  },
  'Query.sharedBreathers': {
    kind: 'BREATHERS',
    query: 'query ($client: ID!) { sharedBreathers(clientId: $client) { text } }',
  },
  'Query.sharedJournal': {
    kind: 'JOURNAL',
    query: 'query ($client: ID!) { sharedJournal(clientId: $client) { text } }',
  },
  'Client.reflections': {
    kind: 'REFLECTIONS',
    query: 'query ($client: ID!) { client(id: $client) { reflections { text } } }',
  },
  'Client.results': {
    kind: 'ANSWERS',
    query: 'query ($client: ID!) { client(id: $client) { results { answers { value } } } }',
  },
  'Action.reflection': {
    kind: 'REFLECTIONS',
    query: 'query ($plan: ID!) { plan(id: $plan) { steps { actions { reflection { text } } } } }',
  },
  'Action.result': {
    kind: 'ANSWERS',
    query:
      'query ($plan: ID!) { plan(id: $plan) { steps { actions { result { answers { value } } } } } }',
  },
  'ClientProfile.safetyHistory': {
    kind: 'SAFETY',
    query: 'query ($client: ID!) { client(id: $client) { profile { safetyHistory { line } } } }',
  },
  'MessageEdge.node': {
    kind: 'MESSAGES',
    query: 'query ($client: ID!) { messages(clientId: $client) { edges { node { text } } } }',
  },
  'JournalEntryEdge.node': 'THE CLIENT ALONE',
  'BreatherEdge.node': 'THE CLIENT ALONE',
  'Query.letter': 'THE CLIENT ALONE',
  'ReadinessCheck.latest': 'THE CLIENT ALONE',
  'SafetyCheck.history': 'THE CLIENT ALONE',
  'SafetyCheck.latest': 'THE CLIENT ALONE',
};
const FOR_STAFF = Object.keys(WAYS).filter((name) => WAYS[name] !== 'THE CLIENT ALONE');
/** Matches the private content in a response. */
const TOLD = /a line|a message|"felt":2|a breather|an entry|a reflection|"value":"|a word/;
const PRIVATE = [
  ...['CheckIns', 'ContactLog', 'Reflection', 'SharedReflection', 'QuestionnaireResult'],
  ...[
    'Message',
    'Breather',
    'SharedBreather',
    'JournalEntry',
    'SharedJournalEntry',
    'SafetyEvent',
    'Letter',
  ],
];

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let plan: PlanSeen;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:10:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
  await turnOn(practice);
  ({ client, plan } = await sharing());
});
afterAll(() => world.close());

/** A client who shares everything with the coach. */
async function sharing(): Promise<{ client: Actor; plan: PlanSeen }> {
  const client = await practice.client({ coach });
  const plan = await assign(world, coach, client);
  for (const purpose of ['CHECK_INS', 'CONTACT_LOG']) {
    await client.ok(
      `mutation { setConsent(purpose: ${purpose}, granted: true) { ... on Consent { id } } }`,
    );
  }
  await client.ok(
    `mutation { checkIn(input: { id: "${newId(world)}", mood: 4, urge: 7, energy: 3, line: "a line" }) {
       ... on CheckIn { id } } }`,
  );
  await client.ok(
    `mutation { logContact(input: { id: "${newId(world)}", begunBy: CLIENT, means: MESSAGE, felt: 2 }) {
       ... on Contact { id } } }`,
  );
  await withInput(client, 'saveReflection', {
    actionId: actionOf(plan, 'write').id,
    text: 'a reflection',
    version: 0,
    shared: true,
  });
  await withInput(client, 'answerQuestionnaire', {
    actionId: actionOf(plan, 'ask').id,
    ...(await plainAnswers(client)),
    share: true,
  });
  const breather = newId(world);
  const text = 'a breather';
  world.clock.advance({ minutes: -11 });
  await client.ok(
    `mutation ($input: WriteBreatherInput!) { writeBreather(input: $input) { ... on Breather { id } } }`,
    { input: { id: breather, text, version: 0 } },
  );
  world.clock.advance({ minutes: 11 });
  await client.ok(
    `mutation { shareBreather(id: "${breather}", version: 1) { ... on Breather { id } } }`,
  );
  await shareEntry(world, client, 'an entry');
  await send(world, client, 'a message');
  await answerAfraid(client);
  await client.ok(
    `mutation { discloseSafetyHold(input: { id: "${newId(world)}", line: "a word" }) { __typename } }`,
  );
  return { client, plan };
}

const rows = async (of = client) =>
  (
    await world.owner.query<{ kind: string; reader_id: string; count: number }>(
      `select kind, reader_id, count from access_log where client_id = $1 order by created_at, kind`,
      [of.clientId],
    )
  ).rows;
const kinds = async (of = client) => (await rows(of)).map(({ kind }) => kind);
const way = (name: string) => WAYS[name] as { kind: string; query: string };
const read = (who: Actor, name: string, of = { client, plan }) =>
  who.gql(way(name).query, variablesOf(name, of));
const variablesOf = (name: string, of: { client: Actor; plan: PlanSeen }) =>
  way(name).query.includes('$plan') ? { plan: of.plan.id } : { client: of.client.clientId };
const say = (purpose: string, granted: boolean) =>
  client.ok(
    `mutation ($purpose: ConsentPurpose!, $granted: Boolean!) {
       setConsent(purpose: $purpose, granted: $granted) { ... on Consent { granted } } }`,
    { purpose, granted },
  );
const listed = async (who: Actor, variables: object = {}) =>
  (await who.ok(READINGS, variables))['readings'];
const codeOf = async (who: Actor, variables: object = {}) =>
  (await who.gql(READINGS, variables)).errors?.[0]?.extensions['code'];

describe('private content', () => {
  it('can be reached only through the fields that this test lists', () => {
    const { schema } = world.app.get(GraphQLSchemaHost, { strict: false });
    expect(waysTo(schema).sort()).toEqual(Object.keys(WAYS).sort());
  });

  it('is recorded for the client on every read by staff', async () => {
    const written: string[] = [];
    for (const name of FOR_STAFF) {
      // Repeated, because a compiled operation takes another path through the server.
      for (let n = 0; n < 4; n += 1) {
        world.clock.advance({ hours: 1 });
        const { data, errors } = await read(coach, name);
        expect([name, errors, JSON.stringify(data)]).toEqual([
          name,
          undefined,
          expect.stringMatching(TOLD),
        ]);
        written.push(way(name).kind);
        expect([name, (await rows()).map(({ kind }) => kind)]).toEqual([name, written]);
      }
    }
    expect(new Set((await rows()).map(({ reader_id }) => reader_id))).toEqual(
      new Set([coach.memberId]),
    );
  });

  it('is recorded too if the response to a command contains it', async () => {
    await coach.ok(
      `mutation ($id: ID!) { pausePlan(planId: $id) { ... on Plan { steps { actions { reflection { text } } } } } }`,
      { id: plan.id },
    );
    expect(await kinds()).toEqual(['REFLECTIONS']);
  });

  it('is not returned if the read cannot be recorded', async () => {
    await world.owner.query('revoke insert on access_log from footing_app');
    try {
      for (const name of ['Query.checkIns', 'Client.reflections']) {
        const { data, errors } = await read(coach, name);
        const code = errors?.[0]?.extensions['code'];
        expect([name, data ?? null, code]).toEqual([name, null, expect.any(String)]);
        expect(JSON.stringify(errors)).not.toMatch(/access_log|insert/);
      }
    } finally {
      await world.owner.query('grant insert on access_log to footing_app');
    }
    expect(await rows()).toEqual([]);
  });

  it('is not recorded when the client reads their own content', async () => {
    for (const name of ['Action.reflection', 'Action.result']) await read(client, name);
    await client.ok('{ checkIns { items { line } } contactLog { items { felt } } }');
    await client.ok(
      '{ safetyCheck { history { line } } breathers { edges { node { text } } } journal { edges { node { text } } } }',
    );
    expect(await rows()).toEqual([]);
  });

  it('is not recorded when there is nothing to read or the reader has no access', async () => {
    const other = await practice.client({ coach });
    const of = { client: other, plan: await assign(world, coach, other) };
    for (const name of FOR_STAFF) await read(coach, name, of);
    const stranger = await practice.coach();
    for (const name of FOR_STAFF) await read(stranger, name);
    expect([await rows(), await rows(other)]).toEqual([[], []]);
  });

  it('is not part of the overview screens', async () => {
    await coach.ok(
      '{ coachToday { attention { kind subject } caseload { id attention } } caseload { edges { node { id } } } }',
    );
    await coach.ok(
      `query ($id: ID!) { client(id: $id) { plan { id } timeline { edges { node { kind } } } } }`,
      {
        id: client.clientId,
      },
    );
    expect(await rows()).toEqual([]);
  });
});

describe('an owner who is not the coach', () => {
  const told = async (name: string, who = practice.owner) =>
    TOLD.test(JSON.stringify((await read(who, name)).data));
  const ways = FOR_STAFF.filter((name) => !['SAFETY', 'MESSAGES'].includes(way(name).kind));

  it('can read private content, except the safety history and messages, only while the client allows it', async () => {
    const seen = async () => {
      const all = [];
      for (const name of ways) all.push(await told(name));
      return all;
    };
    const none = ways.map(() => false);
    expect(await seen()).toEqual(none);
    expect(await rows()).toEqual([]);
    await letOwnersLookIn(client);
    expect(await seen()).toEqual(ways.map(() => true));
    expect(await told('MessageEdge.node')).toBe(false);
    await letOwnersLookIn(client, false);
    expect(await seen()).toEqual(none);
    expect(await told('ClientProfile.safetyHistory')).toBe(true);
    expect(await told('Query.checkIns', coach)).toBe(true);
  });

  it('sees the outcome of a result without its answers, and sees that check-ins are not shared', async () => {
    const { client: page } = await practice.owner.ok(
      'query ($id: ID!) { client(id: $id) { results { outcome answers { value } } } }',
      { id: client.clientId },
    );
    expect(page.results).toContainEqual({ outcome: expect.any(String), answers: null });
    const { checkIns } = await practice.owner.ok(
      'query ($id: ID!) { checkIns(clientId: $id) { shared marks { on } } }',
      { id: client.clientId },
    );
    expect(checkIns).toEqual({ shared: false, marks: [] });
  });

  it('can read only content that the coach can read too', async () => {
    await letOwnersLookIn(client);
    await say('CHECK_INS', false);
    expect([await told('Query.checkIns'), await told('Query.contactLog')]).toEqual([false, true]);
  });

  it('can read private content after becoming the coach, without further consent', async () => {
    await practice.owner.ok(
      `mutation { transferClient(input: { clientId: "${client.clientId}", toMemberId: "${practice.owner.memberId}" }) {
         ... on ClientProfile { id } } }`,
    );
    expect([await told('Query.checkIns'), await told('Client.reflections')]).toEqual([true, true]);
    expect((await read(coach, 'Query.checkIns')).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('consent for reflections', () => {
  const texts = async (who = coach) =>
    (await read(who, 'Client.reflections')).data?.client.reflections.map(
      ({ text }: { text: string }) => text,
    );
  const write = (action: string, version: number, shared: boolean) =>
    withInput(client, 'saveReflection', {
      actionId: actionOf(plan, action).id,
      text: 'a reflection',
      version,
      shared,
    });
  const ledger = async () =>
    (await client.ok('{ consents { purpose granted } }'))['consents']
      .filter(({ purpose }: { purpose: string }) => purpose === 'REFLECTIONS')
      .map(({ granted }: { granted: boolean }) => granted);

  it('is given with the first shared reflection', async () => {
    expect(await ledger()).toEqual([true]);
    await write('write', 1, true);
    expect(await ledger()).toEqual([true]);
    expect(await texts()).toEqual(['a reflection']);
  });

  it('is not given with a reflection that is not shared', async () => {
    const other = await practice.client({ coach });
    const { id } = actionOf(await assign(world, coach, other), 'write');
    await withInput(other, 'saveReflection', {
      actionId: id,
      text: 'mine',
      version: 0,
      shared: false,
    });
    expect((await other.ok('{ consents { id } }'))['consents']).toEqual([]);
  });

  it('hides all reflections when withdrawn, and shows them again when given again', async () => {
    await say('REFLECTIONS', false);
    expect(await texts()).toEqual([]);
    expect(TOLD.test(JSON.stringify((await read(coach, 'Action.reflection')).data))).toBe(false);
    const own = (await read(client, 'Action.reflection')).data;
    expect(JSON.stringify(own)).toContain('a reflection');
    await say('REFLECTIONS', true);
    expect(await texts()).toEqual(['a reflection']);
  });

  it('is not given again by a tab that has not loaded the withdrawal', async () => {
    await say('REFLECTIONS', false);
    expect(await write('write', 1, true)).toMatchObject({ shared: false });
    expect(await texts()).toEqual([]);
    expect(await ledger()).toEqual([false, true]);
  });

  it('is assumed only for clients who shared a reflection before consent was recorded', async () => {
    const other = await practice.client({ coach });
    const check = `conname = 'consents_purpose_check'`;
    const { rows: now } = await world.owner.query<{ definition: string }>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where ${check}`,
    );
    await world.owner.query(
      `alter table consents disable trigger user; delete from consents where purpose in ('MESSAGES', 'REFLECTIONS', 'SUPERVISOR');
       alter table consents enable trigger user; delete from migrations where name like 'Purposes%'`,
    );
    await followLedgers(world.owner, practice.id);
    expect(await texts()).toEqual([]);
    const url = new URL(process.env['FOOTING_TEST_POSTGRES']!);
    url.pathname = new URL(world.appUrl).pathname;
    await migrate(testConfig(), url.toString());
    // That migration knows no later purposes.
    await world.owner.query(
      `alter table consents drop constraint consents_purpose_check;
       alter table consents add constraint consents_purpose_check ${now[0]!.definition}`,
    );
    await followLedgers(world.owner, practice.id);
    expect(await texts()).toEqual(['a reflection']);
    expect(await ledger()).toEqual([true]);
    expect((await other.ok('{ consents { id } }'))['consents']).toEqual([]);
  });

  it('is enforced by the database from the next statement, independently of the server', async () => {
    const seen = async (role: string, { memberId }: Actor) => {
      await world.owner.query(
        `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
         set local app.member_id = '${memberId}'; set local role footing_app`,
      );
      const { rows } = await world.owner.query('select * from reflections where client_id = $1', [
        client.clientId,
      ]);
      await world.owner.query('rollback');
      return rows.length;
    };
    const all = async () => [
      await seen('COACH', coach),
      await seen('COACH', await practice.coach()),
      await seen('OWNER', practice.owner),
      await seen('SYSTEM', coach),
    ];
    expect(await all()).toEqual([1, 0, 0, 1]);
    await letOwnersLookIn(client);
    expect(await all()).toEqual([1, 0, 1, 1]);
    await say('REFLECTIONS', false);
    expect(await all()).toEqual([0, 0, 0, 0]);
  });
});

describe('the access log', () => {
  it('has one entry per hour for each reader and kind, even for concurrent reads', async () => {
    await Promise.all([read(coach, 'Query.checkIns'), read(coach, 'Query.checkIns')]);
    world.clock.advance({ minutes: 20 });
    await read(coach, 'Query.checkIns');
    expect(await kinds()).toEqual(['CHECK_INS']);
    world.clock.advance({ minutes: 40 });
    await read(coach, 'Query.checkIns');
    expect(await kinds()).toEqual(['CHECK_INS', 'CHECK_INS']);
  });

  it('uses one statement per request, regardless of how much the request reads', async () => {
    const { query } = way('Client.reflections');
    const wide = query.replace('{ text }', '{ text } results { answers { value } }');
    const of = { client: client.clientId };
    const written = async (text: string) =>
      (await statementsOf(() => coach.ok(text, of))).filter((sql) => sql.includes('access_log'));
    expect([(await written(query)).length, (await written(wide)).length]).toEqual([1, 1]);
  });

  it('shows the client the reader, kind and day of each entry, in pages', async () => {
    await read(coach, 'Query.checkIns');
    world.clock.set('2026-03-05T07:00:00Z');
    await read(coach, 'Query.checkIns');
    await read(coach, 'Query.sharedBreathers');
    world.clock.advance({ hours: 5 });
    await read(coach, 'Query.checkIns');
    const reader = { id: coach.memberId, name: 'Ana Ruiz' };
    const all = [
      { kind: 'CHECK_INS', on: '2026-03-05', times: 2, lastAt: '2026-03-05T12:00:00.000Z' },
      { kind: 'BREATHERS', on: '2026-03-05', times: 1, lastAt: '2026-03-05T07:00:00.000Z' },
      { kind: 'CHECK_INS', on: '2026-03-02', times: 1, lastAt: '2026-03-02T09:10:00.000Z' },
    ].map((each) => ({ id: expect.any(String), reader, ...each }));
    expect(nodes(await listed(client))).toEqual(all);
    expect(nodes(await listed(client, { kind: 'BREATHERS' }))).toEqual([all[1]]);
    const seen = [];
    let after: string | null = null;
    do {
      const page = await listed(client, { first: 1, after });
      seen.push(...nodes(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
  });

  it('uses the days of the client’s time zone', async () => {
    const far = await practice.client({ coach: practice.owner, timeZone: 'Pacific/Auckland' });
    await far.ok(
      `mutation { setConsent(purpose: CHECK_INS, granted: true) { ... on Consent { id } } }`,
    );
    await far.ok(
      `mutation { checkIn(input: { id: "${newId(world)}", mood: 4, urge: 7, energy: 3 }) { ... on CheckIn { id } } }`,
    );
    world.clock.set('2026-03-02T12:00:00Z');
    await read(practice.owner, 'Query.checkIns', { client: far, plan });
    expect(nodes(await listed(far)).map(({ on }) => on)).toEqual(['2026-03-03']);
  });

  it('is visible only to the client and the owners', async () => {
    await read(coach, 'Query.checkIns');
    const of = { clientId: client.clientId };
    expect(nodes(await listed(practice.owner, of))).toHaveLength(1);
    expect(await codeOf(coach, of)).toBe('FORBIDDEN');
    expect(await codeOf(practice.owner)).toBe('NOT_FOUND');
    const other = await practice.client({ coach });
    expect(await codeOf(other, of)).toBe('NOT_FOUND');
    expect(nodes(await listed(other))).toEqual([]);
    const elsewhere = await makePractice(world);
    expect(await codeOf(elsewhere.owner, of)).toBe('NOT_FOUND');
    expect((await world.gql(READINGS)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 101 }],
    ['after', { after: 'nowhere' }],
    ['after', { after: Buffer.from('["2026-99-99 X","x"]').toString('base64url') }],
    [
      'after',
      {
        after: Buffer.from('["9999-99-99 X","01890000-0000-7000-8000-000000000000"]').toString(
          'base64url',
        ),
      },
    ],
    ['clientId', { clientId: 'mine' }],
  ])('rejects an invalid %s and names the field', async (field, wrong) => {
    const { errors } = await client.gql(READINGS, wrong);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
  });

  it('uses the same number of statements for any number of entries', async () => {
    await read(coach, 'Query.checkIns');
    const few = await statementsOf(() => listed(client));
    for (let n = 0; n < 10; n += 1) {
      world.clock.advance({ days: 1 });
      await read(coach, 'Query.sharedBreathers');
    }
    const many = await statementsOf(() => listed(client));
    expect(many.length).toBe(few.length);
  });

  it('names the people with access: the coach and the owners', async () => {
    const query = '{ readers { coach { id name } owners { id name } } }';
    expect(await client.ok(query)).toEqual({
      readers: {
        coach: { id: coach.memberId, name: 'Ana Ruiz' },
        owners: [{ id: practice.owner.memberId, name: 'Olga Owner' }],
      },
    });
    const owners = await practice.client();
    expect((await owners.ok(query))['readers'].owners).toEqual([]);
    expect((await coach.gql(query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the access log in the database', () => {
  it('rejects changes and deletions, even by the table owner', async () => {
    await read(coach, 'Query.checkIns');
    for (const statement of ['update access_log set count = 9', 'delete from access_log']) {
      await expect(world.owner.query(statement)).rejects.toMatchObject({ code: '23001' });
      await world.owner.query('begin; set local role footing_app');
      await expect(world.owner.query(statement)).rejects.toMatchObject({ code: '42501' });
      await world.owner.query('rollback');
    }
  });

  it('rejects an entry in another person’s name', async () => {
    for (const { role, actor } of [
      { role: 'COACH', actor: coach },
      { role: 'CLIENT', actor: client },
      { role: 'SYSTEM', actor: coach },
    ]) {
      await world.owner.query(
        `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
         set local app.member_id = '${actor.memberId}'; set local app.client_id = '${actor.clientId ?? ''}';
         set local role footing_app`,
      );
      const written = world.owner.query(
        `insert into access_log (practice_id, id, client_id, reader_id, created_at, kind, count)
         values ($1, gen_random_uuid(), $2, $3, now(), 'CHECK_INS', 1)`,
        [practice.id, client.clientId, practice.owner.memberId],
      );
      await expect(written).rejects.toMatchObject({ code: '42501' });
      await world.owner.query('rollback');
    }
  });
});

const nodes = ({ edges }: { edges: { node: any }[] }) => edges.map(({ node }) => node);

/** Fields that lead from another type to a private type. The results of the client's own commands are excluded. */
function waysTo(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !PRIVATE.includes(name) && !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => PRIVATE.includes(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );
}
