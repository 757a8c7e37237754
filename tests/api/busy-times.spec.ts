import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BusyCalendarsWorker, logTo } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import { calendarOf, calendarServer, type CalendarServer } from '../support/calendar-server.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const CALENDAR = `id name host isChecking readAt problem`;
const RESULT = `__typename ... on BusyCalendar { ${CALENDAR} } ... on Refusal { code message field }`;
const ADD = `mutation($input: AddBusyCalendarInput!) { addBusyCalendar(input: $input) { ${RESULT} } }`;
const CHECK = `mutation($id: ID!) { checkBusyCalendar(calendarId: $id) { ${RESULT} } }`;
const REMOVE = `mutation($id: ID!) { removeBusyCalendar(calendarId: $id) { __typename } }`;
const MINE = `{ myBusyCalendars { ${CALENDAR} } }`;
const TIMES = `query($from: DateTime!, $to: DateTime!) { myBusyTimes(from: $from, to: $to) { startsAt endsAt } }`;
const FREE = `query($typeId: ID) { myFreeTimes(typeId: $typeId, limit: 4) { times } }`;
const FREE_OF = `query($clientId: ID!) { freeTimes(clientId: $clientId, minutes: 60, limit: 1) { times } }`;
const BOOK = `mutation($input: BookSessionInput!) {
  bookSession(input: $input) { __typename ... on Session { id startsAt } ... on Refusal { code message nextFree } } }`;
const MOVE = `mutation($input: MoveMySessionInput!) {
  moveMySession(input: $input) { __typename ... on Session { startsAt } ... on Refusal { code message nextFree } } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { __typename ... on Session { id } } }`;

let world: World;
let server: CalendarServer;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let typeId: string;
const lines: string[] = [];

beforeAll(async () => {
  logTo((line) => lines.push(line));
  world = await bootWorld({ env: { FETCH_NETWORKS: '127.0.0.1', LOG_LEVEL: 'info' } });
  logTo(null);
  server = await calendarServer();
});
beforeEach(async () => {
  // A Monday, 7:00 in Berlin, where the coach is.
  world.clock.set('2026-03-02T06:00:00Z');
  await world.owner.query('delete from busy_calendars');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
  typeId = await addType(world, practice.owner);
  await open(coach);
  server.requests.length = 0;
});
afterAll(async () => {
  await server?.close();
  await world?.close();
});

const one = async (who: Actor, query: string, variables: object = {}) =>
  Object.values(await who.ok<any>(query, variables))[0] as any;
const read = () => world.app.get(BusyCalendarsWorker, { strict: false }).run();
const add = (path: string, facts: object = {}) =>
  one(coach, ADD, {
    input: { id: newId(world), name: 'Home', address: server.at(path), ...facts },
  });
const free = async (): Promise<string[]> =>
  (await one(client, FREE, { typeId })).times.map((at: string) => at.slice(5, 16));
const times = async () =>
  (await one(coach, TIMES, { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' })).map(
    ({ startsAt, endsAt }: any) => `${startsAt.slice(5, 16)} ${endsAt.slice(5, 16)}`,
  );
const later = (minutes: number) =>
  world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000).toISOString());
const entry = (start: string, ...more: string[]) => [
  `UID:${start}`,
  'SUMMARY:Dentist Rosenbaum',
  'LOCATION:Rosenbaum Street',
  `DTSTART:${start}`,
  'DURATION:PT1H',
  ...more,
];

describe('a calendar from somewhere else', () => {
  test('makes its coach busy: the times are not offered and cannot be booked', async () => {
    expect((await free())[0]).toBe('03-02T08:00');
    server.serve('/a.ics', calendarOf(entry('20260302T083000Z'), entry('20260303T080000Z')));
    expect(await add('/a.ics')).toMatchObject({
      name: 'Home',
      host: '127.0.0.1',
      isChecking: true,
    });
    expect(await read()).toBe(1);
    expect(await one(coach, MINE)).toMatchObject([
      { isChecking: false, readAt: '2026-03-02T06:00:00.000Z', problem: null },
    ]);
    expect(await times()).toEqual(['03-02T08:30 03-02T09:30', '03-03T08:00 03-03T09:00']);
    expect(await free()).toEqual(['03-02T09:30', '03-02T09:45', '03-02T10:00', '03-03T09:00']);
    const staff = await one(practice.owner, FREE_OF, { clientId: client.clientId });
    expect(staff.times).toEqual(['2026-03-02T09:30:00.000Z']);

    const book = (startsAt: string) =>
      one(client, BOOK, { input: { id: newId(world), typeId, startsAt } });
    const refused = await book('2026-03-02T09:00:00Z');
    expect(refused).toMatchObject({ code: 'TAKEN', nextFree: '2026-03-02T09:30:00.000Z' });
    // The words are those for a time at which the coach has a session.
    const { id } = await book('2026-03-02T10:00:00Z');
    const other = await practice.client({ coach, name: 'Lena' });
    const taken = await one(other, BOOK, {
      input: { id: newId(world), typeId, startsAt: '2026-03-02T10:00:00Z' },
    });
    expect(taken).toEqual({ ...refused, nextFree: taken.nextFree });
    const move = { sessionId: id, version: 1, startsAt: '2026-03-03T08:00:00Z' };
    expect(await one(client, MOVE, { input: move })).toMatchObject({ code: 'TAKEN' });
  });

  test('says which of the coach’s calendars a time is from; times that overlap are one', async () => {
    server.serve('/a.ics', calendarOf(entry('20260302T083000Z'), entry('20260303T080000Z')));
    server.serve('/b.ics', calendarOf(entry('20260302T090000Z')));
    await add('/a.ics', { name: 'Home' });
    await add('/b.ics', { name: 'Choir' });
    await read();
    const named = `query($from: DateTime!, $to: DateTime!) { myBusyTimes(from: $from, to: $to) { startsAt endsAt calendars } }`;
    const between = { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' };
    let found: unknown;
    const statements = await statementsOf(async () => {
      found = await one(coach, named, between);
    });
    expect(statements).toHaveLength(1);
    expect(found).toEqual([
      {
        startsAt: '2026-03-02T08:30:00.000Z',
        endsAt: '2026-03-02T10:00:00.000Z',
        calendars: ['Home', 'Choir'],
      },
      {
        startsAt: '2026-03-03T08:00:00.000Z',
        endsAt: '2026-03-03T09:00:00.000Z',
        calendars: ['Home'],
      },
    ]);
  });

  test('does not bind the coach, who can schedule a session at any time', async () => {
    server.serve('/a.ics', calendarOf(entry('20260302T083000Z')));
    await add('/a.ics');
    await read();
    const input = { clientId: client.clientId, minutes: 50, startsAt: '2026-03-02T08:30:00Z' };
    expect(await one(coach, PLAN, { input })).toMatchObject({ __typename: 'Session' });
  });

  test('leaves nothing behind but start and end: no title, no place, no readable address', async () => {
    server.serve('/very-secret-address.ics', calendarOf(entry('20260302T083000Z')));
    lines.length = 0;
    const { id } = await add('/very-secret-address.ics', { name: 'My own name' });
    await read();
    await one(coach, CHECK, { id });
    await add('/another-secret-address.ics');
    await read();
    expect(server.requests).toContain('/very-secret-address.ics');
    const { rows } = await world.owner.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker')`,
    );
    for (const { name } of rows) {
      const found = await world.owner.query(
        `select count(*)::int as count from ${name} t where t::text ~* 'rosenbaum|secret-address|my own name'`,
      );
      expect([name, found.rows[0].count]).toEqual([name, 0]);
    }
    expect(lines.join('')).not.toMatch(/rosenbaum|secret-address/i);
    expect(JSON.stringify(await coach.ok(MINE))).not.toContain('secret-address');
  });

  test('is known to its coach alone', async () => {
    server.serve('/a.ics', calendarOf(entry('20260302T083000Z')));
    const { id } = await add('/a.ics');
    await read();
    for (const who of [practice.owner, await practice.coach('Otto Other')]) {
      expect(await one(who, MINE)).toEqual([]);
      expect(
        await one(who, TIMES, { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' }),
      ).toEqual([]);
      expect((await who.gql(CHECK, { id })).errors![0]!.extensions['code']).toBe('NOT_FOUND');
      await one(who, REMOVE, { id });
    }
    for (const query of [MINE, TIMES]) {
      const variables = { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' };
      expect((await client.gql(query, variables)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
    expect(await one(coach, MINE)).toHaveLength(1);
  });

  test('frees its times when it is removed, also while it is being read', async () => {
    server.serve('/a.ics', calendarOf(entry('20260302T080000Z')));
    const { id } = await add('/a.ics');
    await read();
    expect((await free())[0]).toBe('03-02T09:00');
    await one(coach, REMOVE, { id });
    await one(coach, REMOVE, { id });
    expect((await free())[0]).toBe('03-02T08:00');
    const second = await add('/a.ics');
    server.serve('/a.ics', (_, response) => {
      void one(coach, REMOVE, { id: second.id }).then(() =>
        response.end(calendarOf(entry('20260302T080000Z'))),
      );
    });
    await read();
    expect((await free())[0]).toBe('03-02T08:00');
  });

  test('with sessions from here does not make the coach busy with them', async () => {
    const startsAt = '2026-03-02T08:00:00Z';
    const { id } = await one(client, BOOK, { input: { id: newId(world), typeId, startsAt } });
    const own = ['DTSTART:20260302T080000Z', 'DURATION:PT1H'];
    server.serve('/a.ics', calendarOf([`UID:${id.toUpperCase()}`, ...own]));
    await add('/a.ics');
    await read();
    expect(await times()).toEqual([]);
    const input = { sessionId: id, version: 1, startsAt: '2026-03-02T08:15:00Z' };
    expect(await one(client, MOVE, { input })).toMatchObject({ __typename: 'Session' });
  });

  test('counts times without a zone in that of the coach', async () => {
    server.serve('/a.ics', calendarOf(['UID:a', 'DTSTART:20260302T090000', 'DURATION:PT1H']));
    await add('/a.ics');
    await read();
    expect(await times()).toEqual(['03-02T08:00 03-02T09:00']);
  });
});

describe('a calendar is read', () => {
  test('every 15 minutes, by one process, and only again in full if it has changed', async () => {
    let version = 1;
    const conditions: unknown[] = [];
    server.serve('/a.ics', (request, response) => {
      conditions.push(request.headers['if-none-match']);
      const etag = `"${version}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      response.setHeader('etag', etag);
      return response.end(calendarOf(entry(`2026030${version + 1}T080000Z`)));
    });
    await add('/a.ics');
    await Promise.all([read(), read(), read()]);
    expect(server.requests).toHaveLength(1);
    later(14);
    expect(await read()).toBe(0);
    later(1);
    expect(await read()).toBe(1);
    expect(await one(coach, MINE)).toMatchObject([{ readAt: '2026-03-02T06:15:00.000Z' }]);
    expect(await times()).toEqual(['03-02T08:00 03-02T09:00']);
    version = 2;
    later(15);
    await read();
    expect(await times()).toEqual(['03-03T08:00 03-03T09:00']);
    // New days have come into sight by then, whether or not it has changed.
    later(24 * 60);
    await read();
    expect(conditions).toEqual([undefined, '"1"', '"1"', undefined]);
  });

  test('again when the coach asks, at most once a minute', async () => {
    server.serve('/a.ics', calendarOf());
    const { id } = await add('/a.ics');
    await read();
    expect(await one(coach, CHECK, { id })).toMatchObject({ isChecking: false });
    later(1);
    expect(await one(coach, CHECK, { id })).toMatchObject({ isChecking: true });
    await read();
    expect(server.requests).toHaveLength(2);
  });

  test('by a job that is enqueued with the address', async () => {
    await add('/a.ics');
    const { rows } = await world.owner.query(
      `select task_identifier, payload::text from graphile_worker.jobs j
       join graphile_worker._private_jobs p using (id) where task_identifier = 'read_busy_calendars'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { payload } of rows) expect(JSON.parse(payload)).toEqual({});
  });

  test('without one statement more for each entry', async () => {
    server.serve(
      '/a.ics',
      calendarOf(...Array.from({ length: 20 }, (_, day) => entry(`202603${day + 10}T080000Z`))),
    );
    await add('/a.ics');
    const statements = await statementsOf(() => read());
    expect(statements.length).toBeLessThanOrEqual(8);
  });

  test.each([
    [
      'REFUSED',
      (path: string) => server.serve(path, (_, response) => response.writeHead(410).end()),
    ],
    ['NO_CALENDAR', (path: string) => server.serve(path, '<html>Sign in</html>')],
    [
      'NO_CALENDAR',
      (path: string) => server.serve(path, calendarOf(entry('20260302T080000Z')).slice(0, -16)),
    ],
    ['TOO_BIG', (path: string) => server.serve(path, 'BEGIN:VCALENDAR\n'.padEnd(6_000_000, 'a'))],
    ['UNREACHABLE', (path: string) => server.serve(path, (request) => request.socket.destroy())],
    [
      'UNREACHABLE',
      (path: string) =>
        server.serve(path, (_, response) =>
          response
            .writeHead(302, { location: server.at('/inside').replace('127.0.0.1', '127.0.0.2') })
            .end(),
        ),
    ],
  ] as const)(
    'and says what is wrong (%s), keeps what it had, and tries less often',
    async (problem, fail) => {
      server.serve('/b.ics', calendarOf(entry('20260302T080000Z')));
      await add('/b.ics');
      await read();
      fail('/b.ics');
      const tried: number[] = [];
      for (let minute = 15; minute <= 120; minute += 15) {
        later(15);
        if ((await read()) > 0) tried.push(minute);
      }
      expect(tried).toEqual([15, 30, 60, 120]);
      expect(await one(coach, MINE)).toMatchObject([
        { problem, readAt: '2026-03-02T06:00:00.000Z' },
      ]);
      expect(await times()).toEqual(['03-02T08:00 03-02T09:00']);
      server.serve('/b.ics', calendarOf());
      later(120);
      await read();
      expect(await one(coach, MINE)).toMatchObject([{ problem: null }]);
      expect(await times()).toEqual([]);
      expect(server.requests).not.toContain('/inside');
    },
  );

  test('no longer after its coach was removed, and its address is forgotten', async () => {
    const leaving = await practice.coach('Lea Leaving');
    const input = { id: newId(world), name: 'Home', address: server.at('/a.ics') };
    await one(leaving, ADD, { input });
    await practice.owner.ok(`mutation($id: ID!) { removeMember(memberId: $id) { __typename } }`, {
      id: leaving.memberId,
    });
    expect(await read()).toBe(0);
    expect(server.requests).toEqual([]);
    const { rows } = await world.owner.query('select from busy_calendars');
    expect(rows).toEqual([]);
  });
});

describe('an address is refused', () => {
  test.each([
    '',
    'calendar',
    'ftp://example.test/a.ics',
    'https://me:secret@example.test/a.ics',
    'file:///etc/passwd',
  ])('if it is no plain web address: %j', async (address) => {
    const answer = await coach.gql(ADD, { input: { id: newId(world), name: 'Home', address } });
    const refused = (answer.data as any)?.addBusyCalendar;
    expect(refused?.code ?? answer.errors![0]!.extensions['code']).toMatch(/NOT_NOW|INVALID/);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('if it is the one of sessions from here', async () => {
    expect(await add('/', { address: 'http://footing.test/feeds/a.ics' })).toMatchObject({
      code: 'NOT_NOW',
      field: 'input.address',
    });
  });

  test('after five, and webcal is taken as https', async () => {
    for (let count = 0; count < 5; count += 1) {
      const address = `webcal://calendar${count}.example.test/a.ics`;
      expect(await add('/', { address })).toMatchObject({ host: `calendar${count}.example.test` });
    }
    expect(await add('/a.ics')).toMatchObject({ code: 'LIMIT_REACHED' });
  });
});
