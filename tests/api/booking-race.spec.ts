import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import { ASK, leadInput, PAGE, turnOn } from '../support/leads.js';
import { BuiltServer } from '../support/built-server.js';
import { databaseUrl } from '../support/postgres.js';
import { bootWorld, type World } from '../support/world.js';

const BOOK = `mutation($input: BookSessionInput!) { bookSession(input: $input) {
  __typename ... on Session { id startsAt } ... on Refusal { code nextFree } } }`;
const FREE = `query($typeId: ID!) { myFreeTimes(typeId: $typeId, limit: 2) { times } }`;

let world: World;
let practice: TestPractice;
let servers: BuiltServer[] = [];
beforeAll(async () => {
  world = await bootWorld();
  // The processes have clocks of their own.
  world.clock.set(new Date().toISOString());
  practice = await makePractice(world);
  const url = databaseUrl(process.env['FOOTING_TEST_POSTGRES']!, world.owner.database!);
  servers = await Promise.all([
    BuiltServer.start(world.config, url),
    BuiltServer.start(world.config, url),
  ]);
}, 120_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill('SIGKILL')));
  await world?.close();
});

it('gives a time to one of twenty who book it at once from two processes, and the others the next free time', async () => {
  const coach = await practice.coach();
  const allDay = Array.from({ length: 7 }, () => ({ hours: [{ from: '00:00', to: '24:00' }] }));
  await open(coach, { weekly: allDay });
  const typeId = await addType(world, practice.owner, { bufferAfter: 15 });
  const clients: Actor[] = [];
  for (let count = 0; count < 20; count += 1) {
    clients.push(await practice.client({ coach, name: `Client ${count}` }));
  }
  const { myFreeTimes } = await servers[0]!.ask(clients[0]!, FREE, { typeId });
  // Far enough from now that it is free whenever the attempts arrive.
  const startsAt = new Date(Date.parse(myFreeTimes.times[0]) + 86_400_000).toISOString();
  const answers = await Promise.all(
    clients.map(async (client, index) => {
      const input = { id: newId(world), typeId, startsAt };
      return (await servers[index % 2]!.ask(client, BOOK, { input })).bookSession;
    }),
  );
  const booked = answers.filter(({ __typename }) => __typename === 'Session');
  expect(booked).toHaveLength(1);
  const next = new Date(Date.parse(startsAt) + 75 * 60_000).toISOString();
  expect(answers.filter((each) => each.code === 'TAKEN' && each.nextFree === next)).toHaveLength(
    19,
  );
  const { rows } = await world.owner.query(
    `select count(*)::int as sessions from sessions where practice_id = $1`,
    [practice.id],
  );
  expect(rows).toEqual([{ sessions: 1 }]);
});

it('gives a time to one of twenty visitors who ask for it at once, and the others the next free time', async () => {
  const coach = await practice.coach();
  await open(coach, {
    weekly: Array.from({ length: 7 }, () => ({ hours: [{ from: '00:00', to: '24:00' }] })),
  });
  const typeId = await addType(world, practice.owner, { bookedBy: 'NEW_PEOPLE', minutes: 30 });
  const address = await turnOn(coach);
  // The page was opened some seconds ago.
  const now = world.clock.now();
  world.clock.set(new Date(now.getTime() - 60_000));
  const { ticket } = (await world.gql<any>(PAGE, { address })).data.publicPage;
  world.clock.set(now);
  const day = new Date(now.getTime() + 3 * 86_400_000);
  day.setUTCHours(9, 0, 0, 0);
  const startsAt = day.toISOString();
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const input = leadInput({ address, typeId, startsAt, ticket });
      return (await servers[index % 2]!.ask(null, ASK, { input })).requestConversation;
    }),
  );
  expect(answers.filter(({ to }) => to)).toHaveLength(1);
  const next = new Date(day.getTime() + 30 * 60_000).toISOString();
  expect(answers.filter((each) => each.code === 'TAKEN' && each.nextFree === next)).toHaveLength(
    19,
  );
  const { rows } = await world.owner.query(
    `select count(*)::int as leads from leads where practice_id = $1`,
    [practice.id],
  );
  expect(rows).toEqual([{ leads: 1 }]);
});
