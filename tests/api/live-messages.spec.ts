import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { endAll, live, LIVE_THREAD, LIVE_UNREAD, textsOf } from '../support/live.js';
import { EDIT, send, turnOn, WITHDRAW } from '../support/messages.js';
import { statementsOf } from '../support/sql-counter.js';
import { WebSocket } from 'ws';
import { bootWorld, type World } from '../support/world.js';

const TRANSFER = `mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
beforeAll(async () => {
  world = await bootWorld({ env: { TRUST_PROXY: 'loopback' } });
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
/** The client's first message. It gives the consent, which closes sockets: afterwards that has happened. */
async function sendFirst(text: string) {
  const theirs = asCoach();
  await theirs.until(() => true);
  const sent = await send(world, client, text);
  await theirs.closed;
  return sent;
}
const codes = (errors: readonly any[] | undefined) =>
  errors?.map(({ extensions }) => extensions.code);
const has = (text: string | null) => (data: any) => textsOf(data)[0] === text;

describe('a live thread', () => {
  it('tells what is there at once, then each new, edited and withdrawn message, to both', async () => {
    await sendFirst('First');
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
    await sendFirst('Secret');
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
    await sendFirst('For the first coach');
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
    await sendFirst('Shared');
    const theirs = asCoach();
    await theirs.until(has('Shared'));
    await client.ok('mutation { setConsent(purpose: MESSAGES, granted: false) { __typename } }');
    expect(await theirs.closed).toBe(4411);
    const after = asCoach();
    await after.until((data) => data.messages.shared === false);
    expect(textsOf(after.deliveries[0]!.data)).toEqual([]);
  });

  it('stays open for whatever else the client decides, so that nobody can keep cutting their coach’s sockets', async () => {
    await sendFirst('First');
    const theirs = asCoach();
    await theirs.until(has('First'));
    for (const purpose of ['CHECK_INS', 'REFLECTIONS', 'CONTACT_LOG', 'SUPERVISOR']) {
      for (const granted of [true, false]) {
        await client.ok(
          `mutation { setConsent(purpose: ${purpose}, granted: ${granted}) { __typename } }`,
        );
      }
    }
    await send(world, client, 'Second');
    expect(await Promise.race([theirs.until(has('Second')), theirs.closed])).toMatchObject({
      messages: {},
    });
  });

  it('hears of changes by whatever spelling of the client’s id', async () => {
    const variables = { clientId: client.clientId!.toUpperCase() };
    const theirs = live(world.url, coach, LIVE_THREAD, { variables });
    await theirs.until((data) => data.messages.edges.length === 0);
    await send(world, coach, 'Hello', { to: client });
    await theirs.until(has('Hello'));
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
    await read(await sendFirst('First'));
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
    await sendFirst('First');
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

  it('closes after too many pings, also before anybody said who they are', async () => {
    const pinged = raw();
    await pinged.opened;
    const answer = new Promise<string>((resolve) =>
      pinged.socket.once('pong', (payload) => resolve(String(payload))),
    );
    pinged.socket.ping('here');
    expect(await answer).toBe('here');
    for (let count = 0; count < 80; count += 1) pinged.socket.ping('x'.repeat(125));
    expect(await pinged.closed).toBe(4413);
  });

  it('closes with a code after which clients try again when something fails', async () => {
    const mine = asClient();
    await mine.until(() => true);
    mine.send({ type: 'connection_ack' });
    expect(await mine.closed).toBe(4416);
  });

  it('has ten subscriptions at most, however often an id is used again', async () => {
    const one = raw();
    await says(one, { type: 'connection_init', payload: { accessToken: coach.token() } });
    together(one, again(11));
    expect(await one.closed).toBe(4413);
  });

  it('ends all of its subscriptions when it closes, however often an id was used again', async () => {
    await sendFirst('First');
    const one = raw();
    await says(one, { type: 'connection_init', payload: { accessToken: coach.token() } });
    let delivered = 0;
    const all = new Promise<void>((resolve) =>
      one.socket.on('message', () => (delivered += 1) === 5 && resolve()),
    );
    together(one, again(5));
    await all;
    one.socket.send(JSON.stringify({ type: 'ping', payload: { accessToken: 'another' } }));
    expect(await one.closed).toBe(4410);
    const watching = asClient();
    await watching.until(has('First'));
    const statements = await statementsOf(async () => {
      await send(world, client, 'Second');
      await watching.until(has('Second'));
      await send(world, client, 'Third');
      await watching.until(has('Third'));
    });
    // As the client, who reads what the coach can't.
    const reads = statements.filter((text) => text.includes('as "hasEarlier"'));
    expect(reads.filter((text) => text.includes('read_marks'))).toEqual([]);
    expect(reads.length).toBeGreaterThan(0);
  });

  it('is refused where too many of the same network have not said who they are, and there alone', async () => {
    const from = (address: string) => raw({ headers: { 'x-forwarded-for': address } });
    const many = Array.from({ length: 80 }, () => from('203.0.113.7'));
    expect(await Promise.any(many.map(({ refused }) => refused))).toBe(503);
    await from('203.0.113.8').opened;
    await from('2001:db8::1').opened;
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
    for (const wrong of [{ first: 'many' }, { clientId: { id: 1 } }]) {
      const [name] = Object.keys(wrong);
      expect(await refusal(LIVE_THREAD, wrong)).toEqual([
        ['INVALID_INPUT', expect.stringContaining(`$${name}`)],
      ]);
    }
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

type Raw = ReturnType<typeof raw>;

/** Sends this once it is open, and waits for an answer. */
async function says({ socket, opened }: Raw, message: object): Promise<void> {
  await opened;
  const answered = new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify(message));
  await answered;
}

/** Subscriptions to the thread with the same id. All but the last are completed at once. */
function again(count: number): object[] {
  const payload = { query: LIVE_THREAD, variables: { clientId: client.clientId } };
  const one = [
    { id: '1', type: 'complete' },
    { id: '1', type: 'subscribe', payload },
  ];
  return Array.from({ length: count }, () => one).flat();
}

/** Sends these as one piece, so that the server has all of them before it handles the first. */
function together({ socket }: Raw, messages: object[]): void {
  const { _socket: tcp } = socket as unknown as { _socket: Socket };
  tcp.cork();
  for (const message of messages) socket.send(JSON.stringify(message));
  tcp.uncork();
}
