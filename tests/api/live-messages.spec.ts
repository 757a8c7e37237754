import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { endAll, live, LIVE_THREAD, LIVE_UNREAD, textsOf } from '../support/live.js';
import { EDIT, send, turnOn, WITHDRAW } from '../support/messages.js';
import { WebSocket } from 'ws';
import { bootWorld, type World } from '../support/world.js';

const TRANSFER = `mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
beforeAll(async () => {
  world = await bootWorld();
}, 120_000);
beforeEach(async () => {
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
  await turnOn(practice);
});
const sockets: WebSocket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await endAll();
});
afterAll(() => world?.close());

const asClient = () => live(world.url, client, LIVE_THREAD);
const asCoach = (by = coach) =>
  live(world.url, by, LIVE_THREAD, { variables: { clientId: client.clientId } });
const codes = (errors: readonly any[] | undefined) =>
  errors?.map(({ extensions }) => extensions.code);
const has = (text: string | null) => (data: any) => textsOf(data)[0] === text;

describe('a live thread', () => {
  it('tells what is there at once, then each new, edited and withdrawn message, to both', async () => {
    await send(world, client, 'First');
    const both = [asClient(), asCoach()];
    const told = (text: string | null) => Promise.all(both.map((one) => one.until(has(text))));
    await told('First');
    const answer = await send(world, coach, 'Hello', { to: client });
    await told('Hello');
    await coach.ok(EDIT, { input: { id: answer.id, version: 1, text: 'Hello there' } });
    await told('Hello there');
    await coach.ok(WITHDRAW, { id: answer.id });
    await told(null);
  });

  it('is read by nobody but the client and their coach, and tells nobody else that something changed', async () => {
    await send(world, client, 'Secret');
    const colleague = await practice.coach();
    const elsewhere = await makePractice(world);
    const another = await practice.client({ coach });
    const variables = { clientId: client.clientId };
    for (const [who, code] of [
      [practice.owner, 'NOT_FOUND'],
      [colleague, 'NOT_FOUND'],
      [another, 'NOT_FOUND'],
      [elsewhere.owner, 'NOT_FOUND'],
    ] as const) {
      const tried = live(world.url, who, LIVE_THREAD, { variables });
      await tried.ended;
      expect([tried.deliveries.length, codes(tried.deliveries[0]!.errors)]).toEqual([1, [code]]);
      expect(JSON.stringify(tried.deliveries)).not.toContain('Secret');
      await tried.end();
    }
  });

  it('gives the coach nothing that was written with another coach, and closes for both at a transfer', async () => {
    await send(world, client, 'For the first coach');
    const [mine, theirs] = [asClient(), asCoach()];
    await Promise.all([
      mine.until(has('For the first coach')),
      theirs.until(has('For the first coach')),
    ]);
    const next = await practice.coach('Nadja Next');
    await practice.owner.ok(TRANSFER, {
      input: { clientId: client.clientId, toMemberId: next.memberId },
    });
    expect(await Promise.all([mine.closed, theirs.closed])).toEqual([4411, 4411]);
    const after = asCoach();
    await after.ended;
    expect(codes(after.deliveries[0]!.errors)).toEqual(['NOT_FOUND']);
    const nexts = asCoach(next);
    await nexts.until((data) => data.messages.edges.length === 0);
    await send(world, client, 'For the next coach');
    await nexts.until(has('For the next coach'));
    expect(JSON.stringify(nexts.deliveries)).not.toContain('first coach');
  });

  it('closes when the client stops sharing, and then tells the coach nothing that the client wrote', async () => {
    await send(world, client, 'Shared');
    const theirs = asCoach();
    await theirs.until(has('Shared'));
    await client.ok('mutation { setConsent(purpose: MESSAGES, granted: false) { __typename } }');
    expect(await theirs.closed).toBe(4411);
    const after = asCoach();
    await after.until((data) => data.messages.shared === false);
    expect(textsOf(after.deliveries[0]!.data)).toEqual([]);
  });

  it('closes when the practice archives the client', async () => {
    const mine = asClient();
    await mine.until(() => true);
    await practice.owner.ok(
      'mutation($input: ArchiveClientInput!) { archiveClient(input: $input) { __typename } }',
      { input: { clientId: client.clientId, plan: 'END' } },
    );
    expect(await mine.closed).toBe(4411);
    await asClient().until((data) => data.messages.writing === 'ARCHIVED');
  });

  it('tells when the practice turns messages off', async () => {
    const mine = asClient();
    await mine.until((data) => data.messages.writing === 'OPEN');
    await turnOn(practice, false);
    await mine.until((data) => data.messages.writing === 'OFF');
  });
});

describe('unread messages', () => {
  const read = ({ at: to }: { at: string }) =>
    coach.ok('mutation($input: MarkReadInput!) { markRead(input: $input) { __typename } }', {
      input: { clientId: client.clientId, section: 'MESSAGES', to },
    });

  it('are told to both while they have no thread open, until they have read them', async () => {
    // The first message gives the consent, which closes sockets.
    await read(await send(world, client, 'First'));
    const mine = live(world.url, client, LIVE_UNREAD);
    const theirs = live(world.url, coach, LIVE_UNREAD);
    const owners = live(world.url, practice.owner, LIVE_UNREAD);
    const people = (count: number) => (data: any) => data.unreadMessages.people === count;
    await Promise.all([mine.until(people(0)), theirs.until(people(0)), owners.until(people(0))]);
    world.clock.advance({ minutes: 1 });
    const { at } = await send(world, client, 'Are you there?');
    await theirs.until(people(1));
    theirs.deliveries.length = 0;
    await read({ at });
    await theirs.until(people(0));
    world.clock.advance({ minutes: 1 });
    const answer = await send(world, coach, 'Yes', { to: client });
    await mine.until(people(1));
    mine.deliveries.length = 0;
    await client.ok('mutation($to: DateTime!) { markMessagesRead(to: $to) { __typename } }', {
      to: answer.at,
    });
    await mine.until(people(0));
    expect(owners.deliveries).toHaveLength(1);
    expect(JSON.stringify(owners.deliveries)).toContain('"people":0');
  });
});

describe('a socket', () => {
  it('closes at once when its sign-in ends elsewhere', async () => {
    const mine = asClient();
    await mine.until(() => true);
    await client.ok('mutation { signOut { __typename } }');
    expect(await mine.closed).toBe(4410);
  });

  it('delivers nothing after its token has ended, unless another token of the same sign-in came in time', async () => {
    await send(world, client, 'First');
    const [renewed, forgotten] = [asCoach(), asCoach()];
    await Promise.all([renewed.until(() => true), forgotten.until(() => true)]);
    world.clock.advance({ minutes: 4 });
    renewed.send({ type: 'ping', payload: { accessToken: coach.token() } });
    await renewed.answered();
    world.clock.advance({ minutes: 2 });
    await send(world, client, 'Later');
    await renewed.until(has('Later'));
    expect(await forgotten.closed).toBe(4410);
    expect(JSON.stringify(forgotten.deliveries)).not.toContain('Later');
  });

  it('closes when it is renewed with a token of somebody else', async () => {
    const mine = asClient();
    await mine.until(() => true);
    mine.send({ type: 'ping', payload: { accessToken: coach.token() } });
    expect(await mine.closed).toBe(4410);
  });

  it.each([
    ['without a token', null],
    ['with a token that is not ours', { token: () => 'eyJhbGciOiJIUzI1NiJ9.e30.bm8' }],
  ])('closes %s', async (_, who) => {
    expect(await live(world.url, who, LIVE_UNREAD).closed).toBe(4410);
  });

  it('closes when nobody says who they are', async () => {
    const { closed } = raw();
    expect(await closed).toBe(4408);
  });

  it('closes after a message that is too big, or too many', async () => {
    const big = raw();
    await big.opened;
    big.socket.send('x'.repeat(20_000));
    expect(await big.closed).toBe(1009);
    const many = asClient();
    await many.until(() => true);
    for (let count = 0; count < 80; count += 1) many.send({ type: 'pong' });
    expect(await many.closed).toBe(4413);
  });

  it('is refused for pages of other sites, for other paths, and beyond twelve for one person', async () => {
    const other = raw({ headers: { origin: 'https://elsewhere.example' } });
    expect(await other.refused).toBe(403);
    expect(await raw({ path: '/elsewhere' }).refused).toBe(404);
    const own = raw({ headers: { origin: world.url } });
    await own.opened;
    const publicly = raw({ headers: { origin: 'http://footing.test' } });
    await publicly.opened;
    const twelve = Array.from({ length: 12 }, asClient);
    await Promise.all(twelve.map((one) => one.until(() => true)));
    expect(await asClient().closed).toBe(4412);
    await asCoach().until(() => true);
  });
});

describe('an operation over a socket', () => {
  const refusal = async (query: string, variables = {}) => {
    const tried = live(world.url, client, query, { variables });
    const ended: any = await tried.ended;
    const errors = ended ?? tried.deliveries.flatMap((delivery) => delivery.errors ?? []);
    await tried.end();
    return errors.map(({ message, extensions }: any) => [extensions?.code, message]);
  };

  it('must be a subscription, within the limits of requests', async () => {
    for (const query of [
      '{ practice { id } }',
      'mutation { signOut { __typename } }',
      'subscription { __schema { types { name } } }',
      `subscription { ${Array.from({ length: 16 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
      `subscription { messages { ${'edges { node { id } } '.repeat(400)} } }`,
      'subscription { messages { unred } }',
      'subscription {',
    ]) {
      const errors = await refusal(query);
      expect([query, errors.length > 0, errors[0]?.[0]]).toEqual([query, true, 'INVALID_INPUT']);
      expect(JSON.stringify(errors)).not.toContain('Did you mean');
    }
    expect(await refusal(LIVE_THREAD, { first: 101 })).toEqual([
      ['INVALID_INPUT', expect.stringContaining('first')],
    ]);
    expect(await refusal(LIVE_THREAD, { clientId: 'nobody' })).toEqual([
      ['INVALID_INPUT', expect.stringContaining('clientId')],
    ]);
  });

  it('is refused as a request', async () => {
    const answer = await client.gql(LIVE_THREAD);
    expect([answer.data ?? null, codes(answer.errors)]).toEqual([null, ['INVALID_INPUT']]);
  });
});

/** A socket that says nothing by itself. */
function raw({ path = '/graphql', headers = {} }: { path?: string; headers?: object } = {}) {
  const socket = new WebSocket(
    `${world.url.replace('http', 'ws')}${path}`,
    'graphql-transport-ws',
    {
      headers: headers as Record<string, string>,
    },
  );
  sockets.push(socket);
  const refused = new Promise<number>((resolve) =>
    socket.once('unexpected-response', (_, { statusCode }) => resolve(statusCode!)),
  );
  socket.on('error', () => undefined);
  const opened = new Promise<void>((resolve) => socket.once('open', () => resolve()));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  return { socket, refused, opened, closed };
}
