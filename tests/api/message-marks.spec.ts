/** Who sees that a message was read: nobody, unless both want it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { APP_ROLE, CLIENT_ROLE } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { endAll, live, LIVE_THREAD } from '../support/live.js';
import { EDIT, send, thread, turnOn, WITHDRAW } from '../support/messages.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
  client = await practice.client({ coach });
  await turnOn(practice);
});
afterEach(endAll);
afterAll(() => world?.close());

const show = (by: Actor, shows = true) =>
  by.ok('mutation($shows: Boolean!) { showWhenRead(shows: $shows) { ... on Done { ok } } }', {
    shows,
  });
const both = async (shows = true) => {
  await show(client, shows);
  await show(coach, shows);
};
const settingOf = async (of: Actor) =>
  (await of.ok<any>('{ messageSettings { showsReading } }')).messageSettings.showsReading;
/** The person reads all that the other one wrote up to now. */
async function read(by: Actor, of = client): Promise<void> {
  const to = world.clock.now();
  if (by.clientId) {
    const text = 'mutation($to: DateTime!) { markMessagesRead(to: $to) { ... on Done { ok } } }';
    await by.ok(text, { to });
    return;
  }
  await by.ok(
    'mutation($input: MarkReadInput!) { markRead(input: $input) { ... on Done { ok } } }',
    {
      input: { clientId: of.clientId, section: 'MESSAGES', to },
    },
  );
}
const later = (minutes = 1) => world.clock.advance({ minutes });
async function write(by: Actor, text = 'Hello'): Promise<string> {
  later();
  const { id } = await send(world, by, text, by.clientId ? {} : { to: client });
  later();
  return id;
}
/** The newest message of this person that the other one is known to have read. */
const markOf = async (of: Actor) =>
  (await thread(of, of.clientId ? {} : { of: client })).readByOther;
const transfer = (to: Actor) => practice.transfer(client, to);

describe('a mark that a message was read', () => {
  it('is shown to both while both want it, and to nobody while one of them does not', async () => {
    for (const [hers, coachs] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
      // After both had wanted it.
      [true, false],
    ] as const) {
      await show(client, hers);
      await show(coach, coachs);
      const [one, other] = [await write(client), await write(coach)];
      await Promise.all([read(coach), read(client)]);
      const isShown = hers && coachs;
      expect([hers, coachs, await markOf(client), await markOf(coach)]).toEqual([
        ...[hers, coachs],
        ...(isShown ? [one, other] : [null, null]),
      ]);
    }
  });

  it('is off for everybody at first, and each person reads only their own choice', async () => {
    expect([await settingOf(client), await settingOf(coach)]).toEqual([false, false]);
    await show(coach);
    expect([await settingOf(client), await settingOf(coach)]).toEqual([false, true]);
    await show(client);
    await show(coach, false);
    expect([await settingOf(client), await settingOf(coach)]).toEqual([true, false]);
  });

  it('stays at the newest message that was read, and skips one that was withdrawn', async () => {
    await both();
    const first = await write(client, 'First');
    await read(coach);
    const second = await write(client, 'Second');
    expect(await markOf(client)).toBe(first);
    await client.ok(EDIT, { input: { id: second, version: 1, text: 'Second, edited' } });
    await read(coach);
    expect(await markOf(client)).toBe(second);
    await client.ok(WITHDRAW, { id: second });
    expect(await markOf(client)).toBe(first);
  });

  it.each([['client'], ['coach']])(
    'disappears for both at once when the %s turns it off, also from earlier messages, and does not come back',
    async (who) => {
      await both();
      await write(client);
      await write(coach);
      await Promise.all([read(coach), read(client)]);
      const by = who === 'client' ? client : coach;
      await show(by, false);
      expect([await markOf(client), await markOf(coach)]).toEqual([null, null]);
      await show(by);
      expect([await markOf(client), await markOf(coach)]).toEqual([null, null]);
      const next = await write(client);
      await read(coach);
      expect([await markOf(client), await markOf(coach)]).toEqual([next, null]);
    },
  );

  it('says nothing of what was read before both wanted it, also when it is opened again', async () => {
    const earlier = await write(client);
    await read(coach);
    await both();
    // As the page does when the coach opens it, with the time of the newest message.
    await coach.ok('mutation($input: MarkReadInput!) { markRead(input: $input) { __typename } }', {
      input: { clientId: client.clientId, section: 'MESSAGES', to: '2026-03-02T09:01:00.000Z' },
    });
    expect(await markOf(client)).toBeNull();
    const next = await write(client);
    await read(coach);
    expect(await markOf(client)).toBe(next);
    expect(next).not.toBe(earlier);
  });

  it('is not shown after a transfer, until the new coach wants it too', async () => {
    await both();
    await write(client);
    await write(coach);
    await Promise.all([read(coach), read(client)]);
    const next = await practice.coach('Nora Next');
    await transfer(next);
    expect(await markOf(client)).toBeNull();
    expect((await thread(next, { of: client })).readByOther).toBeNull();
    const toNext = await write(client);
    await read(next);
    expect(await markOf(client)).toBeNull();
    await show(next);
    const again = await write(client);
    await read(next);
    expect([await markOf(client), again === toNext]).toEqual([again, false]);
    // The first coach gets the client back: nothing that they did not read counts as read.
    await transfer(coach);
    expect([await markOf(client), await markOf(coach)]).toEqual([null, null]);
  });

  it('is of one thread: another client of the coach sees nothing of it', async () => {
    await both();
    const other = await practice.client({ coach });
    await show(other);
    later();
    await send(world, other, 'From the other one');
    const mine = await write(client);
    await read(coach);
    expect([await markOf(client), await markOf(other)]).toEqual([mine, null]);
  });

  it('is nothing that staff who do not coach the client can read or cause', async () => {
    await both();
    await show(practice.owner);
    const colleague = await practice.coach();
    await show(colleague);
    await write(client);
    // An owner who opens the page does not count as the coach.
    await read(practice.owner);
    expect(await markOf(client)).toBeNull();
    for (const who of [practice.owner, colleague]) {
      const { errors } = await who.gql(
        'query($clientId: ID) { messages(clientId: $clientId) { readByOther } }',
        { clientId: client.clientId },
      );
      expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
  });

  it('arrives live, and disappears live when one of them turns it off', async () => {
    // The first message closes sockets once, because it gives the consent.
    await write(client);
    await both();
    const hers = live(world.url, client, LIVE_THREAD);
    const coachs = live(world.url, coach, LIVE_THREAD, {
      variables: { clientId: client.clientId },
    });
    const one = await write(client);
    const other = await write(coach);
    await read(coach);
    await hers.until(({ messages }) => messages.readByOther === one);
    await read(client);
    await coachs.until(({ messages }) => messages.readByOther === other);
    await show(coach, false);
    const isGone = (one: typeof hers) =>
      one.until(() => one.deliveries.at(-1)!.data.messages.readByOther === null);
    await Promise.all([isGone(hers), isGone(coachs)]);
  });

  it('makes no attention item, no event and no email', async () => {
    await both();
    await write(coach);
    const counts = async () =>
      (
        await world.owner.query(
          `select (select count(*)::int from events) as events, (select count(*)::int from outbox) as mails`,
        )
      ).rows[0];
    const before = await counts();
    await read(client);
    await show(client, false);
    expect(await counts()).toEqual(before);
    const { coachToday } = await coach.ok<any>('{ coachToday { attention { clientId } } }');
    expect(
      coachToday.attention.filter(({ clientId }: any) => clientId === client.clientId),
    ).toEqual([]);
  });
});

describe('the database', () => {
  const as = async (who: Actor, role: string, statement: string): Promise<unknown[] | string> => {
    await world.owner.query(
      `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
       set local app.member_id = '${who.memberId}'; set local app.client_id = '${who.clientId ?? ''}';
       set local role ${role === 'CLIENT' ? CLIENT_ROLE : APP_ROLE}`,
    );
    try {
      return (await world.owner.query(statement)).rows;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await world.owner.query('rollback');
    }
  };

  it('keeps no mark while one of them does not want it, whatever the server asks for', async () => {
    await both();
    await write(client);
    await read(coach);
    const count = 'select from message_marks';
    expect(await as(client, 'CLIENT', count)).toHaveLength(1);
    expect(await as(coach, 'COACH', count)).toHaveLength(1);
    expect(await as(practice.owner, 'OWNER', count)).toHaveLength(0);
    const turnOff = `update message_settings set shows_reading = false where id = '${client.memberId}'`;
    // The rows of both settings are held as long as there is a mark.
    expect(await as(client, 'CLIENT', turnOff)).toBe('23503');
    await show(client, false);
    expect(await as(coach, 'COACH', count)).toHaveLength(0);
    const forge = `insert into message_marks (practice_id, client_id, member_id, coach_id, client_shows, coach_shows)
      values ('${practice.id}', '${client.clientId}', '${client.memberId}', '${coach.memberId}', true, true)`;
    expect(await as(coach, 'SYSTEM', forge)).toBe('23503');
    expect(await as(client, 'CLIENT', forge)).toBe('42501');
  });

  it('shows each person only their own choice', async () => {
    await both();
    const ids = 'select id from message_settings';
    expect(await as(client, 'CLIENT', ids)).toEqual([{ id: client.memberId }]);
    expect(await as(coach, 'COACH', ids)).toEqual([{ id: coach.memberId }]);
    expect(await as(practice.owner, 'OWNER', ids)).toEqual([]);
  });
});
