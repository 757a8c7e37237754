import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { migrate, SealingService } from '@footing/api/testing';
import { makePractice, newId, type Actor } from '../support/actors.js';
import { send, texts, THREAD, turnOn } from '../support/messages.js';
import { assign } from '../support/plans.js';
import { databaseUrl } from '../support/postgres.js';
import { bootWorld, type World } from '../support/world.js';

const CANARY = 'Blue door on Elm Street';

/** What people could type. */
const UUID = '018f0000-0000-7000-8000-000000000001';
const DASHES = '-'.repeat(36);
const LOOK_ALIKES = [
  `sealed:CLIENT/${DASHES}/a/${DASHES}:A~`,
  `sealed:RECORD/${DASHES}/sessions.place/${UUID}:AAAA~ and more`,
  `sealed:CLIENT/${UUID}/sessions.place/${UUID}:AAAA~`,
  `"sealed:sessions.place/${UUID}:AAAA~"`,
];
/** More than the server has connections. */
const OFTEN = 6;

let world: World;
let coach: Actor;
let client: Actor;
let sessionId: string;

beforeAll(async () => {
  world = await bootWorld();
  const practice = await makePractice(world);
  await turnOn(practice);
  coach = practice.owner;
  client = await practice.client({ coach });
  const plan = await assign(world, coach, client);
  sessionId = newId(world);
  const startsAt = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
  await coach.ok(
    `mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`,
    {
      input: {
        id: sessionId,
        clientId: client.clientId,
        startsAt,
        minutes: 50,
        place: CANARY,
        link: `https://example.test/${encodeURIComponent(CANARY)}`,
      },
    },
  );
  await client.ok(
    `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) { __typename } }`,
    { input: { clientId: client.clientId, version: 1, reachNote: CANARY } },
  );
  await coach.ok(`mutation ($input: AddActionInput!) { addAction(input: $input) { __typename } }`, {
    input: {
      stepId: plan.steps[0]!.id,
      kind: 'REFLECTION',
      reach: 'NO',
      title: CANARY,
      guidance: `${CANARY}, at noon`,
      prompt: `${CANARY}?`,
    },
  });
});
afterAll(() => world.close());

/** What both of them read on their pages. */
async function read(): Promise<string> {
  const answers = [
    await coach.ok(
      `query ($id: ID!) { client(id: $id) { profile { reachNote } sessions { place link }
         plan { steps { actions { title guidance prompt } } } timeline(first: 50) { edges { node { kind subject } } } } }`,
      { id: client.clientId },
    ),
    await coach.ok('query ($id: ID!) { session(id: $id) { place link } }', { id: sessionId }),
    await client.ok(
      '{ clientToday { nextSession { place link } plan { step { actions { title } } } } }',
    ),
  ];
  return JSON.stringify(answers);
}

/** How often the words occur in the tables as clear text. */
async function inClear(): Promise<number> {
  let count = 0;
  for (const [table, columns] of [
    ['clients', 'reach_note'],
    ['sessions', 'place || link'],
    ['plan_actions', `title || guidance || coalesce(prompt, '')`],
    ['events', `coalesce(subject, '')`],
  ]) {
    const { rows } = await world.owner.query(
      `select from ${table} where (${columns}) ~ 'Blue( |%20)door'`,
    );
    count += rows.length;
  }
  return count;
}

describe('short texts that people write', () => {
  it('are encrypted in the database and read as they were written', async () => {
    expect(await inClear()).toBe(0);
    const seen = await read();
    expect(seen).not.toContain('sealed:');
    // The profile; place and link three times; title, guidance, prompt; the title in the history and on Today.
    expect(seen.match(/Blue( |%20)door/g)!.length).toBeGreaterThanOrEqual(12);
  });

  it('stay readable when a session moves, and moving twice with the same request is one change', async () => {
    const { session } = await coach.ok(
      'query ($id: ID!) { session(id: $id) { version startsAt } }',
      { id: sessionId },
    );
    const move = () =>
      coach.ok(
        `mutation ($input: MoveSessionInput!) { moveSession(input: $input) {
           ... on Session { version place } ... on Refusal { code } } }`,
        {
          input: { sessionId, version: session.version, startsAt: session.startsAt, minutes: 60 },
        },
      );
    const first = await move();
    expect(first).toEqual({ moveSession: { version: session.version + 1, place: CANARY } });
    expect(await move()).toEqual(first);
  });

  it('from earlier versions are encrypted by the migration', async () => {
    const before = await read();
    const { owner } = world;
    await owner.query('alter table events disable trigger user');
    for (const statement of [
      `update clients set reach_note = $1`,
      `update sessions set place = $1, link = 'https://example.test/' || replace($1, ' ', '%20')`,
      `update plan_actions set title = $1, guidance = $1 || ', at noon', prompt = $1 || '?' where key like 'added-%'`,
      `update events set subject = $1 where kind = 'ACTION_ADDED'`,
    ]) {
      await owner.query(statement, [CANARY]);
    }
    await owner.query('alter table events enable trigger user');
    expect(await inClear()).toBeGreaterThan(3);
    await owner.query(`delete from migrations where name = 'SealedTexts1764580030000'`);
    await migrate(
      world.config,
      databaseUrl(process.env['FOOTING_TEST_POSTGRES']!, owner.database!),
    );
    expect(await inClear()).toBe(0);
    expect(await read()).toBe(before);
  });

  it('are stored as typed if they only look encrypted', async () => {
    const typed = 'sealed:sessions.place/018f0000-0000-7000-8000-000000000001:AAAA~';
    const { updateMyProfile } = await client.ok(
      `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) {
         ... on ClientProfile { reachNote } } }`,
      { input: { clientId: client.clientId, version: 2, reachNote: typed } },
    );
    expect(updateMyProfile.reachNote).toBe(typed);
  });
});

/** How many connections keep a transaction open. */
async function openTransactions(): Promise<number> {
  const { rows } = await world.owner.query(
    `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  );
  return rows.length;
}

describe('messages that only look encrypted', () => {
  beforeAll(async () => {
    for (const text of LOOK_ALIKES) {
      expect(await send(world, client, text)).toMatchObject({ text });
      world.clock.advance({ minutes: 1 });
    }
  });
  const newestFirst = LOOK_ALIKES.toReversed();

  it('are shown as they were typed, however often they are read', async () => {
    for (let time = 0; time < OFTEN; time += 1) {
      expect(await texts(client)).toEqual(newestFirst);
      expect(await texts(coach, client)).toEqual(newestFirst);
    }
    expect(await openTransactions()).toBe(0);
  });

  it('are withheld while no key can be read, and the server answers others', async () => {
    const keys = jest
      .spyOn(world.app.get(SealingService, { strict: false }), 'wrappedKeys')
      .mockImplementation(({ db }) => db.query('select 1 / 0') as never);
    try {
      for (let time = 0; time < OFTEN; time += 1) {
        const read = await coach.gql(THREAD, { clientId: client.clientId });
        expect(read.data).toBeNull();
        expect(read.errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
      }
      expect(await openTransactions()).toBe(0);
    } finally {
      keys.mockRestore();
    }
    expect(await texts(client)).toEqual(newestFirst);
  });
});
