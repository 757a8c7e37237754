import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { APP_ROLE, CLIENT_ROLE, logTo } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { readByBoth, shown } from '../support/calendars.js';
import { joined, linkedPair, planJoint } from '../support/couples.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const RESULT = `... on Refusal { code message }`;
const RENEW = `mutation { renewCalendarFeed { ... on NewCalendarFeed { address createdAt } ${RESULT} } }`;
const END = `mutation { endCalendarFeed { __typename } }`;
const MINE = `query { myCalendarFeed { createdAt } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id version } ${RESULT} } }`;
const MOVE = `mutation($input: MoveSessionInput!) { moveSession(input: $input) { ... on Session { id version } ${RESULT} } }`;
const CANCEL = `mutation($id: ID!) { cancelSession(sessionId: $id) { ... on Session { id } ${RESULT} } }`;
const TRANSFER = `mutation($clientId: ID!, $to: ID!) {
  transferClient(input: { clientId: $clientId, toMemberId: $to }) { __typename ${RESULT} } }`;

const SHOW = `mutation($coachId: ID) { showNameInCalendar(coachId: $coachId) { __typename ${RESULT} } }`;
const READERS = `{ readers { nameInCalendar coach { id } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
const lines: string[] = [];

beforeAll(async () => {
  logTo((line) => lines.push(line));
  world = await bootWorld({ env: { LOG_LEVEL: 'info' } });
  logTo(null);
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach, name: 'Mara Lindqvist-Öz' });
});
afterAll(() => world?.close());

const plan = async (startsAt: string, more: object = {}): Promise<string> => {
  const input = { clientId: client.clientId, minutes: 50, startsAt, ...more };
  return (await coach.ok(PLAN, { input }))['planSession'].id;
};
const addressOf = async (who: Actor): Promise<string> =>
  new URL((await who.ok(RENEW))['renewCalendarFeed'].address).pathname;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.url}${path}`, { headers });
const entriesAt = async (path: string) =>
  (await readByBoth(await (await get(path)).text())).entries;

describe('a coach’s feed', () => {
  test('has the sessions with initials, time, place and link', async () => {
    const id = await plan('2026-03-04T10:00:00Z', {
      place: 'Room 2; left, غرفة',
      link: 'https://meet.example.test/a?b=c',
    });
    const answer = await get(await addressOf(coach));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private,no-cache');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const text = await answer.text();
    expect(await readByBoth(text)).toEqual({
      method: 'PUBLISH',
      entries: [
        {
          uid: id,
          sequence: 1,
          title: 'Appointment with M.L.',
          startsAt: '2026-03-04T10:00:00.000Z',
          endsAt: '2026-03-04T10:50:00.000Z',
          status: 'CONFIRMED',
          location: 'Room 2; left, غرفة, https://meet.example.test/a?b=c',
        },
      ],
    });
    expect(text).not.toMatch(/mara|lindqvist|cora|footing|harbour|coach|client|session/i);
    expect(text).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:PT1H\r$/m);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('replaces a moved session and drops a canceled one', async () => {
    const [moved, canceled] = [
      await plan('2026-03-04T10:00:00Z'),
      await plan('2026-03-05T10:00:00Z'),
    ];
    const path = await addressOf(coach);
    const before = await entriesAt(path);
    await coach.ok(MOVE, {
      input: { sessionId: moved, version: 1, startsAt: '2026-03-06T10:00:00Z', minutes: 50 },
    });
    await coach.ok(CANCEL, { id: canceled });
    const after = await entriesAt(path);
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    for (const { uid, sequence } of after) {
      expect(sequence).toBeGreaterThan(before.find((entry) => entry.uid === uid)!.sequence);
    }
    expect(shown(after)).toEqual(['2026-03-06T10:00:00.000Z Appointment with M.L.']);
    // Calendar apps that keep what they have read are told that it was canceled, until its day has long passed.
    world.clock.set('2026-04-20T09:00:00Z');
    expect(await entriesAt(path)).toEqual([]);
  });

  test('has a joint session once, with the initials of both partners', async () => {
    const pair = await linkedPair(world, practice, coach);
    const path = await addressOf(coach);
    const jointId = newId(world);
    // As the couples room stores one.
    await world.owner.query(
      `insert into sessions (practice_id, id, client_id, coach_id, starts_at, ends_at, minutes, status, version, created_at, joint_id)
       select $1, gen_random_uuid(), c, $2, '2026-03-09T10:00Z', '2026-03-09T11:00Z', 60, 'PLANNED', 1, $3, $4
       from unnest($5::uuid[]) c`,
      [
        practice.id,
        coach.memberId,
        world.clock.now(),
        jointId,
        [pair.mara.clientId, pair.sam.clientId],
      ],
    );
    const entries = (await entriesAt(path)).filter(({ status }) => status === 'CONFIRMED');
    expect(entries.filter(({ startsAt }) => startsAt.startsWith('2026-03-09'))).toMatchObject([
      { uid: jointId, title: 'Appointment with M.C. and S.C.' },
    ]);
    const ofClient = await entriesAt(await addressOf(pair.sam));
    expect(ofClient.filter(({ startsAt }) => startsAt.startsWith('2026-03-09'))).toMatchObject([
      { title: 'Appointment', location: null },
    ]);
    expect(ofClient.map(({ uid }) => uid)).not.toContain(jointId);
  });

  test('has only that coach’s own sessions, for an owner too, and none of a client who was transferred', async () => {
    await plan('2026-03-04T10:00:00Z');
    await plan('2026-02-20T10:00:00Z');
    const other = await practice.coach('Otto Other');
    const [mine, owners, others] = [
      await addressOf(coach),
      await addressOf(practice.owner),
      await addressOf(other),
    ];
    expect(await entriesAt(mine)).toHaveLength(2);
    expect(await entriesAt(owners)).toEqual([]);
    expect(await entriesAt(others)).toEqual([]);
    await practice.owner.ok(TRANSFER, { clientId: client.clientId, to: other.memberId });
    expect(await entriesAt(mine)).toEqual([]);
    expect(await entriesAt(others)).toHaveLength(1);
  });

  test('reads the member and the sessions: two statements, however many there are', async () => {
    const path = await addressOf(coach);
    for (let day = 10; day < 20; day += 1) await plan(`2026-03-${day}T10:00:00Z`);
    const statements = await statementsOf(() => get(path));
    expect(statements).toHaveLength(2);
  });
});

describe('a client’s name', () => {
  const says = async (who: Actor, coachId: string | null) =>
    (await who.ok(SHOW, { coachId }))['showNameInCalendar'];
  const titlesAt = async (path: string) => (await entriesAt(path)).map(({ title }) => title);
  const onPage = async () => (await client.ok(READERS))['readers'].nameInCalendar;

  test('is in the coach’s feed only while the client says yes, with a new ETag each time', async () => {
    await plan('2026-03-04T10:00:00Z');
    const path = await addressOf(coach);
    const first = (await get(path)).headers.get('etag')!;
    expect([await onPage(), await titlesAt(path)]).toEqual([false, ['Appointment with M.L.']]);
    expect(await says(client, coach.memberId)).toEqual({ __typename: 'Done' });
    expect((await get(path, { 'if-none-match': first })).status).toBe(200);
    expect([await onPage(), await titlesAt(path)]).toEqual([
      true,
      ['Appointment with Mara Lindqvist-Öz'],
    ]);
    // Of others, it has initials as before; and the client's own feed names nobody.
    const second = await practice.client({ coach, name: 'Lena Two' });
    await plan('2026-03-05T10:00:00Z', { clientId: second.clientId });
    expect(await titlesAt(path)).toContain('Appointment with L.T.');
    expect(await titlesAt(await addressOf(client))).toEqual(['Appointment']);
    await says(client, null);
    expect([await onPage(), await titlesAt(path)]).toEqual([
      false,
      ['Appointment with L.T.', 'Appointment with M.L.'],
    ]);
  });

  test('is initials again after a transfer, also back to the coach whom the client said yes to', async () => {
    await plan('2026-03-04T10:00:00Z');
    const other = await practice.coach('Otto Other');
    const [mine, others] = [await addressOf(coach), await addressOf(other)];
    await says(client, coach.memberId);
    const giveTo = (to: Actor) =>
      practice.owner.ok(TRANSFER, { clientId: client.clientId, to: to.memberId });
    await giveTo(other);
    expect([await onPage(), await titlesAt(others)]).toEqual([false, ['Appointment with M.L.']]);
    await says(client, other.memberId);
    expect(await titlesAt(others)).toEqual(['Appointment with Mara Lindqvist-Öz']);
    await giveTo(coach);
    expect([await onPage(), await titlesAt(mine)]).toEqual([false, ['Appointment with M.L.']]);
  });

  test('is not shown to whoever became the coach while the client read the page', async () => {
    const other = await practice.coach('Otto Other');
    expect(await says(client, other.memberId)).toEqual({
      __typename: 'Refusal',
      code: 'STALE',
      message: 'You have a different coach now. Reload the page, then choose again.',
    });
    await expect(
      world.owner.query('update clients set name_shown_to = $2 where id = $1', [
        client.clientId,
        other.memberId,
      ]),
    ).rejects.toThrow('clients_name_shown_to_coach');
  });

  test('stays if the client decides on something else meanwhile', async () => {
    await says(client, coach.memberId);
    await client.ok(`mutation { setConsent(purpose: CHECK_INS, granted: true) { __typename } }`);
    expect(await onPage()).toBe(true);
  });

  test('cannot be asked for by staff, neither through the API nor by their role in Postgres', async () => {
    for (const who of [coach, practice.owner]) {
      const { errors } = await who.gql(SHOW, { coachId: coach.memberId });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const { rows } = await world.owner.query(
      `select has_column_privilege($1, 'clients', 'name_shown_to', 'insert, update') as staff,
         has_column_privilege($2, 'clients', 'name_shown_to', 'update') as client`,
      [APP_ROLE, CLIENT_ROLE],
    );
    expect(rows).toEqual([{ staff: false, client: true }]);
  });

  test('is in a joint session only if both partners say yes, or it would say who the other one is', async () => {
    const pair = await linkedPair(world, practice, coach);
    const coupleId = await joined(world, pair);
    await planJoint(world, coach, coupleId, { startsAt: '2026-06-09T10:00:00Z', minutes: 60 });
    const path = await addressOf(coach);
    const joint = async () => (await titlesAt(path)).filter((title) => title.includes(' and '));
    await says(pair.mara, coach.memberId);
    expect(await joint()).toEqual(['Appointment with M.C. and S.C.']);
    await says(pair.sam, coach.memberId);
    expect(await joint()).toEqual(['Appointment with Mara Client and Sam Client']);
    await says(pair.mara, null);
    expect(await joint()).toEqual(['Appointment with M.C. and S.C.']);
  });
});

describe('a client’s feed', () => {
  test('says “Appointment” and the time, and not who, where or why', async () => {
    const id = await plan('2026-03-04T10:00:00Z', { place: 'Harbour', link: 'https://cora.test/' });
    const text = await (await get(await addressOf(client))).text();
    expect((await readByBoth(text)).entries).toEqual([
      {
        uid: id,
        sequence: 1,
        title: 'Appointment',
        startsAt: '2026-03-04T10:00:00.000Z',
        endsAt: '2026-03-04T10:50:00.000Z',
        status: 'CONFIRMED',
        location: null,
      },
    ]);
    expect(text).not.toMatch(/mara|cora|footing|harbour|organizer|attendee|coach|M\.L\./i);
  });

  test('has only their own sessions', async () => {
    const second = await practice.client({ coach, name: 'Lena Two' });
    await plan('2026-03-04T10:00:00Z', { clientId: second.clientId });
    expect(await entriesAt(await addressOf(client))).toEqual([]);
  });
});

describe('an address', () => {
  const isGone = async (path: string) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  };

  test('is shown once, and only its hash is stored', async () => {
    const path = await addressOf(coach);
    const secret = path.slice('/feeds/'.length + 22, -'.ics'.length);
    expect(secret).toHaveLength(43);
    expect((await coach.ok(MINE))['myCalendarFeed']).toEqual({
      createdAt: '2026-03-02T09:00:00.000Z',
    });
    const { rows } = await world.owner.query('select f::text as row from calendar_feeds f');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('stops working when a new one is made, and when it is turned off', async () => {
    const first = await addressOf(client);
    const second = await addressOf(client);
    expect(second).not.toBe(first);
    await isGone(first);
    expect((await get(second)).status).toBe(200);
    await client.ok(END);
    await isGone(second);
    expect((await client.ok(MINE))['myCalendarFeed']).toBeNull();
  });

  test('is made once by two requests at the same moment', async () => {
    const both = await Promise.all([addressOf(coach), addressOf(coach)]);
    const statuses = await Promise.all(both.map(async (path) => (await get(path)).status));
    expect(statuses.sort()).toEqual([200, 404]);
  });

  test('gives nothing when it is guessed, cut, or belongs to another practice', async () => {
    const elsewhere = await makePractice(world, 'Elsewhere');
    const [mine, theirs] = [await addressOf(coach), await addressOf(elsewhere.owner)];
    const practicePart = '/feeds/'.length + 22;
    for (const path of [
      `${theirs.slice(0, practicePart)}${mine.slice(practicePart)}`,
      `${mine.slice(0, -5)}B.ics`,
      mine.slice(0, -4),
      mine.toUpperCase().replace('/FEEDS', '/feeds').replace('.ICS', '.ics'),
      `/feeds/${practice.id}.ics`,
      '/feeds/.ics',
      '/feeds/%00.ics',
    ]) {
      await isGone(path);
    }
  });

  test('gives nothing after a coach was removed, and after a client was archived or lost access', async () => {
    const leaving = await practice.coach('Lea Leaving');
    const [ofCoach, ofClient] = [await addressOf(leaving), await addressOf(client)];
    await practice.owner.ok(
      `mutation($id: ID!) { removeMember(memberId: $id) { __typename ${RESULT} } }`,
      { id: leaving.memberId },
    );
    await isGone(ofCoach);
    const archived = (at: Date | null) =>
      world.owner.query('update clients set archived_at = $2 where id = $1', [client.clientId, at]);
    await archived(world.clock.now());
    await isGone(ofClient);
    expect((await client.ok(RENEW))['renewCalendarFeed'].code).toBe('NOT_NOW');
    await archived(null);
    expect((await get(ofClient)).status).toBe(200);
    await world.owner.query(
      `update members set access_ended_at = $2, access_contact = 'a@example.test' where id = $1`,
      [client.memberId, world.clock.now()],
    );
    await isGone(ofClient);
  });

  test('answers 304 until something changes', async () => {
    const id = await plan('2026-03-04T10:00:00Z');
    const path = await addressOf(client);
    const etag = (await get(path)).headers.get('etag')!;
    world.clock.set('2026-03-02T11:30:00Z');
    for (const sent of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(path, { 'if-none-match': sent });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    await coach.ok(CANCEL, { id });
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  test('is read only so often', async () => {
    const [path, other] = [await addressOf(coach), await addressOf(client)];
    let answer = await get(path);
    for (let time = 1; answer.status === 200 && time < 100; time += 1) answer = await get(path);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '600']);
    expect((await get(other)).status).toBe(200);
    world.clock.set('2026-03-02T09:10:01Z');
    expect((await get(path)).status).toBe(200);
  });

  test('is in no log', async () => {
    const path = await addressOf(coach);
    lines.length = 0;
    await get(path);
    await get(`${path.slice(0, -5)}B.ics`);
    await get(`${path}/more`);
    expect(lines.join('')).toContain('"route":"/feeds/:file"');
    expect(lines.join('')).not.toContain(path.slice(8, 40));
  });
});
