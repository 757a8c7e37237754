import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import { joined, linkedPair, planJoint } from '../support/couples.js';
import { bootWorld, type World } from '../support/world.js';

const REFUSAL = `... on Refusal { code message nextFree }`;
const CHOOSE = `mutation($on: Boolean!) { setSessionLinks(on: $on) { ... on SessionLinkChoice { on address } ${REFUSAL} } }`;
const CHOICE = `query { mySessionLinks { on address } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id version } ${REFUSAL} } }`;
const MOVE = `mutation($input: MoveSessionInput!) { moveSession(input: $input) { ... on Session { id version } ${REFUSAL} } }`;
const CANCEL = `mutation($id: ID!) { cancelSession(sessionId: $id) { ... on Session { id } ${REFUSAL} } }`;
const SESSION = `query($id: ID!) { session(id: $id) { status startsAt version request { asked startsAt answer } } }`;
const LINK = `query($token: String!) { sessionLink(token: $token) { state startsAt may } }`;
const TIMES = `query($token: String!) { freeTimesOfLink(token: $token, limit: 3) { times } }`;
const DONE = `... on ChangedByLink { outcome startsAt } ${REFUSAL}`;
const CANCEL_BY = `mutation($token: String!) { cancelByLink(token: $token) { ${DONE} } }`;
const MOVE_BY = `mutation($token: String!, $startsAt: DateTime!) { moveByLink(token: $token, startsAt: $startsAt) { ${DONE} } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // A Monday. The coach is in Berlin and works from nine to noon.
  world.clock.set('2026-03-02T06:00:00Z');
  await world.owner.query('delete from attempts');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach, name: 'Mara Lind' });
  await addType(world, practice.owner);
  await open(coach);
  await client.ok(CHOOSE, { on: true });
});
afterAll(() => world?.close());

const at = (time: string) => `2026-03-${time}:00.000Z`;
const plan = async (startsAt: string): Promise<string> => {
  const input = { clientId: client.clientId, minutes: 60, startsAt };
  return (await coach.ok(PLAN, { input }))['planSession'].id;
};
const lastMail = async ({ email }: Actor) =>
  (await world.mails()).filter(({ to }) => to === email)[0]!;
/** The token of the link in the latest email to the client; null if it has none. */
const mailed = async (): Promise<string> =>
  /\/appointment#token=(\S+)/.exec((await lastMail(client)).text)?.[1] ?? '';
const planned = async (startsAt: string) => ({ id: await plan(startsAt), token: await mailed() });
/** As somebody who is not signed in. */
const stranger = async (query: string, variables: object) => {
  const answer = await world.gql<any>(query, variables);
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data!)[0] as any;
};
const session = async (id: string) => (await coach.ok<any>(SESSION, { id })).session;
const NOTHING = { startsAt: null, may: 'NOTHING' };

describe('an email about a session', () => {
  test('has a link only for a client who said that the mailbox is theirs alone, and says so', async () => {
    await client.ok(CHOOSE, { on: false });
    await plan(at('10T09:00'));
    const without = await lastMail(client);
    expect(without.text).not.toContain('http');
    expect(without.text).toContain('have a link only if you asked for it');
    await client.ok(CHOOSE, { on: true });
    await plan(at('11T09:00'));
    const { text } = await lastMail(client);
    expect(text).toMatch(
      /here:\n\nhttp\S+\/appointment#token=\S+\n\nThe link works until the time/,
    );
    expect(text).not.toContain('only if you asked');
  });

  test('to the coach says that such emails never have a link, and has none', async () => {
    const { token } = await planned(at('10T09:00'));
    await stranger(CANCEL_BY, { token });
    const { text } = await lastMail(coach);
    expect(text).toContain('never have a link');
    expect(text).not.toContain('http');
  });

  test('has no link at an address that the client did not say this about', async () => {
    const email = `new.${client.email}`;
    await world.owner.query('update clients set email = $2 where id = $1', [
      client.clientId,
      email,
    ]);
    await plan(at('10T09:00'));
    const { text } = await lastMail({ ...client, email });
    expect(text).toContain('have a link only if you asked for it');
    expect(text).not.toContain('http');
    expect((await client.ok(CHOICE))['mySessionLinks']).toEqual({ on: false, address: email });
  });

  test('has no link if nothing can be changed: canceled, in the past, or for a couple', async () => {
    const { id } = await planned(at('10T09:00'));
    await coach.ok(CANCEL, { id });
    expect(await mailed()).toBe('');
    const pair = await linkedPair(world, practice, coach);
    await pair.mara.ok(CHOOSE, { on: true });
    const coupleId = await joined(world, pair);
    await planJoint(world, coach, coupleId, { startsAt: '2026-06-09T10:00:00Z', minutes: 60 });
    expect((await lastMail(pair.mara)).text).not.toContain('http');
  });
});

describe('the link', () => {
  test('shows the time and nothing else, changes nothing when opened, and its secret is not stored', async () => {
    const { id, token } = await planned(at('10T09:00'));
    const before = await session(id);
    for (let opened = 0; opened < 3; opened += 1) {
      expect(await stranger(LINK, { token })).toEqual({
        state: 'OPEN',
        startsAt: at('10T09:00'),
        may: 'CHANGE',
      });
    }
    await fetch(`${world.url}/appointment?token=${token}`);
    expect(await session(id)).toEqual(before);
    const { rows } = await world.owner.query<{ text: string }>(
      'select row_to_json(l)::text as text from session_links l where session_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.text).not.toContain(token.slice(22));
  });

  test('cancels the session once, tells the coach, and says that it was used', async () => {
    const { id, token } = await planned(at('10T09:00'));
    const mails = (await world.mails()).length;
    expect(await stranger(CANCEL_BY, { token })).toEqual({
      outcome: 'CANCELED',
      startsAt: at('10T09:00'),
    });
    expect(await session(id)).toMatchObject({ status: 'CANCELLED' });
    expect((await world.mails()).length).toBe(mails + 1);
    expect(await stranger(CANCEL_BY, { token })).toMatchObject({
      code: 'EXPIRED',
      message: expect.stringContaining('already used'),
    });
    expect(await stranger(LINK, { token })).toEqual({ state: 'USED', ...NOTHING });
    expect((await world.gql(TIMES, { token })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('moves the session to a time that is free, and offers the next one if it is not', async () => {
    const { id, token } = await planned(at('10T09:00'));
    const { times } = await stranger(TIMES, { token });
    expect(times[0]).toBe(at('02T08:00'));
    // Nobody works at night: the link is still unused after the refusal.
    expect(await stranger(MOVE_BY, { token, startsAt: at('03T23:00') })).toMatchObject({
      code: 'TAKEN',
      nextFree: at('04T08:00'),
    });
    expect(await stranger(MOVE_BY, { token, startsAt: times[0] })).toEqual({
      outcome: 'MOVED',
      startsAt: times[0],
    });
    expect(await session(id)).toMatchObject({ startsAt: times[0], status: 'PLANNED' });
    expect(await stranger(LINK, { token })).toEqual({ state: 'USED', ...NOTHING });
  });

  test('later than the limit of the practice asks the coach, as in the app, and the session stands', async () => {
    const { id, token } = await planned(at('02T09:00'));
    expect(await stranger(LINK, { token })).toMatchObject({ state: 'OPEN', may: 'ASK' });
    expect(await stranger(CANCEL_BY, { token })).toMatchObject({ outcome: 'ASKED' });
    expect(await session(id)).toMatchObject({
      status: 'PLANNED',
      request: { asked: 'CANCEL', answer: null },
    });
  });

  test('ends with any change of the session, and the next email has a new one', async () => {
    const { id, token } = await planned(at('10T09:00'));
    const input = { sessionId: id, version: 1, startsAt: at('11T09:00'), minutes: 60 };
    await coach.ok(MOVE, { input });
    expect(await stranger(LINK, { token })).toEqual({ state: 'CHANGED', ...NOTHING });
    expect(await stranger(CANCEL_BY, { token })).toMatchObject({
      code: 'EXPIRED',
      message: expect.stringContaining('Something changed since that email'),
    });
    expect(await session(id)).toMatchObject({ status: 'PLANNED' });
    expect(await stranger(CANCEL_BY, { token: await mailed() })).toMatchObject({
      outcome: 'CANCELED',
    });
  });

  test('ends when the session starts', async () => {
    const { id, token } = await planned(at('10T09:00'));
    world.clock.set('2026-03-10T09:00:00Z');
    expect(await stranger(LINK, { token })).toEqual({ state: 'OVER', ...NOTHING });
    for (const answer of [
      await stranger(CANCEL_BY, { token }),
      await stranger(MOVE_BY, { token, startsAt: at('12T09:00') }),
    ]) {
      expect(answer).toMatchObject({ code: 'EXPIRED', message: expect.stringContaining('passed') });
    }
    expect(await session(id)).toMatchObject({ status: 'PLANNED' });
  });

  test('answers the same to every wrong one: tampered, of another practice, of nobody', async () => {
    const { id, token } = await planned(at('10T09:00'));
    const elsewhere = await makePractice(world, 'Elsewhere');
    const practiceIn = (practiceId: string) =>
      Buffer.from(practiceId.replaceAll('-', ''), 'hex').toString('base64url');
    const flipped = token.endsWith('A') ? 'B' : 'A';
    const wrong = [
      '',
      'x',
      token.slice(0, -1) + flipped,
      token.slice(0, -1),
      `${token}A`,
      practiceIn(elsewhere.id) + token.slice(22),
      practiceIn(newId(world)) + token.slice(22),
      practiceIn(practice.id) + 'A'.repeat(43),
      `${token.slice(0, 22)}' or true --`,
    ];
    const messages = new Set<string>();
    for (const one of wrong) {
      expect(await stranger(LINK, { token: one })).toEqual({ state: 'UNKNOWN', ...NOTHING });
      const { code, message } = await stranger(CANCEL_BY, { token: one });
      expect(code).toBe('EXPIRED');
      messages.add(message);
      const times = await world.gql(TIMES, { token: one });
      expect(times.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    expect(messages.size).toBe(1);
    expect(await session(id)).toMatchObject({ status: 'PLANNED', version: 1 });
  });

  test('works for its client alone, whoever is signed in in the browser', async () => {
    const { id, token } = await planned(at('10T09:00'));
    const other = await practice.client({ coach, name: 'Lena' });
    const { cancelByLink } = await other.ok<any>(CANCEL_BY, { token });
    expect(cancelByLink).toMatchObject({ outcome: 'CANCELED' });
    const { rows } = await world.owner.query(
      `select actor_id from events where client_id = $1 and kind = 'SESSION_CANCELLED'`,
      [client.clientId],
    );
    expect(rows).toEqual([{ actor_id: client.memberId }]);
    expect(await session(id)).toMatchObject({ status: 'CANCELLED' });
  });

  test('is dead once the client is archived or their access has ended', async () => {
    const { token } = await planned(at('10T09:00'));
    await world.owner.query('update clients set archived_at = now() where id = $1', [
      client.clientId,
    ]);
    expect(await stranger(LINK, { token })).toEqual({ state: 'UNKNOWN', ...NOTHING });
    await world.owner.query('update clients set archived_at = null where id = $1', [
      client.clientId,
    ]);
    await world.owner.query(
      `update members set access_ended_at = now(), access_contact = 'x' where id = $1`,
      [client.memberId],
    );
    expect(await stranger(LINK, { token })).toEqual({ state: 'UNKNOWN', ...NOTHING });
    expect(await stranger(CANCEL_BY, { token })).toMatchObject({ code: 'EXPIRED' });
  });

  test('pressed ten times at once, cancels once', async () => {
    const { id, token } = await planned(at('10T09:00'));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => stranger(CANCEL_BY, { token })),
    );
    expect(answers.filter(({ outcome }) => outcome === 'CANCELED')).toHaveLength(1);
    expect(await session(id)).toMatchObject({ status: 'CANCELLED', version: 2 });
  });

  test('cannot be tried without end from one network', async () => {
    const token = 'A'.repeat(65);
    await Promise.all(
      Array.from({ length: 100 }, () => world.gql(LINK, { token }).then(() => undefined)),
    );
    const { errors } = await world.gql(LINK, { token });
    expect(errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  });
});
