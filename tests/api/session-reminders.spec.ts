import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApp, OutboxWorker, SessionRemindersWorker } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open, typeInput } from '../support/booking.js';
import { bootWorld, type World } from '../support/world.js';

const CONSENT = `mutation($granted: Boolean!) { setConsent(purpose: REMINDERS_MAIL, granted: $granted) { __typename } }`;
const SET = `mutation($input: SetSessionRemindersInput!) { setSessionReminders(input: $input) {
  __typename ... on Reminders { dayBefore hourBefore quietFrom quietTo } ... on Refusal { code } } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id version } } }`;
const MOVE = `mutation($input: MoveSessionInput!) { moveSession(input: $input) {
  ... on Session { id version startsAt } ... on Refusal { code } } }`;
const CANCEL = `mutation($id: ID!) { cancelSession(sessionId: $id) { ... on Session { status } } }`;
const SUBJECT = 'Coming up on your calendar';
const ALL = { dayBefore: true, hourBefore: true, quietFrom: '21:00', quietTo: '08:00' };

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // 10:00 in Berlin.
  world.clock.set('2026-03-02T09:00:00Z');
  await world.owner.query('delete from session_reminders; delete from outbox');
  practice = await makePractice(world);
  coach = await practice.coach('Ana Ruiz');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const worker = () => world.app.get(SessionRemindersWorker, { strict: false });
const ask = async (choices: object = {}, who = client) => {
  await who.ok(CONSENT, { granted: true });
  const { setSessionReminders } = await who.ok(SET, { input: { ...ALL, ...choices } });
  expect(setSessionReminders.__typename).toBe('Reminders');
};
const plan = async (startsAt: string, who = client, facts: object = {}): Promise<string> => {
  const input = { clientId: who.clientId, startsAt, minutes: 50, ...facts };
  return (await coach.ok(PLAN, { input }))['planSession'].id;
};
const move = async (sessionId: string, startsAt: string, version = 1) => {
  const input = { sessionId, startsAt, minutes: 50, version };
  const { moveSession } = await coach.ok(MOVE, { input });
  expect(moveSession.startsAt).toBe(new Date(startsAt).toISOString());
};
const reminders = async (who = client) =>
  (await world.mails()).filter(({ to, subject }) => to === who.email && subject === SUBJECT).length;
/** How many reminders are sent at that moment. */
const sentAt = async (moment: string) => {
  world.clock.set(moment);
  const made = await worker().make();
  await world.mails();
  return made;
};

describe('reminders of sessions', () => {
  it('are none unless the client asked for them', async () => {
    await client.ok(CONSENT, { granted: true });
    await plan('2026-03-04T09:00:00Z');
    expect(await sentAt('2026-03-03T09:00:00Z')).toBe(0);
    expect(await sentAt('2026-03-04T08:00:00Z')).toBe(0);
    const { rows } = await world.owner.query('select from session_reminders');
    expect(rows).toEqual([]);
  });

  it('go out a day and an hour before, once each, with the text that the client was shown', async () => {
    await plan('2026-03-04T09:00:00Z');
    await ask();
    expect(await sentAt('2026-03-03T08:59:59Z')).toBe(0);
    expect(await sentAt('2026-03-03T09:00:00Z')).toBe(1);
    expect(await sentAt('2026-03-03T09:01:00Z')).toBe(0);
    expect(await sentAt('2026-03-04T07:59:59Z')).toBe(0);
    expect(await sentAt('2026-03-04T08:00:30Z')).toBe(1);
    expect(await sentAt('2026-03-04T08:01:00Z')).toBe(0);
    const { reminders: shown } = await client.ok(
      '{ reminders { to from sessionSubject sessionText } }',
    );
    const sent = (await world.mails()).filter(
      ({ to, subject }) => to === client.email && subject === SUBJECT,
    );
    expect(sent).toHaveLength(2);
    for (const { to, from, subject, text } of sent) {
      expect({ to, from, sessionSubject: subject, sessionText: text }).toEqual(shown);
      expect(text).not.toMatch(/coach|session|client|\d/i);
    }
  });

  it('are set on a page that also shows the email about a session, which is always sent', async () => {
    await plan('2026-03-04T09:00:00Z');
    const { reminders: shown } = await client.ok('{ reminders { from changeSubject changeText } }');
    const [sent] = (await world.mails()).filter(({ to }) => to === client.email);
    const { from, subject: changeSubject, text: changeText } = sent!;
    expect({ from, changeSubject, changeText }).toEqual(shown);
    expect(changeText).not.toMatch(/coach|session|client|\d/i);
  });

  it('are about the sessions that clients book, too', async () => {
    await ask({ hourBefore: false });
    await open(coach);
    const typeId = await addType(world, practice.owner);
    const BOOK = `mutation($input: BookSessionInput!) { bookSession(input: $input) { __typename } }`;
    const input = { id: newId(world), typeId, startsAt: '2026-03-05T09:00:00Z' };
    expect((await client.ok(BOOK, { input }))['bookSession'].__typename).toBe('Session');
    expect(await sentAt('2026-03-04T09:00:00Z')).toBe(1);
    expect(await reminders()).toBe(1);
  });

  it('are as the client chose, and as the session type allows', async () => {
    await ask({ dayBefore: false });
    const typeId = await addType(world, practice.owner, { remindsHourBefore: false });
    await plan('2026-03-04T09:00:00Z', client, { typeId });
    await plan('2026-03-05T09:00:00Z');
    expect(await sentAt('2026-03-03T09:00:00Z')).toBe(0);
    expect(await sentAt('2026-03-04T08:00:00Z')).toBe(0);
    expect(await sentAt('2026-03-05T08:00:00Z')).toBe(1);
    const CHANGE = `mutation($input: ChangeSessionTypeInput!) { changeSessionType(input: $input) {
      ... on SessionType { version remindsDayBefore remindsHourBefore } } }`;
    const input = { sessionTypeId: typeId, version: 1, ...typeInput(), remindsHourBefore: true };
    expect((await practice.owner.ok(CHANGE, { input }))['changeSessionType']).toEqual({
      version: 2,
      remindsDayBefore: true,
      remindsHourBefore: true,
    });
    await plan('2026-03-06T09:00:00Z', client, { typeId });
    expect(await sentAt('2026-03-06T08:00:00Z')).toBe(1);
  });

  it('follow a move, also after they went out', async () => {
    await ask({ hourBefore: false });
    const id = await plan('2026-03-04T09:00:00Z');
    await move(id, '2026-03-05T10:00:00Z');
    expect(await sentAt('2026-03-03T09:00:00Z')).toBe(0);
    expect(await sentAt('2026-03-04T10:00:00Z')).toBe(1);
    await move(id, '2026-03-09T10:00:00Z', 2);
    expect(await sentAt('2026-03-05T10:00:00Z')).toBe(0);
    expect(await sentAt('2026-03-08T10:00:00Z')).toBe(1);
    expect(await reminders()).toBe(2);
  });

  it('are not sent about canceled sessions, not even those that were waiting for the mail server', async () => {
    await ask();
    const early = await plan('2026-03-04T09:00:00Z');
    await coach.ok(CANCEL, { id: early });
    expect(await sentAt('2026-03-03T09:00:00Z')).toBe(0);
    const late = await plan('2026-03-05T09:00:00Z');
    world.clock.set('2026-03-04T09:00:00Z');
    expect(await worker().make()).toBe(1);
    await coach.ok(CANCEL, { id: late });
    expect(await sentAt('2026-03-05T08:00:00Z')).toBe(0);
    expect(await reminders()).toBe(0);
  });

  it('are not sent twice for the same start, whatever the client changes meanwhile', async () => {
    await ask();
    // 07:00 in Berlin, so that the reminder goes out before the night.
    await plan('2026-03-05T06:00:00Z');
    expect(await sentAt('2026-03-03T19:45:00Z')).toBe(1);
    // Now it would be due the next morning.
    for (const choices of [{ quietTo: '06:00' }, { dayBefore: false }, { quietTo: '06:30' }]) {
      await ask({ hourBefore: false, ...choices });
    }
    expect(await sentAt('2026-03-04T06:00:00Z')).toBe(0);
    expect(await reminders()).toBe(1);
  });

  it('need consent to emails at the address that the client has', async () => {
    await ask();
    await plan('2026-03-04T09:00:00Z');
    await client.ok(CONSENT, { granted: false });
    expect(await sentAt('2026-03-03T09:00:00Z')).toBe(0);
    await client.ok(CONSENT, { granted: true });
    await world.owner.query(`update clients set email = 'new@example.test' where id = $1`, [
      client.clientId,
    ]);
    expect(await sentAt('2026-03-04T08:00:00Z')).toBe(0);
  });

  it('are withdrawn with the consent before they were delivered', async () => {
    await ask();
    await plan('2026-03-04T09:00:00Z');
    world.clock.set('2026-03-03T09:00:00Z');
    expect(await worker().make()).toBe(1);
    await client.ok(CONSENT, { granted: false });
    expect(await reminders()).toBe(0);
  });
});

describe('quiet hours', () => {
  it('have no reminders: one of the day before goes out before them, one of the hour before not at all', async () => {
    await ask();
    // 08:30 in Berlin.
    await plan('2026-03-04T07:30:00Z');
    // 22:30 in Berlin.
    await plan('2026-03-05T21:30:00Z');
    const moments = [];
    world.clock.set('2026-03-03T00:00:00Z');
    for (let minute = 0; minute < 3 * 24 * 4; minute += 1) {
      if ((await worker().make()) > 0) moments.push(world.clock.now().toISOString().slice(5, 16));
      world.clock.advance({ minutes: 15 });
    }
    expect(moments).toEqual(['03-03T07:30', '03-04T19:45']);
  });

  it('are not disturbed by a mail server that was down before they began', async () => {
    await ask({ hourBefore: false });
    // 07:00 in Berlin.
    await plan('2026-03-05T06:00:00Z');
    world.clock.set('2026-03-03T19:45:00Z');
    expect(await worker().make()).toBe(1);
    world.clock.set('2026-03-03T20:00:00Z');
    expect(await reminders()).toBe(0);
  });

  it('are not disturbed by a server that was down', async () => {
    await ask();
    await plan('2026-03-04T20:30:00Z');
    // A quarter of an hour before they began.
    expect(await sentAt('2026-03-03T20:00:00Z')).toBe(0);
    await plan('2026-03-06T09:00:00Z');
    expect(await sentAt('2026-03-05T11:00:01Z')).toBe(0);
  });

  it('are the client’s own, in their own zone, and follow them to another one', async () => {
    const hers = await practice.client({ coach, timeZone: 'Pacific/Auckland' });
    await ask({ hourBefore: false, quietFrom: '23:00', quietTo: '11:00' }, hers);
    // 10:00 in Auckland on 5 March: quiet on the day before, so it goes out before 23:00 on 3 March.
    await plan('2026-03-04T21:00:00Z', hers);
    expect(await sentAt('2026-03-03T09:44:00Z')).toBe(0);
    expect(await sentAt('2026-03-03T09:45:00Z')).toBe(1);
    // 12:00 in Auckland, and 00:00 in Berlin.
    await plan('2026-03-08T23:00:00Z', hers);
    const input = { clientId: hers.clientId, version: 1, timeZone: 'Europe/Berlin' };
    const CHANGE = `mutation($input: ClientProfileInput!) { updateMyProfile(input: $input) { __typename } }`;
    expect((await hers.ok(CHANGE, { input }))['updateMyProfile'].__typename).not.toBe('Refusal');
    expect(await sentAt('2026-03-07T21:44:00Z')).toBe(0);
    expect(await sentAt('2026-03-07T21:45:00Z')).toBe(1);
  });

  it('keep to the clock where clocks change', async () => {
    await ask({ hourBefore: false });
    // 10:00 in Berlin after the night of 28 March, in which an hour is skipped.
    await plan('2026-03-29T08:00:00Z');
    expect(await sentAt('2026-03-28T08:59:00Z')).toBe(0);
    expect(await sentAt('2026-03-28T09:00:00Z')).toBe(1);
  });

  it.each([
    ['quietFrom', '24:00'],
    ['quietTo', '8:00'],
    ['quietTo', '20:30'],
  ])('refuse %s %s', async (field, value) => {
    const { errors } = await client.gql(SET, { input: { ...ALL, [field]: value } });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
  });

  it('can be none', async () => {
    await ask({ dayBefore: false, quietFrom: '00:00', quietTo: '00:00' });
    await plan('2026-03-04T02:00:00Z');
    expect(await sentAt('2026-03-04T01:00:00Z')).toBe(1);
  });
});

describe('a reminder is sent once', () => {
  it('by workers of two processes at once', async () => {
    const everybody = [client];
    for (let count = 0; count < 5; count += 1) everybody.push(await practice.client({ coach }));
    for (const [at, who] of everybody.entries()) {
      await ask({ hourBefore: false }, who);
      await plan(`2026-03-04T09:${String(10 * at).padStart(2, '0')}:00Z`, who, { minutes: 10 });
    }
    world.clock.set('2026-03-03T10:30:00Z');
    const { config, appUrl, clock } = world;
    const second = await createApp({ config, appUrl, clock });
    try {
      const other = second.get(SessionRemindersWorker, { strict: false });
      await Promise.all([worker().make(), other.make(), worker().make()]);
      // A client who was locked by one is left to the next minute by the others.
      await worker().make();
    } finally {
      await second.close();
    }
    const { rows } = await world.owner.query(
      `select client_id, count(*)::int as emails from outbox where kind = 'TIME_COMING' group by 1`,
    );
    expect(rows).toEqual(everybody.map(() => expect.objectContaining({ emails: 1 })));
    const { rows: left } = await world.owner.query(
      'select from session_reminders where made_at is null',
    );
    expect(left).toEqual([]);
  });

  it('although the worker’s connection ends before the commit', async () => {
    await ask({ hourBefore: false });
    await plan('2026-03-04T09:00:00Z');
    world.clock.set('2026-03-03T09:00:00Z');
    await world.owner.query(
      `create function end_connection() returns trigger language plpgsql as $$
       begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
       create trigger end_connection before update on session_reminders for each row execute function end_connection()`,
    );
    try {
      expect(await worker().make()).toBe(0);
    } finally {
      await world.owner.query('drop function end_connection cascade');
    }
    expect(await reminders()).toBe(0);
    expect(await worker().make()).toBe(1);
    await world.app.get(OutboxWorker, { strict: false }).deliver();
    expect(await worker().make()).toBe(0);
    expect(await reminders()).toBe(1);
  });
});
