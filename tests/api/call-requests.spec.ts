import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const ASK = `mutation ($input: RequestCallInput!) { requestCall(input: $input)
  { __typename ... on CallRequest { id sentAt seenAt note } ... on Refusal { code message } } }`;
const MINE = `{ callRequest { id sentAt seenAt note } }`;
const THEIRS = `query ($id: ID!) { client(id: $id) { profile { id callRequests { id sentAt seenAt note } } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const ask = async (by: Actor, input: object) => (await by.ok<any>(ASK, { input })).requestCall;
const openFollowUps = async () =>
  (
    await world.owner.query(
      `select kind from follow_ups where client_id = $1 and acknowledged_at is null`,
      [client.clientId],
    )
  ).rows;

test('opens a follow-up once, however often the same request is sent', async () => {
  const input = { id: newId(world), note: 'After six, please' };
  const [first, second] = await Promise.all([ask(client, input), ask(client, input)]);
  expect(first).toMatchObject({ id: input.id, note: 'After six, please', seenAt: null });
  expect(second).toEqual(first);
  expect(await openFollowUps()).toEqual([{ kind: 'CALL_REQUEST' }]);
  expect(first).toMatchObject((await client.ok<any>(MINE)).callRequest);
});

test('is read by the coach with its note, which is sealed in the database', async () => {
  await ask(client, { id: newId(world), note: 'Only in the morning' });
  const seen = (await coach.ok<any>(THEIRS, { id: client.clientId })).client.profile.callRequests;
  expect(seen).toMatchObject([{ note: 'Only in the morning' }]);
  const { rows } = await world.owner.query(
    'select note_sealed from call_requests where client_id = $1',
    [client.clientId],
  );
  expect(rows[0].note_sealed.toString('latin1')).not.toContain('morning');
});

test('says when someone acknowledged it, and not before', async () => {
  await ask(client, { id: newId(world) });
  world.clock.advance({ hours: 2 });
  const at = world.clock.now();
  await world.owner.query(
    `update follow_ups set acknowledged_at = $2, acknowledged_by = $3, done = 'TALKED' where client_id = $1`,
    [client.clientId, at, coach.memberId],
  );
  expect(Date.parse((await client.ok<any>(MINE)).callRequest.seenAt)).toBe(at.getTime());
  // A later request has not been acknowledged yet.
  world.clock.advance({ hours: 1 });
  await ask(client, { id: newId(world) });
  expect((await client.ok<any>(MINE)).callRequest.seenAt).toBeNull();
});

test('is listed with when each was acknowledged, by as many statements for five requests as for one', async () => {
  const list = async () =>
    (await coach.ok<any>(THEIRS, { id: client.clientId })).client.profile.callRequests;
  await ask(client, { id: newId(world), note: 'First' });
  const forOne = await statementsOf(list);
  const acknowledgedAt: string[] = [];
  for (const note of ['Second', 'Third', 'Fourth', 'Fifth']) {
    world.clock.advance({ hours: 1 });
    acknowledgedAt.unshift(world.clock.now().toISOString());
    await world.owner.query(
      `update follow_ups set acknowledged_at = $2, acknowledged_by = $3, done = 'TALKED'
       where client_id = $1 and acknowledged_at is null`,
      [client.clientId, world.clock.now(), coach.memberId],
    );
    world.clock.advance({ hours: 1 });
    await ask(client, { id: newId(world), note });
  }
  let requests: { seenAt: string | null }[] = [];
  const forFive = await statementsOf(async () => (requests = await list()));
  expect(forFive).toHaveLength(forOne.length);
  expect(requests.map(({ seenAt }) => seenAt && new Date(seenAt).toISOString())).toEqual([
    null,
    ...acknowledgedAt,
  ]);
});

test('is refused for an archived client, and notifies nobody', async () => {
  await coach.ok(
    `mutation ($id: ID!) { archiveClient(input: { clientId: $id, plan: PAUSE }) { __typename } }`,
    {
      id: client.clientId,
    },
  );
  expect(await ask(client, { id: newId(world) })).toMatchObject({ code: 'NOT_NOW' });
  expect(await openFollowUps()).toEqual([]);
});

test('reports a conflict for the id of someone else’s request', async () => {
  const id = newId(world);
  await ask(client, { id });
  const other = await practice.client({ coach });
  const { errors } = await other.gql(ASK, { input: { id } });
  expect(errors![0]!.extensions['code']).toBe('CONFLICT');
});
