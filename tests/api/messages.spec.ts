/** Messages between a client and their coach: who can write and read them, and for how long they can be changed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { APP_ROLE, CLIENT_ROLE } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { availabilityInput, hours, open } from '../support/booking.js';
import { EDIT, send, SEND, texts, thread, THREAD, turnOn, WITHDRAW } from '../support/messages.js';
import { answerAfraid } from '../support/safety.js';
import { strayCopies } from '../support/sharing.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let next: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
  next = await practice.coach('Nora Next');
  client = await practice.client({ coach });
  await turnOn(practice);
});
afterAll(() => world.close());

const say = (granted: boolean) =>
  client.ok(
    'mutation($granted: Boolean!) { setConsent(purpose: MESSAGES, granted: $granted) { __typename } }',
    { granted },
  );
const transfer = (to: Actor) => practice.transfer(client, to);
const shareEarlier = (shares: boolean) =>
  client.ok(
    'mutation($shares: Boolean!) { shareEarlierMessages(shares: $shares) { ... on Done { ok } } }',
    { shares },
  );
const edit = async (by: Actor, input: object) => (await by.ok<any>(EDIT, { input })).editMessage;
const withdraw = async (by: Actor, id: string) =>
  (await by.ok<any>(WITHDRAW, { id })).withdrawMessage;
const codeOf = async (by: Actor, query: string, variables: object) =>
  (await by.gql(query, variables)).errors?.[0]?.extensions['code'];
const unreadItems = async (of: Actor) =>
  (
    await of.ok<any>('{ coachToday { attention { clientId kind section count subject } } }')
  ).coachToday.attention.filter(({ section }: any) => section === 'MESSAGES');
const markRead = (by: Actor, to = world.clock.now()) =>
  by.clientId
    ? by.ok('mutation($to: DateTime!) { markMessagesRead(to: $to) { ... on Done { ok } } }', { to })
    : by.ok(
        'mutation ($input: MarkReadInput!) { markRead(input: $input) { ... on Done { ok } } }',
        {
          input: { clientId: client.clientId, section: 'MESSAGES', to },
        },
      );

/** How many messages row-level security shows this person, whatever the server asks for. */
async function rowsOf(who: Actor, role: string): Promise<number> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
     set local app.member_id = '${who.memberId}'; set local app.client_id = '${who.clientId ?? ''}';
     set local role ${role === 'CLIENT' ? CLIENT_ROLE : APP_ROLE}`,
  );
  const { rows } = await world.owner.query('select from messages');
  await world.owner.query('rollback');
  return rows.length;
}

describe('a practice', () => {
  it('has no messages until an owner turns them on, and keeps what was written when they turn them off', async () => {
    await turnOn(practice, false);
    expect(await thread(client)).toMatchObject({ writing: 'OFF', edges: [] });
    expect(await send(world, client, 'Hello')).toMatchObject({ code: 'NOT_NOW' });
    expect(await send(world, coach, 'Hello', { to: client })).toMatchObject({ code: 'NOT_NOW' });
    const turnedOn = 'mutation { setMessagesOn(on: true) { __typename } }';
    expect(await codeOf(coach, turnedOn, {})).toBe('FORBIDDEN');
    expect(await codeOf(client, turnedOn, {})).toBe('FORBIDDEN');
    await turnOn(practice);
    await send(world, client, 'Hello');
    await turnOn(practice, false);
    expect(await texts(coach, client)).toEqual(['Hello']);
    expect(await texts(client)).toEqual(['Hello']);
    expect(await send(world, client, 'And now?')).toMatchObject({ code: 'NOT_NOW' });
  });
});

describe('a message', () => {
  it('is read by the client and their coach, and the database has no word of it', async () => {
    await send(world, client, '  I saw them in the station today.  ');
    world.clock.advance({ minutes: 1 });
    await send(world, coach, 'How was that for you?', { to: client });
    const both = ['How was that for you?', 'I saw them in the station today.'];
    expect(await texts(client)).toEqual(both);
    expect(await texts(coach, client)).toEqual(both);
    const { edges } = await thread(coach, { of: client });
    expect(edges.map(({ node }: any) => [node.fromClient, node.coach.name])).toEqual([
      [false, 'Eva Coach'],
      [true, 'Eva Coach'],
    ]);
    const { rows } = await world.owner.query('select * from messages where client_id = $1', [
      client.clientId,
    ]);
    expect(rows).toHaveLength(2);
    for (const { text_sealed } of rows) {
      expect(text_sealed.toString('latin1')).not.toMatch(/station|How was/);
    }
  });

  it('is stored once, however often it is sent with the same id, also at once', async () => {
    const id = newId(world);
    const answers = await Promise.all([1, 2, 3].map(() => send(world, client, 'Once', { id })));
    for (const answer of answers) expect(answer).toMatchObject({ id, text: 'Once', version: 1 });
    expect(await texts(client)).toEqual(['Once']);
    // A retry that arrives after messages were turned off has arrived before.
    await turnOn(practice, false);
    expect(await send(world, client, 'Once', { id })).toMatchObject({ id, text: 'Once' });
    const input = { id, text: 'Something else' };
    expect(await codeOf(client, SEND, { input })).toBe('CONFLICT');
  });

  it('is written while a safety hold stands, and answered', async () => {
    await answerAfraid(client);
    expect(await send(world, client, 'Can we talk?')).toMatchObject({ text: 'Can we talk?' });
    expect(await send(world, coach, 'Yes', { to: client })).toMatchObject({ text: 'Yes' });
  });

  it('needs a client who has joined and is not archived', async () => {
    await send(world, client, 'Hello');
    await coach.ok(
      `mutation ($id: ID!) { archiveClient(input: { clientId: $id, plan: PAUSE }) { __typename } }`,
      { id: client.clientId },
    );
    expect((await thread(client)).writing).toBe('ARCHIVED');
    expect(await send(world, client, 'Still there?')).toMatchObject({ code: 'NOT_NOW' });
    expect(await send(world, coach, 'Hello', { to: client })).toMatchObject({ code: 'NOT_NOW' });
    expect(await texts(client)).toEqual(['Hello']);
    const { inviteClient } = await coach.ok<any>(
      `mutation($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { clientId } } }`,
      { input: { name: 'Ida', email: 'ida@example.test' } },
    );
    const to = { clientId: inviteClient.clientId } as Actor;
    expect((await thread(coach, { of: to })).writing).toBe('NOT_JOINED');
    expect(await send(world, coach, 'Hello', { to })).toMatchObject({ code: 'NOT_NOW' });
  });

  it('needs the consent to health data, and can be withdrawn without it', async () => {
    const { id } = await send(world, client, 'Hello');
    await client.ok('mutation { withdrawHealthData { __typename } }');
    expect(await send(world, client, 'More')).toMatchObject({ code: 'CONSENT_NEEDED' });
    expect(await edit(client, { id, version: 1, text: 'More' })).toMatchObject({
      code: 'CONSENT_NEEDED',
    });
    expect(await withdraw(client, id)).toMatchObject({ text: null });
  });

  it('is one of at most sixty in an hour from each side, and the answer says when to go on', async () => {
    for (let count = 0; count < 60; count += 1) await send(world, client, `Message ${count}`);
    const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    world.clock.advance({ minutes: 30 });
    expect(await send(world, client, 'One more')).toMatchObject({ code: 'LIMIT_REACHED', until });
    expect(await send(world, coach, 'I read them', { to: client })).toMatchObject({ version: 1 });
    world.clock.advance({ minutes: 31 });
    expect(await send(world, client, 'One more')).toMatchObject({ text: 'One more' });
  });

  it('is refused if it is empty or too long', async () => {
    for (const text of ['  \n ', 'x'.repeat(4_001)]) {
      expect(await codeOf(client, SEND, { input: { id: newId(world), text } })).toBe(
        'INVALID_INPUT',
      );
    }
  });
});

describe('the consent', () => {
  it('is given by the first message, and after a no only by an explicit yes', async () => {
    expect((await thread(client)).shared).toBe(false);
    await send(world, client, 'Hello');
    world.clock.advance({ minutes: 1 });
    await send(world, coach, 'Hello, Mara', { to: client });
    expect((await thread(client)).shared).toBe(true);
    await say(false);
    expect(await texts(coach, client)).toEqual(['Hello, Mara']);
    expect(await rowsOf(coach, 'COACH')).toBe(1);
    expect(await texts(client)).toEqual(['Hello, Mara', 'Hello']);
    expect(await send(world, client, 'Again')).toMatchObject({ code: 'NOT_NOW' });
    await say(true);
    expect(await texts(coach, client)).toEqual(['Hello, Mara', 'Hello']);
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
  });
});

describe('nobody else', () => {
  it('reads or writes: another coach, an owner, another client, the former coach', async () => {
    const { id } = await send(world, client, 'Only for Eva');
    await client.ok(
      'mutation { setConsent(purpose: SUPERVISOR, granted: true) { ... on Consent { id } } }',
    );
    const other = await practice.client({ coach, name: 'Otto Other' });
    const { clientId } = client;
    const expectNothing = async (who: Actor, role: string) => {
      expect(await codeOf(who, THREAD, { clientId })).toBe('NOT_FOUND');
      const input = { id: newId(world), clientId, text: 'Hello' };
      expect(await codeOf(who, SEND, { input })).toBe('NOT_FOUND');
      expect(await codeOf(who, WITHDRAW, { id })).toBe('NOT_FOUND');
      expect(await codeOf(who, EDIT, { input: { id, version: 1, text: 'x' } })).toBe('NOT_FOUND');
      expect(await rowsOf(who, role)).toBe(0);
    };
    await expectNothing(next, 'COACH');
    await expectNothing(practice.owner, 'OWNER');
    await expectNothing(other, 'CLIENT');
    expect(await codeOf(coach, WITHDRAW, { id })).toBe('NOT_FOUND');
    await transfer(next);
    await expectNothing(coach, 'COACH');
    await expectNothing(practice.owner, 'OWNER');
    expect(await texts(client)).toEqual(['Only for Eva']);
  });

  it('is meant with an owner who coaches the client', async () => {
    const own = await practice.client();
    await send(world, own, 'Hello, Olga');
    expect(await texts(practice.owner, own)).toEqual(['Hello, Olga']);
  });

  it('forges a message of the other side, or one that the coach cannot read', async () => {
    await say(false);
    const copies = (with_id: string, from_client: boolean, shares = false) =>
      `insert into messages (practice_id, id, created_at, client_id, with_id, from_client, text_sealed, version, coach_id,
         shares_messages, shares_earlier_messages, health_data_agreed)
       values ('${practice.id}', gen_random_uuid(), now(), '${client.clientId}', '${with_id}', ${from_client}, 'x', 1,
         '${coach.memberId}', ${shares}, false, true)`;
    const attempt = async (who: Actor, role: string, sql: string): Promise<string | null> => {
      await world.owner.query(
        `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
         set local app.member_id = '${who.memberId}'; set local app.client_id = '${who.clientId ?? ''}';
         set local role ${role === 'CLIENT' ? CLIENT_ROLE : APP_ROLE}`,
      );
      try {
        await world.owner.query(sql);
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await world.owner.query('rollback');
      }
    };
    expect(await attempt(client, 'CLIENT', copies(coach.memberId, false))).toBe('42501');
    expect(await attempt(client, 'CLIENT', copies(coach.memberId, true))).toBe('42501');
    expect(await attempt(client, 'CLIENT', copies(next.memberId, true, true))).toBe('42501');
    expect(await attempt(client, 'CLIENT', copies(coach.memberId, true, true))).toBe('23503');
    expect(await attempt(coach, 'COACH', copies(coach.memberId, true))).toBe('42501');
    expect(await attempt(next, 'COACH', copies(next.memberId, false))).toBe('42501');
    expect(await attempt(coach, 'COACH', copies(coach.memberId, false))).toBeNull();
    expect(await attempt(coach, 'COACH', 'delete from messages')).toBe('42501');
    expect(await attempt(client, 'CLIENT', 'delete from messages')).toBe('42501');
  });
});

it('an unread message stays on Today, however long the coach was away', async () => {
  await send(world, client, 'Are you there?');
  world.clock.advance({ days: 40 });
  expect(await unreadItems(coach)).toMatchObject([{ count: 1 }]);
});

describe('after a transfer', () => {
  it('the next coach reads nothing of the earlier thread until the client says so, and only that coach', async () => {
    await send(world, client, 'To Eva');
    world.clock.advance({ minutes: 1 });
    await send(world, coach, 'From Eva', { to: client });
    await transfer(next);
    const seen = await thread(next, { of: client });
    // From the transfer, whether or not the earlier coach read anything.
    const readTo = world.clock.now().toISOString();
    expect(seen).toMatchObject({ edges: [], hasEarlier: false, unread: 0, readTo });
    expect(await unreadItems(next)).toEqual([]);
    expect(await rowsOf(next, 'COACH')).toBe(0);
    expect(await thread(client)).toMatchObject({ hasEarlier: true, earlierShared: false });
    world.clock.advance({ minutes: 1 });
    await send(world, client, 'To Nora');
    expect(await texts(next, client)).toEqual(['To Nora']);
    await shareEarlier(true);
    expect(await texts(next, client)).toEqual(['To Nora', 'From Eva', 'To Eva']);
    expect((await thread(client)).earlierShared).toBe(true);
    // What somebody else was told is not what this coach has to answer.
    expect(await unreadItems(next)).toMatchObject([{ count: 1 }]);
    await shareEarlier(false);
    expect(await texts(next, client)).toEqual(['To Nora']);
    await shareEarlier(true);
    const third = await practice.coach('Tara Third');
    await transfer(third);
    expect(await texts(third, client)).toEqual([]);
    expect((await thread(client)).earlierShared).toBe(false);
    expect(await strayCopies(world.owner, practice.id)).toEqual([]);
    await transfer(coach);
    expect(await texts(coach, client)).toEqual(['From Eva', 'To Eva']);
  });

  it('a message that was written to the coach before does not reach the next one', async () => {
    const input = { id: newId(world), text: 'For Eva', coachId: coach.memberId };
    await transfer(next);
    const sent = async (facts: object) =>
      (await client.ok<any>(SEND, { input: { ...input, ...facts } })).sendMessage;
    expect(await sent({})).toMatchObject({
      code: 'NOT_NOW',
      message: expect.stringContaining('the coach you had before'),
    });
    expect(await texts(next, client)).toEqual([]);
    // Nothing of it is left behind, not even a yes to sharing.
    expect(await thread(client)).toMatchObject({ shared: false, edges: [] });
    expect(await sent({ coachId: next.memberId })).toMatchObject({ text: 'For Eva' });
    expect(await texts(next, client)).toEqual(['For Eva']);
  });

  it('a message from before can no longer be changed by the former coach, and still by the client', async () => {
    const { id: hers } = await send(world, client, 'To Eva');
    const { id: evas } = await send(world, coach, 'From Eva', { to: client });
    await transfer(next);
    expect(await codeOf(coach, WITHDRAW, { id: evas })).toBe('NOT_FOUND');
    await shareEarlier(true);
    expect(await codeOf(next, WITHDRAW, { id: evas })).toBe('NOT_FOUND');
    expect(await withdraw(client, hers)).toMatchObject({ text: null });
  });
});

describe('within ten minutes', () => {
  it('a message can be edited, and not from a version that is not the latest', async () => {
    const { id, changeableUntil } = await send(world, client, 'Helo');
    expect(changeableUntil).toBe('2026-03-02T09:10:00.000Z');
    world.clock.set('2026-03-02T09:10:00Z');
    const edited = { id, version: 1, text: 'Hello' };
    for (let times = 0; times < 2; times += 1) {
      expect(await edit(client, edited)).toMatchObject({ text: 'Hello', version: 2 });
    }
    const stale = { code: 'STALE', stored: 2, current: 'Hello' };
    expect(await edit(client, { ...edited, text: 'Hi' })).toMatchObject(stale);
    const [{ node }] = (await thread(coach, { of: client })).edges;
    const editedAt = '2026-03-02T09:10:00.000Z';
    expect(node).toMatchObject({ text: 'Hello', editedAt, changeableUntil: null });
    world.clock.set('2026-03-02T09:10:01Z');
    expect(await edit(client, { id, version: 2, text: 'Hi' })).toMatchObject({ code: 'FINAL' });
    expect(await withdraw(client, id)).toMatchObject({ code: 'FINAL' });
  });

  it.each(['the client', 'the coach'])(
    'a message that %s withdraws is read by nobody, and the thread says that there was one',
    async (who) => {
      const [by, to] = who === 'the client' ? [client, undefined] : [coach, client];
      const { id } = await send(world, by, 'Forget this', to && { to });
      expect((await unreadItems(coach)).length).toBe(who === 'the client' ? 1 : 0);
      world.clock.advance({ minutes: 9 });
      for (let times = 0; times < 2; times += 1) {
        expect(await withdraw(by, id)).toMatchObject({ id, text: null });
      }
      expect(await texts(client)).toEqual([null]);
      expect(await texts(coach, client)).toEqual([null]);
      expect(await unreadItems(coach)).toEqual([]);
      expect((await thread(client)).unread).toBe(0);
      expect(await edit(by, { id, version: 2, text: 'x' })).toMatchObject({ code: 'FINAL' });
      const { rows } = await world.owner.query('select text_sealed from messages where id = $1', [
        id,
      ]);
      expect(rows).toEqual([{ text_sealed: null }]);
      // Not even by somebody who writes to the table.
      await expect(
        world.owner.query(
          `update messages set text_sealed = 'x', withdrawn_at = null where id = $1`,
          [id],
        ),
      ).rejects.toMatchObject({ code: '23001' });
    },
  );
});

describe('a thread', () => {
  it('is read in pages, the newest first, by as many statements for fifty messages as for one', async () => {
    await send(world, client, 'Message 0');
    const forOne = await statementsOf(() => thread(coach, { of: client }));
    const forOwn = await statementsOf(() => thread(client));
    for (let count = 1; count < 50; count += 1) {
      world.clock.advance({ minutes: 1 });
      await send(
        world,
        count % 2 ? coach : client,
        `Message ${count}`,
        count % 2 ? { to: client } : {},
      );
    }
    const all = { of: client, first: 50 };
    let seen: any;
    expect(await statementsOf(async () => (seen = await thread(coach, all)))).toHaveLength(
      forOne.length,
    );
    expect(await statementsOf(() => thread(client, { first: 50 }))).toHaveLength(forOwn.length);
    expect(forOwn).toHaveLength(1);
    expect(seen.edges).toHaveLength(50);
    const first = await thread(coach, { of: client, first: 20 });
    world.clock.advance({ minutes: 1 });
    await send(world, client, 'A new one');
    const after = first.pageInfo.endCursor;
    const second = await thread(coach, { of: client, first: 30, after });
    const read = [...first.edges, ...second.edges].map(({ node }: any) => node.text);
    expect(read).toEqual(Array.from({ length: 50 }, (_, at) => `Message ${49 - at}`));
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('says to each of them how many are unread, and to the coach on Today, without a word of them', async () => {
    await send(world, client, 'One');
    await send(world, client, 'Two');
    expect(await thread(coach, { of: client })).toMatchObject({ unread: 2, readTo: null });
    expect((await thread(client)).unread).toBe(0);
    const item = { clientId: client.clientId, kind: 'UNREAD', count: 2, subject: null };
    expect(await unreadItems(coach)).toMatchObject([item]);
    // The rule about other shared content does not turn it off.
    await practice.owner.ok(
      `mutation { setAttentionRules(input: { version: 0, rules: [{ kind: UNREAD, on: false }] }) { __typename } }`,
    );
    expect(await unreadItems(coach)).toMatchObject([item]);
    await markRead(coach);
    expect(await unreadItems(coach)).toEqual([]);
    expect((await thread(coach, { of: client })).unread).toBe(0);
    world.clock.advance({ minutes: 5 });
    await send(world, coach, 'Three', { to: client });
    expect(await thread(client)).toMatchObject({ unread: 1, readTo: null });
    expect((await thread(coach, { of: client })).unread).toBe(0);
    await markRead(client);
    // A mark never moves back, and never beyond now.
    await markRead(client, new Date('2026-03-01T00:00:00Z'));
    await markRead(client, new Date('2030-01-01T00:00:00Z'));
    expect(await thread(client)).toMatchObject({ unread: 0, readTo: '2026-03-02T09:05:00.000Z' });
  });

  it('is recorded as read by the coach, once an hour', async () => {
    await send(world, coach, 'Only mine', { to: client });
    await thread(coach, { of: client });
    const readings = async () =>
      (
        await client.ok<any>('{ readings { edges { node { kind times reader { name } } } } }')
      ).readings.edges.map(({ node }: any) => node);
    expect(await readings()).toEqual([]);
    await send(world, client, 'Hello');
    await thread(coach, { of: client });
    await thread(coach, { of: client });
    const reading = { kind: 'MESSAGES', times: 1, reader: { name: 'Eva Coach' } };
    expect(await readings()).toEqual([reading]);
  });
});

describe('the days on which a coach reads', () => {
  const days = async () => (await client.ok<any>('{ messageHours { days } }')).messageHours.days;

  it('are those on which they have hours, and the client learns nothing else of them', async () => {
    expect(await days()).toEqual([]);
    const off = hours();
    const weekly = [hours(['09:00', '12:00']), off, hours(['18:00', '19:00']), off, off, off, off];
    await open(coach, availabilityInput({ weekly }));
    expect(await days()).toEqual([1, 3]);
    expect(await codeOf(coach, '{ messageHours { days } }', {})).toBe('FORBIDDEN');
  });
});
