import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  ADD_TYPE,
  addType,
  availabilityInput,
  hours,
  open,
  SET_AVAILABILITY,
  typeInput,
} from '../support/booking.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const SESSION = `id startsAt minutes place link status version typeName clientMay
  request { asked startsAt answer }`;
const RESULT = `__typename ... on Session { ${SESSION} } ... on Refusal { code message nextFree stored: version }`;
const FREE = `query($typeId: ID, $sessionId: ID, $from: DateTime, $limit: Int) {
  myFreeTimes(typeId: $typeId, sessionId: $sessionId, from: $from, limit: $limit) { times more hasHours coachTimeZone changeHours } }`;
const FREE_OF = `query($clientId: ID!, $minutes: Int!, $typeId: ID) {
  freeTimes(clientId: $clientId, minutes: $minutes, typeId: $typeId, limit: 4) { times } }`;
const BOOK = `mutation($input: BookSessionInput!) { bookSession(input: $input) { ${RESULT} } }`;
const MOVE = `mutation($input: MoveMySessionInput!) { moveMySession(input: $input) { ${RESULT} } }`;
const CANCEL = `mutation($id: ID!) { cancelMySession(sessionId: $id) { ${RESULT} } }`;
const TAKE_BACK = `mutation($id: ID!) { takeBackSessionRequest(sessionId: $id) { ${RESULT} } }`;
const ANSWER = `mutation($id: ID!, $accept: Boolean!) { answerSessionRequest(sessionId: $id, accept: $accept) { ${RESULT} } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ${RESULT} } }`;
const CHANGE_HOURS = `mutation($hours: Int!) { setSessionChangeHours(hours: $hours) { ... on Practice { sessionChangeHours } } }`;
const TYPES = `{ sessionTypes { id name minutes bookedBy } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let other: Actor;
let typeId: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // A Monday. The coach is in Berlin.
  world.clock.set('2026-03-02T06:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach, timeZone: 'Pacific/Auckland' });
  other = await practice.client({ coach, name: 'Lena' });
  typeId = await addType(world, practice.owner);
  await open(coach);
});
afterAll(() => world.close());

const one = async (who: Actor, query: string, variables: object) =>
  Object.values(await who.ok<any>(query, variables))[0] as any;
const free = (who: Actor, variables: object) => one(who, FREE, variables);
const book = (who: Actor, startsAt: string, facts: object = {}) =>
  one(who, BOOK, { input: { id: newId(world), typeId, startsAt, ...facts } });
const move = (who: Actor, { id, version }: any, startsAt: string) =>
  one(who, MOVE, { input: { sessionId: id, version, startsAt } });
const mailsTo = async ({ email }: Actor) =>
  (await world.mails()).filter(({ to }) => to === email).length;
const at = (time: string) => `2026-03-${time}:00.000Z`;

describe('session types', () => {
  test('are edited by owners, with names and rooms encrypted, and read by everybody who can book them', async () => {
    const input = {
      id: newId(world),
      ...typeInput({
        name: 'First talk',
        placeKind: 'ROOM',
        place: '12 Elm Street',
        bookedBy: 'STAFF',
      }),
    };
    expect((await coach.gql(ADD_TYPE, { input })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect(await one(practice.owner, ADD_TYPE, { input })).toMatchObject({ name: 'First talk' });
    const names = async (who: Actor) => (await one(who, TYPES, {})).map(({ name }: any) => name);
    expect(await names(coach)).toEqual(['Coaching session', 'First talk']);
    expect(await names(client)).toEqual(['Coaching session']);
    const { rows } = await world.owner.query(
      'select name, place from session_types where id = $1',
      [input.id],
    );
    expect(JSON.stringify(rows)).not.toMatch(/First|Elm/);
    // Staff book it, with its buffers; the place and the length are what they enter.
    const planned = {
      clientId: client.clientId,
      typeId: input.id,
      startsAt: at('04T09:00'),
      minutes: 30,
    };
    expect(await one(coach, PLAN, { input: planned })).toMatchObject({ typeName: 'First talk' });
    expect(
      (
        await client.gql(BOOK, {
          input: { id: newId(world), typeId: input.id, startsAt: at('05T09:00') },
        })
      ).errors?.[0]?.extensions['code'],
    ).toBe('NOT_FOUND');
  });

  test('can be changed, removed and restored; a stale change is refused', async () => {
    const CHANGE = `mutation($input: ChangeSessionTypeInput!) { changeSessionType(input: $input) {
      ... on SessionType { minutes version } ... on Refusal { code stored: version } } }`;
    const input = { sessionTypeId: typeId, version: 1, ...typeInput({ minutes: 90 }) };
    expect(await one(practice.owner, CHANGE, { input })).toEqual({ minutes: 90, version: 2 });
    expect(await one(practice.owner, CHANGE, { input })).toEqual({ code: 'STALE', stored: 2 });
    const REMOVE = `mutation($id: ID!) { removeSessionType(sessionTypeId: $id) { __typename } }`;
    await one(practice.owner, REMOVE, { id: typeId });
    expect(await one(client, TYPES, {})).toEqual([]);
    expect((await client.gql(FREE, { typeId })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    await one(practice.owner, REMOVE.replace('remove', 'restore'), { id: typeId });
    expect(await one(client, TYPES, {})).toHaveLength(1);
  });
});

describe('availability', () => {
  test('is the coach’s own, with a version, and refuses hours that cannot be', async () => {
    const mine = `{ myAvailability { timeZone weekly { hours { from to } } noticeMinutes daysAhead maxPerDay link version } }`;
    const fresh = await practice.coach('Nora New');
    expect(await one(fresh, mine, {})).toMatchObject({
      version: 0,
      daysAhead: 60,
      weekly: expect.any(Array),
    });
    expect(await one(coach, mine, {})).toMatchObject({
      timeZone: 'Europe/Berlin',
      version: 1,
      link: 'https://meet.example.test/{code}',
    });
    expect(await one(coach, SET_AVAILABILITY, { input: availabilityInput() })).toMatchObject({
      code: 'STALE',
      current: 1,
    });
    const refused = async (facts: object) =>
      (await coach.gql(SET_AVAILABILITY, { input: availabilityInput({ version: 1, ...facts }) }))
        .errors?.[0]?.extensions['fields'];
    const week = (day: object) => Array.from({ length: 7 }, () => day);
    const overlapping = week(hours(['09:00', '12:00'], ['11:00', '13:00']));
    expect(await refused({ weekly: overlapping })).toMatchObject([{ field: 'input.weekly' }]);
    expect(await refused({ weekly: week(hours()).slice(1) })).toMatchObject([
      { field: 'input.weekly' },
    ]);
    const twice = [
      { date: '2026-03-05', ...hours() },
      { date: '2026-03-05', ...hours() },
    ];
    expect(await refused({ exceptions: twice })).toMatchObject([{ field: 'input.exceptions' }]);
    expect(await refused({ link: 'javascript:alert(1)' })).toMatchObject([{ field: 'input.link' }]);
    expect(await refused({ bufferMinutes: 241 })).toMatchObject([{ field: 'input.bufferMinutes' }]);
  });
});

describe('free times', () => {
  test('are the first ones of the client’s own coach, without saying why others are not free', async () => {
    await one(coach, PLAN, {
      input: { clientId: other.clientId, startsAt: at('02T08:00'), minutes: 60 },
    });
    const first = await free(client, { typeId, limit: 3 });
    expect(first).toEqual({
      times: [at('02T09:00'), at('02T09:15'), at('02T09:30')],
      more: true,
      hasHours: true,
      coachTimeZone: 'Europe/Berlin',
      changeHours: 24,
    });
    const next = await free(client, { typeId, limit: 2, from: at('02T10:15') });
    expect(next.times).toEqual([at('03T08:00'), at('03T08:15')]);
    expect(await one(practice.owner, FREE_OF, { clientId: client.clientId, minutes: 120 })).toEqual(
      {
        times: [at('02T09:00'), at('03T08:00'), at('03T08:15'), at('03T08:30')],
      },
    );
  });

  test('leave out the coach’s time off, and are none for a coach without hours', async () => {
    await world.owner.query(
      `insert into coach_absences (practice_id, member_id, from_day, back_on, starts_at, ends_at, version, changed_at)
       values ($1, $2, '2026-03-02', '2026-03-04', '2026-03-01T23:00Z', '2026-03-03T23:00Z', 1, $3)`,
      [practice.id, coach.memberId, world.clock.now()],
    );
    expect((await free(client, { typeId, limit: 1 })).times).toEqual([at('04T08:00')]);
    const alone = await practice.client({ name: 'Nils' });
    expect(await free(alone, { typeId })).toMatchObject({ times: [], hasHours: false });
  });

  test('take two statements, however many sessions there are', async () => {
    const count = async () =>
      (await statementsOf(() => free(client, { typeId, limit: 500 }))).length;
    const before = await count();
    for (let day = 3; day < 7; day += 1) {
      const startsAt = at(`0${day}T08:00`);
      await one(coach, PLAN, { input: { clientId: other.clientId, startsAt, minutes: 60 } });
    }
    expect(await count()).toBe(before);
  });
});

describe('booking', () => {
  test('makes a session at the coach’s link, with a room of its own, and tells the coach', async () => {
    const told = await mailsTo(coach);
    const session = await book(client, at('03T08:00'));
    expect(session).toMatchObject({
      startsAt: at('03T08:00'),
      minutes: 60,
      place: '',
      status: 'PLANNED',
      typeName: 'Coaching session',
      clientMay: 'CHANGE',
      request: null,
    });
    expect(session.link).toMatch(/^https:\/\/meet\.example\.test\/[\w-]{12}$/);
    expect(await mailsTo(coach)).toBe(told + 1);
    expect(await mailsTo(client)).toBe(0);
    const second = await book(client, at('04T08:00'));
    expect(second.link).not.toBe(session.link);
  });

  test('refuses what is not free, with the next free time', async () => {
    await book(other, at('03T08:00'));
    const taken = { code: 'TAKEN', nextFree: at('03T09:00') };
    for (const startsAt of [at('03T08:00'), at('03T08:30')]) {
      expect(await book(client, startsAt)).toMatchObject(taken);
    }
    // Outside of the hours, off the quarter hours, and on a weekend.
    for (const startsAt of [at('03T11:00'), at('03T09:05'), at('07T08:00'), at('01T08:00')]) {
      expect(await book(client, startsAt)).toMatchObject({ code: 'TAKEN' });
    }
  });

  test('obeys buffers and the most sessions of a day', async () => {
    await open(coach, { version: 1, maxPerDay: 1 });
    await book(other, at('03T08:00'));
    expect(await book(client, at('03T10:00'))).toMatchObject({
      code: 'TAKEN',
      nextFree: at('04T08:00'),
    });
    await open(coach, { version: 2 });
    const buffered = await addType(world, practice.owner, { bufferBefore: 30 });
    expect(await book(client, at('03T09:00'), { typeId: buffered })).toMatchObject({
      nextFree: at('03T09:30'),
    });
    await open(coach, { version: 3, bufferMinutes: 20 });
    // Who leaves it out, as tabs from before do, changes nothing about it.
    await open(coach, { version: 4 });
    expect(await book(client, at('03T09:15'))).toMatchObject({ nextFree: at('03T09:30') });
    expect(await one(coach, '{ myAvailability { bufferMinutes } }', {})).toEqual({
      bufferMinutes: 20,
    });
  });

  test('is refused to archived clients, and to those who have booked six sessions', async () => {
    for (const day of ['03', '04', '05', '06', '09', '10']) {
      expect(await book(client, at(`${day}T08:00`))).toMatchObject({ status: 'PLANNED' });
    }
    expect(await book(client, at('11T08:00'))).toMatchObject({ code: 'LIMIT_REACHED' });
    await world.owner.query('update clients set archived_at = $2 where id = $1', [
      other.clientId,
      world.clock.now(),
    ]);
    expect(await book(other, at('11T08:00'))).toMatchObject({ code: 'NOT_NOW' });
    expect((await free(other, { typeId })).times).toEqual([]);
  });
});

describe('moving and canceling', () => {
  test('are free until the practice’s hours before the start', async () => {
    const session = await book(client, at('04T08:00'));
    expect((await free(client, { sessionId: session.id, limit: 500 })).times).toContain(
      at('04T08:30'),
    );
    const moved = await move(client, session, at('04T08:30'));
    expect(moved).toMatchObject({ startsAt: at('04T08:30'), version: 2, request: null });
    expect(await move(client, session, at('04T08:30'))).toEqual(moved);
    expect(await move(client, session, at('05T08:30'))).toMatchObject({ code: 'STALE', stored: 2 });
    expect(await one(client, CANCEL, { id: session.id })).toMatchObject({ status: 'CANCELLED' });
    expect(await book(other, at('04T08:30'))).toMatchObject({ status: 'PLANNED' });
  });

  test('are a request after that: the session stands until the coach answers', async () => {
    const session = await book(client, at('03T08:00'));
    world.clock.set('2026-03-02T09:00:00Z');
    const asked = await move(client, session, at('05T08:00'));
    const request = { asked: 'MOVE', startsAt: at('05T08:00'), answer: null };
    expect(asked).toMatchObject({
      startsAt: at('03T08:00'),
      status: 'PLANNED',
      clientMay: 'ASK',
      request,
    });
    expect(await one(client, TAKE_BACK, { id: session.id })).toMatchObject({ request: null });

    const again = await one(client, CANCEL, { id: session.id });
    expect(again).toMatchObject({ status: 'PLANNED', request: { asked: 'CANCEL', answer: null } });
    const told = await mailsTo(client);
    const declined = await one(coach, ANSWER, { id: session.id, accept: false });
    expect(declined).toMatchObject({ status: 'PLANNED', request: { answer: 'DECLINED' } });
    expect(await mailsTo(client)).toBe(told + 1);
    expect(await one(coach, ANSWER, { id: session.id, accept: true })).toMatchObject({
      code: 'NOT_NOW',
    });

    await move(client, declined, at('05T08:00'));
    const accepted = await one(coach, ANSWER, { id: session.id, accept: true });
    expect(accepted).toMatchObject({ startsAt: at('05T08:00'), request: { answer: 'ACCEPTED' } });
    expect(await one(coach, ANSWER, { id: session.id, accept: true })).toEqual(accepted);
  });

  test('follow the setting of the practice, which only owners change', async () => {
    const session = await book(client, at('03T08:00'));
    expect((await coach.gql(CHANGE_HOURS, { hours: 2 })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    world.clock.set('2026-03-03T05:00:00Z');
    const seen = async () =>
      (await one(client, `query($id: ID!) { session(id: $id) { clientMay } }`, { id: session.id }))
        .clientMay;
    expect(await seen()).toBe('ASK');
    await one(practice.owner, CHANGE_HOURS, { hours: 2 });
    expect(await seen()).toBe('CHANGE');
    world.clock.set('2026-03-03T08:00:00Z');
    expect(await seen()).toBe('NOTHING');
    expect(await one(client, CANCEL, { id: session.id })).toMatchObject({ code: 'NOT_NOW' });
  });

  test('an open request ends when the coach moves or cancels the session', async () => {
    const session = await book(client, at('03T08:00'));
    world.clock.set('2026-03-02T09:00:00Z');
    const asked = await one(client, CANCEL, { id: session.id });
    const MOVE_BY_COACH = `mutation($input: MoveSessionInput!) { moveSession(input: $input) { ${RESULT} } }`;
    const input = {
      sessionId: session.id,
      version: asked.version,
      startsAt: at('03T09:00'),
      minutes: 60,
    };
    expect(await one(coach, MOVE_BY_COACH, { input })).toMatchObject({ request: null });
    expect(await one(coach, ANSWER, { id: session.id, accept: true })).toMatchObject({
      code: 'NOT_NOW',
    });
  });

  test('asked for are not accepted any more once a note about the session is signed', async () => {
    const session = await book(client, at('03T08:00'));
    world.clock.set('2026-03-02T09:00:00Z');
    await one(client, CANCEL, { id: session.id });
    world.clock.set('2026-03-03T08:30:00Z');
    const id = newId(world);
    const note = { id, sessionId: session.id, visibility: 'COACH_ONLY', body: 'Calm.', version: 0 };
    await coach.ok('mutation($note: WriteNoteInput!) { writeNote(input: $note) { __typename } }', {
      note,
    });
    await coach.ok('mutation($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', {
      id,
    });
    expect(await one(coach, ANSWER, { id: session.id, accept: true })).toMatchObject({
      code: 'NOT_NOW',
    });
    expect(await one(coach, ANSWER, { id: session.id, accept: false })).toMatchObject({
      status: 'PLANNED',
    });
  });

  test('asked for cannot be accepted once the time asked for has passed', async () => {
    const session = await book(client, at('03T08:00'));
    world.clock.set('2026-03-02T09:00:00Z');
    await move(client, session, at('03T09:00'));
    world.clock.set('2026-03-03T09:00:00Z');
    expect(await one(coach, ANSWER, { id: session.id, accept: true })).toMatchObject({
      code: 'NOT_NOW',
    });
    expect(await one(coach, ANSWER, { id: session.id, accept: false })).toMatchObject({
      ...{ startsAt: at('03T08:00'), request: { answer: 'DECLINED' } },
    });
  });

  test('reach no session of somebody else', async () => {
    const theirs = await book(other, at('03T08:00'));
    for (const [query, variables] of [
      [MOVE, { input: { sessionId: theirs.id, version: 1, startsAt: at('04T08:00') } }],
      [CANCEL, { id: theirs.id }],
      [TAKE_BACK, { id: theirs.id }],
      [FREE, { sessionId: theirs.id }],
    ] as const) {
      expect((await client.gql(query, variables)).errors?.[0]?.extensions['code']).toBe(
        'NOT_FOUND',
      );
    }
  });
});

describe('the role that books', () => {
  const attempt = async (sql: string, values: unknown[]) => {
    await world.owner.query('begin');
    try {
      for (const [name, value] of [
        ['practice_id', practice.id],
        ['client_id', client.clientId],
        ['member_id', coach.memberId],
      ]) {
        await world.owner.query(`set local app.${name} = '${value}'`);
      }
      await world.owner.query(`set local app.role = 'CLIENT'; set local role footing_booking`);
      return await world.owner.query(sql, values).then(
        ({ rowCount }) => rowCount,
        ({ code }: { code: string }) => code,
      );
    } finally {
      await world.owner.query('rollback');
    }
  };

  test('changes the client’s own sessions with that coach alone, and reads no place or link', async () => {
    const mine = await book(client, at('03T08:00'));
    const theirs = await book(other, at('03T09:00'));
    const cancel = `update sessions set status = 'CANCELLED' where id = $1`;
    expect(await attempt(cancel, [mine.id])).toBe(1);
    expect(await attempt(cancel, [theirs.id])).toBe(0);
    expect(await attempt(`update sessions set status = 'HELD' where id = $1`, [mine.id])).toBe(
      '42501',
    );
    expect(
      await attempt('update sessions set coach_id = $2 where id = $1', [mine.id, coach.memberId]),
    ).toBe('42501');
    expect(await attempt('delete from sessions where id = $1', [mine.id])).toBe('42501');
    expect(await attempt('select place from sessions', [])).toBe('42501');
    expect(await attempt('select link from sessions', [])).toBe('42501');
    expect(await attempt('select 1 from clients', [])).toBe('42501');
    expect(await attempt('select 1 from check_ins', [])).toBe('42501');
    const insert = `insert into sessions (practice_id, id, created_at, client_id, coach_id, type_id, starts_at, ends_at, minutes,
      buffer_before, buffer_after, place, link, status, version, booked_by)
      values ($1, $2, now(), $3, $4, $5, $6, $6::timestamptz + interval '30 minutes', 30, 0, 0, '', '', 'PLANNED', 1, 'CLIENT')`;
    const values = [
      practice.id,
      newId(world),
      client.clientId,
      coach.memberId,
      typeId,
      at('20T08:00'),
    ];
    expect(await attempt(insert, values)).toBe(1);
    expect(await attempt(insert, values.with(2, other.clientId))).toBe('42501');
    expect(await attempt(insert, values.with(3, practice.owner.memberId))).toBe('42501');
  });
});

describe('after a client booked', () => {
  const CONSENT = `mutation($granted: Boolean!) { setConsent(purpose: REMINDERS_MAIL, granted: $granted) { __typename } }`;
  const textsTo = async ({ email }: Actor) =>
    (await world.mails()).filter(({ to }) => to === email).map(({ text }) => text.split('\n')[0]);
  const CHANGED =
    'Something on your calendar has changed. To see what changed, sign in the way you usually do.';

  test('moved or canceled, they get a receipt if they agreed to emails, and none for a request', async () => {
    await client.ok(CONSENT, { granted: true });
    const booked = await book(client, at('05T09:00'));
    expect(await textsTo(client)).toEqual([CHANGED]);
    const moved = await move(client, booked, at('05T10:00'));
    await one(client, CANCEL, { id: moved.id });
    expect(await textsTo(client)).toEqual([CHANGED, CHANGED, CHANGED]);
    const late = await book(client, at('02T10:00'));
    await one(client, CANCEL, { id: late.id });
    expect(await textsTo(client)).toHaveLength(4);
    expect(await mailsTo(coach)).toBe(5);
    await book(other, at('06T09:00'));
    expect(await textsTo(other)).toEqual([]);
  });

  test('and missed it, they are offered a new time until something is planned again', async () => {
    const MISSED = '{ missedSession { id status } }';
    const MARK = `mutation($id: ID!, $status: SessionStatus!) { markSession(sessionId: $id, status: $status) { ${RESULT} } }`;
    const booked = await book(client, at('05T09:00'));
    expect(await client.ok(MISSED)).toEqual({ missedSession: null });
    world.clock.set('2026-03-05T12:00:00Z');
    await one(coach, MARK, { id: booked.id, status: 'MISSED' });
    expect(await client.ok(MISSED)).toEqual({ missedSession: { id: booked.id, status: 'MISSED' } });
    expect(await other.ok(MISSED)).toEqual({ missedSession: null });
    const next = await book(client, at('09T09:00'));
    expect(await client.ok(MISSED)).toEqual({ missedSession: null });
    await one(client, CANCEL, { id: next.id });
    expect((await client.ok<any>(MISSED)).missedSession).not.toBeNull();
    await one(coach, MARK, { id: booked.id, status: 'HELD' });
    expect(await client.ok(MISSED)).toEqual({ missedSession: null });
    await one(coach, MARK, { id: booked.id, status: 'MISSED' });
    world.clock.advance({ days: 61 });
    expect(await client.ok(MISSED)).toEqual({ missedSession: null });
  });
});
