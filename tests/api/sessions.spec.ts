import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addBusyTimes, addType, open as openHours } from '../support/booking.js';
import { ASK, leadInput, newPeopleType, ticketOf, turnOn } from '../support/leads.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const SESSION = `id clientId callName clientName clientTimeZone coachId coachName coachTimeZone startsAt minutes place link
  status version`;
const REFUSAL = `... on Refusal { code message field until stored: version }`;
const PLAN = `mutation($input: PlanSessionInput!) {
  planSession(input: $input) { ... on Session { ${SESSION} } ${REFUSAL} } }`;
const MOVE = `mutation($input: MoveSessionInput!) {
  moveSession(input: $input) { ... on Session { ${SESSION} } ${REFUSAL} } }`;
const CANCEL = `mutation($id: ID!) {
  cancelSession(sessionId: $id) { ... on Session { ${SESSION} } ${REFUSAL} } }`;
const MARK = `mutation($id: ID!, $status: SessionStatus!) {
  markSession(sessionId: $id, status: $status) { ... on Session { ${SESSION} } ${REFUSAL} } }`;
const HAND_OVER = `mutation($clientId: ID!, $to: ID!) {
  transferClient(input: { clientId: $clientId, toMemberId: $to }) { __typename ${REFUSAL} } }`;
const ONE = `query($id: ID!) { session(id: $id) { ${SESSION} } }`;
const LIST = `query($clientId: ID, $from: DateTime, $to: DateTime, $first: Int, $after: String) {
  sessions(clientId: $clientId, from: $from, to: $to, first: $first, after: $after) {
    edges { cursor node { id clientId startsAt notes { id } } } pageInfo { hasNextPage endCursor } } }`;

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
  coach = await practice.coach();
  client = await practice.client({ coach, timeZone: 'America/New_York' });
});
afterAll(() => world.close());

const plan = async (who: Actor, input: object) =>
  (await who.ok(PLAN, { input: { clientId: client.clientId, minutes: 50, ...input } }))[
    'planSession'
  ];
const move = async (who: Actor, input: object) => (await who.ok(MOVE, { input }))['moveSession'];
const list = async (who: Actor, variables: object = {}) =>
  (await who.ok(LIST, variables))['sessions'] as {
    edges: { cursor: string; node: { id: string; startsAt: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
const ids = (page: Awaited<ReturnType<typeof list>>) => page.edges.map(({ node }) => node.id);
const historyOf = async (clientId: string | null) =>
  (
    await world.owner.query('select kind from events where client_id = $1 order by id', [clientId])
  ).rows.map(({ kind }) => kind as string);

describe('planning', () => {
  test('makes a session with the client’s coach and returns both time zones', async () => {
    const session = await plan(practice.owner, {
      startsAt: '2026-03-04T15:00:00+01:00',
      place: 'Room 2 🪨 غرفة',
      link: 'https://meet.example.test/a?b=c#d',
    });
    expect(session).toEqual({
      id: expect.any(String),
      clientId: client.clientId,
      callName: 'Mara',
      clientName: 'Mara Client',
      clientTimeZone: 'America/New_York',
      coachId: coach.memberId,
      coachName: 'Cora Coach',
      coachTimeZone: 'Europe/Berlin',
      startsAt: '2026-03-04T14:00:00.000Z',
      minutes: 50,
      place: 'Room 2 🪨 غرفة',
      link: 'https://meet.example.test/a?b=c#d',
      status: 'PLANNED',
      version: 1,
    });
    expect((await client.ok(ONE, { id: session.id }))['session']).toEqual(session);
    expect(await historyOf(client.clientId)).toEqual(['SESSION_PLANNED']);
  });

  test('is idempotent by id, also at the same moment', async () => {
    const id = newId(world);
    const input = { id, startsAt: '2026-03-04T10:00:00Z' };
    const [one, two] = await Promise.all([plan(coach, input), plan(coach, input)]);
    expect(one).toEqual(two);
    expect(await plan(coach, { ...input, id: id.toUpperCase() })).toEqual(one);
    expect(await historyOf(client.clientId)).toEqual(['SESSION_PLANNED']);
  });

  test('reports a conflict for an id that the coach cannot see, and reveals nothing', async () => {
    const other = await practice.coach('Otto Other');
    const theirs = await practice.client({ coach: other, name: 'Nils' });
    const session = await plan(other, {
      clientId: theirs.clientId,
      startsAt: '2026-03-04T10:00:00Z',
    });
    const answer = await coach.gql(PLAN, {
      input: {
        id: session.id,
        clientId: client.clientId,
        startsAt: '2026-03-09T10:00:00Z',
        minutes: 30,
      },
    });
    expect(answer.errors?.[0]?.extensions['code']).toBe('CONFLICT');
    expect(JSON.stringify(answer)).not.toContain('Nils');
  });

  test('refuses a coach two sessions at once: of two requests at the same moment one succeeds', async () => {
    const second = await practice.client({ coach, name: 'Lena' });
    for (let hour = 10; hour < 20; hour += 2) {
      const startsAt = `2026-03-05T${hour}:00:00Z`;
      const both = await Promise.all([
        plan(coach, { startsAt }),
        plan(practice.owner, { clientId: second.clientId, startsAt: `2026-03-05T${hour}:30:00Z` }),
      ]);
      const taken = both.filter(({ code }) => code === 'TAKEN');
      expect(taken).toHaveLength(1);
      const kept = both.find(({ status }) => status === 'PLANNED')!;
      expect(taken[0]).toEqual({
        code: 'TAKEN',
        message: 'There’s already a session at that time. Choose another time.',
        field: 'input.startsAt',
        until: new Date(Date.parse(kept.startsAt) + 50 * 60_000).toISOString(),
        stored: null,
      });
    }
    const { rows } = await world.owner.query('select 1 from sessions where coach_id = $1', [
      coach.memberId,
    ]);
    expect(rows).toHaveLength(5);
  });

  test('allows adjacent sessions, other coaches at the same time, and the time of cancelled sessions', async () => {
    const first = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    expect((await plan(coach, { startsAt: '2026-03-04T10:50:00Z' })).status).toBe('PLANNED');
    const other = await practice.client({ name: 'Lena' });
    const theirs = { clientId: other.clientId, startsAt: '2026-03-04T10:00:00Z' };
    expect((await plan(practice.owner, theirs)).status).toBe('PLANNED');
    await coach.ok(CANCEL, { id: first.id });
    expect((await plan(coach, { startsAt: '2026-03-04T10:00:00Z' })).status).toBe('PLANNED');
  });

  test('does not describe a conflicting session that the coach cannot see', async () => {
    const leaving = await practice.client({ coach, name: 'Lena' });
    await plan(coach, { clientId: leaving.clientId, startsAt: '2026-03-04T10:00:00Z' });
    await world.owner.query('update clients set coach_id = $1 where id = $2', [
      practice.owner.memberId,
      leaving.clientId,
    ]);
    const refused = await plan(coach, { startsAt: '2026-03-04T10:30:00Z' });
    expect(refused).toMatchObject({ code: 'TAKEN', until: null });
  });

  test('records a past session within a year', async () => {
    expect(await plan(coach, { startsAt: '2026-02-02T10:00:00Z' })).toMatchObject({
      status: 'PLANNED',
    });
    const answer = await coach.gql(PLAN, {
      input: { clientId: client.clientId, startsAt: '2025-02-02T10:00:00Z', minutes: 50 },
    });
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.startsAt', message: 'can’t be more than a year ago.' }],
    });
  });

  test('is refused for an archived client', async () => {
    await world.owner.query('update clients set archived_at = $1 where id = $2', [
      world.clock.now(),
      client.clientId,
    ]);
    expect(await plan(coach, { startsAt: '2026-03-04T10:00:00Z' })).toMatchObject({
      code: 'NOT_NOW',
    });
  });

  test.each([
    ['too few minutes', 'minutes', { minutes: 4 }],
    ['too many minutes', 'minutes', { minutes: 481 }],
    ['a client id that is no UUID', 'clientId', { clientId: 'mara' }],
    ['an id that is no UUID', 'id', { id: '1' }],
    ['a place that is too long', 'place', { place: 'x'.repeat(301) }],
    ['a link that runs a script', 'link', { link: 'javascript:alert(1)' }],
    ['a link that is no URL', 'link', { link: 'meet me at the river' }],
    ['a link that is too long', 'link', { link: `https://example.test/${'x'.repeat(1000)}` }],
    ['a link with a password', 'link', { link: 'https://coach:secret@example.test/' }],
    ['a start too far ahead', 'startsAt', { startsAt: '2036-03-04T10:00:00Z' }],
    ['a place with a null character', 'place', { place: 'a\u0000b' }],
    ['a place with half a surrogate pair', 'place', { place: 'a\ud800b' }],
  ])('refuses %s and names the field', async (_case, field, wrong) => {
    const input = {
      clientId: client.clientId,
      startsAt: '2026-03-04T10:00:00Z',
      minutes: 50,
      ...wrong,
    };
    const answer = await coach.gql(PLAN, { input });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
  });

  test('refuses a day that does not exist', async () => {
    const answer = await coach.gql(PLAN, {
      input: { clientId: client.clientId, startsAt: '2026-02-30T10:00:00Z', minutes: 50 },
    });
    expect(answer.errors?.[0]?.message).toContain('input.startsAt');
    expect(answer.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
  });
});

describe('moving', () => {
  test('leaves place and link unchanged unless they are given', async () => {
    const session = await plan(coach, {
      startsAt: '2026-03-04T10:00:00Z',
      place: 'Room 2',
      link: 'https://meet.example.test',
    });
    const moved = await move(coach, {
      sessionId: session.id,
      version: 1,
      startsAt: '2026-03-04T10:10:00Z',
      minutes: 40,
      link: '',
    });
    expect(moved).toEqual({
      ...session,
      startsAt: '2026-03-04T10:10:00.000Z',
      minutes: 40,
      link: '',
      version: 2,
    });
    expect(await historyOf(client.clientId)).toEqual(['SESSION_PLANNED', 'SESSION_MOVED']);
  });

  test('refuses an outdated version, but not the same move sent twice', async () => {
    const { id } = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    const first = { sessionId: id, version: 1, startsAt: '2026-03-05T10:00:00Z', minutes: 50 };
    const moved = await move(coach, first);
    expect(await move(coach, first)).toEqual(moved);
    expect(
      await move(practice.owner, { ...first, startsAt: '2026-03-06T10:00:00Z' }),
    ).toMatchObject({
      code: 'STALE',
      stored: 2,
    });
    expect((await coach.ok(ONE, { id }))['session']).toEqual(moved);
  });

  test('is refused onto another session, and allowed onto its own time', async () => {
    const session = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    await plan(coach, { startsAt: '2026-03-04T12:00:00Z' });
    const input = { sessionId: session.id, version: 1, minutes: 50 };
    const refused = await move(coach, { ...input, startsAt: '2026-03-04T11:30:00Z' });
    expect(refused).toMatchObject({ code: 'TAKEN', until: '2026-03-04T12:50:00.000Z' });
    expect((await coach.ok(ONE, { id: session.id }))['session']).toEqual(session);
    expect(await move(coach, { ...input, startsAt: '2026-03-04T10:30:00Z' })).toMatchObject({
      version: 2,
    });
  });

  test('is refused for a cancelled or past session', async () => {
    const past = await plan(coach, { startsAt: '2026-03-01T10:00:00Z' });
    const future = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    await coach.ok(MARK, { id: past.id, status: 'HELD' });
    await coach.ok(CANCEL, { id: future.id });
    for (const { id } of [past, future]) {
      const input = { sessionId: id, version: 2, startsAt: '2026-03-06T10:00:00Z', minutes: 50 };
      expect(await move(coach, input)).toMatchObject({ code: 'NOT_NOW' });
    }
  });

  test('gives the session to the new coach after a transfer', async () => {
    const session = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    await world.owner.query('update clients set coach_id = $1 where id = $2', [
      practice.owner.memberId,
      client.clientId,
    ]);
    expect((await client.ok(ONE, { id: session.id }))['session']['coachName']).toBe('Cora Coach');
    const input = {
      sessionId: session.id,
      version: 1,
      startsAt: '2026-03-05T10:00:00Z',
      minutes: 50,
    };
    expect((await coach.gql(MOVE, { input })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await move(practice.owner, input)).toMatchObject({
      coachName: 'Olga Owner',
      version: 2,
    });
  });
});

describe('transferring the client', () => {
  const handOver = async (who: Actor, to: Actor) =>
    (await who.ok(HAND_OVER, { clientId: client.clientId, to: to.memberId }))['transferClient'];

  test('moves upcoming sessions, and leaves started ones with their coach', async () => {
    const next = await practice.coach('Nela Next');
    const begun = await plan(coach, { startsAt: '2026-03-02T08:50:00Z' });
    const planned = await plan(coach, { startsAt: '2026-03-04T10:00:00Z', place: 'Room 2' });
    const cancelled = await plan(coach, { startsAt: '2026-03-05T10:00:00Z' });
    await coach.ok(CANCEL, { id: cancelled.id });
    await handOver(coach, next);
    const coachOf = async (id: string) => (await next.ok(ONE, { id }))['session'].coachName;
    expect(await coachOf(planned.id)).toBe('Nela Next');
    expect(await coachOf(begun.id)).toBe('Cora Coach');
    expect(await coachOf(cancelled.id)).toBe('Cora Coach');
    expect((await client.ok(ONE, { id: planned.id }))['session']).toEqual({
      ...planned,
      coachId: next.memberId,
      coachName: 'Nela Next',
      version: 2,
    });
    // The old coach is free at that time, and the new one is not.
    client = await practice.client({ coach });
    const at = { startsAt: '2026-03-04T10:00:00Z' };
    expect((await plan(coach, at)).status).toBe('PLANNED');
    client = await practice.client({ coach: next });
    expect((await plan(next, at)).code).toBe('TAKEN');
  });

  test('replaces the former coach’s own link, and leaves any other', async () => {
    const next = await practice.coach('Nela Next');
    await openHours(coach, { link: 'https://cora.test/{code}?v=1' });
    const [own, other] = [
      await plan(coach, { startsAt: '2026-03-04T10:00:00Z', link: 'https://cora.test/abc?v=1' }),
      await plan(coach, { startsAt: '2026-03-05T10:00:00Z', link: 'https://other.test/abc' }),
    ];
    const linkOf = async ({ id }: { id: string }) => (await next.ok(ONE, { id }))['session'].link;
    await handOver(coach, next);
    expect(await linkOf(own)).toBe('');
    expect(await linkOf(other)).toBe('https://other.test/abc');

    client = await practice.client({ coach, name: 'Lena Second' });
    await openHours(next, { link: 'https://nela.test/{code}' });
    const later = await plan(coach, {
      ...{ startsAt: '2026-03-06T10:00:00Z', link: 'https://cora.test/xyz?v=1' },
    });
    const owner = practice.owner;
    await handOver(owner, next);
    expect(await linkOf(later)).toMatch(/^https:\/\/nela\.test\/[\w-]{12}$/);
  });

  test('is refused as a whole if the new coach has a session at the same time', async () => {
    const next = await practice.coach('Nela Next');
    const first = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    const second = await plan(coach, { startsAt: '2026-03-06T10:00:00Z' });
    const handed = client;
    client = await practice.client({ coach: next });
    const hers = await plan(next, { startsAt: '2026-03-06T10:40:00Z' });
    client = handed;
    expect(await handOver(coach, next)).toMatchObject({
      code: 'TAKEN',
      field: 'toMemberId',
      until: '2026-03-06T10:00:00.000Z',
    });
    for (const session of [first, second]) {
      expect((await coach.ok(ONE, { id: session.id }))['session']).toEqual(session);
    }
    expect(await historyOf(client.clientId)).toEqual(['SESSION_PLANNED', 'SESSION_PLANNED']);
    await next.ok(CANCEL, { id: hers.id });
    expect((await handOver(coach, next)).__typename).toBe('ClientProfile');
  });

  test('from two coaches to one at the same moment works for both', async () => {
    const next = await practice.coach('Nela Next');
    await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    const other = await practice.coach();
    const theirs = await practice.client({ coach: other });
    await other.ok(PLAN, {
      input: { clientId: theirs.clientId, minutes: 50, startsAt: '2026-03-04T12:00:00Z' },
    });
    const answers = await Promise.all([
      handOver(coach, next),
      other.ok(HAND_OVER, { clientId: theirs.clientId, to: next.memberId }),
    ]);
    expect(answers[0].__typename).toBe('ClientProfile');
    expect(answers[1]['transferClient'].__typename).toBe('ClientProfile');
  });
});

describe('cancelling and marking', () => {
  test('cancels a planned session once', async () => {
    const { id } = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    const cancelled = (await coach.ok(CANCEL, { id }))['cancelSession'];
    expect(cancelled).toMatchObject({ status: 'CANCELLED', version: 2 });
    expect((await coach.ok(CANCEL, { id }))['cancelSession']).toEqual(cancelled);
    world.clock.set('2026-03-04T11:00:00Z');
    expect((await coach.ok(MARK, { id, status: 'HELD' }))['markSession']).toMatchObject({
      code: 'NOT_NOW',
    });
    expect(await historyOf(client.clientId)).toEqual(['SESSION_PLANNED', 'SESSION_CANCELLED']);
  });

  test('is refused before the session starts', async () => {
    const { id } = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    world.clock.set('2026-03-04T09:59:59Z');
    for (const status of ['HELD', 'MISSED']) {
      expect((await coach.ok(MARK, { id, status }))['markSession']).toMatchObject({
        code: 'NOT_NOW',
        until: '2026-03-04T10:00:00.000Z',
      });
    }
    world.clock.set('2026-03-04T10:00:00Z');
    expect((await coach.ok(MARK, { id, status: 'HELD' }))['markSession']).toMatchObject({
      status: 'HELD',
      version: 2,
    });
    expect((await coach.ok(CANCEL, { id }))['cancelSession']).toMatchObject({ code: 'NOT_NOW' });
    expect(await historyOf(client.clientId)).toEqual(['SESSION_PLANNED', 'SESSION_HELD']);
  });

  test('corrects a mistake, unless the time was taken in the meantime', async () => {
    const first = await plan(coach, { startsAt: '2026-03-01T10:00:00Z' });
    await coach.ok(MARK, { id: first.id, status: 'MISSED' });
    const { id } = await plan(coach, { startsAt: '2026-03-01T10:20:00Z' });
    expect((await coach.ok(MARK, { id: first.id, status: 'HELD' }))['markSession']).toMatchObject({
      code: 'TAKEN',
      field: null,
      until: '2026-03-01T11:10:00.000Z',
    });
    await coach.ok(CANCEL, { id });
    const marked = await coach.ok(MARK, { id: first.id, status: 'HELD' });
    expect(marked['markSession']).toMatchObject({ status: 'HELD', version: 3 });
  });

  test('counts a client who attended as active', async () => {
    const met = await plan(coach, { startsAt: '2026-03-10T10:00:00Z' });
    world.clock.set('2026-03-12T10:00:00Z');
    await coach.ok(MARK, { id: met.id, status: 'HELD' });
    const { rows } = await world.owner.query('select last_heard_at from clients where id = $1', [
      client.clientId,
    ]);
    expect(rows[0].last_heard_at.toISOString()).toBe('2026-03-10T10:00:00.000Z');
  });

  test.each(['PLANNED', 'CANCELLED'])('refuses %s as an outcome', async (status) => {
    const { id } = await plan(coach, { startsAt: '2026-03-01T10:00:00Z' });
    const answer = await coach.gql(MARK, { id, status });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'status' }],
    });
  });
});

describe('a session with a signed note', () => {
  const NOTE = { visibility: 'COACH_ONLY', body: 'She stayed calm.', version: 0 };
  const writeNote = async (sessionId: string) => {
    const id = newId(world);
    await coach.ok(
      'mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }',
      { input: { ...NOTE, id, sessionId } },
    );
    return id;
  };
  const signNote = async (id: string) =>
    (
      await coach.ok(
        `mutation($id: ID!) { signNote(noteId: $id, version: 1) { __typename ${REFUSAL} } }`,
        { id },
      )
    )['signNote'];
  const onRecord = async (who: Actor, id: string) =>
    (await who.ok('query($id: ID!) { session(id: $id) { hasSignedNotes } }', { id }))['session']
      .hasSignedNotes;

  test('can be neither moved nor cancelled, by the API nor in the database', async () => {
    const startsAt = '2026-03-02T08:00:00.000Z';
    const { id } = await plan(coach, { startsAt, place: 'Room 1' });
    const note = await writeNote(id);
    expect(await onRecord(coach, id)).toBe(false);
    expect(await signNote(note)).toEqual({ __typename: 'Note' });
    for (const who of [coach, practice.owner]) {
      expect(await onRecord(who, id)).toBe(true);
      const moved = { sessionId: id, version: 1, startsAt: '2026-03-05T10:00:00Z', minutes: 50 };
      expect(await move(who, moved)).toMatchObject({
        code: 'NOT_NOW',
        message: 'Notes about this session are signed, so it can’t be moved.',
      });
      expect(await move(who, { ...moved, startsAt, minutes: 60 })).toMatchObject({
        code: 'NOT_NOW',
      });
      expect((await who.ok(CANCEL, { id }))['cancelSession']).toMatchObject({
        code: 'NOT_NOW',
        message: 'Notes about this session are signed, so it can’t be canceled.',
      });
    }
    for (const change of [
      `starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'`,
      `minutes = 60, ends_at = ends_at + interval '10 minutes'`,
      `status = 'CANCELLED'`,
    ]) {
      await expect(
        world.owner.query(`update sessions set ${change} where id = $1`, [id]),
      ).rejects.toMatchObject({ code: '23001' });
    }
    await expect(
      world.owner.query(`update sessions set has_signed_notes = false where id = $1`, [id]),
    ).rejects.toMatchObject({ code: '23503' });
    // A correction of where it was, and of how it went, moves nothing.
    const corrected = { sessionId: id, version: 1, startsAt, minutes: 50, place: 'Room 2' };
    expect(await move(coach, corrected)).toMatchObject({ place: 'Room 2', startsAt });
    expect((await coach.ok(MARK, { id, status: 'HELD' }))['markSession'].status).toBe('HELD');
    // Clients do not learn of private notes.
    expect(await onRecord(client, id)).toBe(false);
  });

  test('has started: before that, its notes can be written and not signed', async () => {
    const { id } = await plan(coach, { startsAt: '2026-03-02T09:30:00Z' });
    const note = await writeNote(id);
    expect(await signNote(note)).toMatchObject({
      code: 'NOT_NOW',
      until: '2026-03-02T09:30:00.000Z',
    });
    expect((await coach.ok(CANCEL, { id }))['cancelSession'].status).toBe('CANCELLED');
    world.clock.advance({ hours: 1 });
    expect(await signNote(note)).toEqual({ __typename: 'Note' });
  });

  test('is not cancelled by a request that comes while the note is being signed', async () => {
    for (let hour = 1; hour < 8; hour += 1) {
      const { id } = await plan(coach, { startsAt: `2026-03-02T0${hour}:00:00Z`, minutes: 30 });
      const note = await writeNote(id);
      const [signing, cancelling] = await Promise.all([
        signNote(note),
        practice.owner.ok(CANCEL, { id }),
      ]);
      expect(signing).toEqual({ __typename: 'Note' });
      const { status, code } = cancelling['cancelSession'];
      const known = (await coach.ok(ONE, { id }))['session'].status;
      expect([known, code]).toEqual(
        status === 'CANCELLED' ? ['CANCELLED', undefined] : ['PLANNED', 'NOT_NOW'],
      );
    }
  });
});

describe('access to sessions', () => {
  test('is limited: clients see their own, coaches those of their clients, owners all', async () => {
    const second = await practice.client({ coach, name: 'Lena' });
    const ownersClient = await practice.client({ name: 'Nils' });
    const mine = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    const hers = await plan(coach, { clientId: second.clientId, startsAt: '2026-03-04T09:00:00Z' });
    const his = await plan(practice.owner, {
      clientId: ownersClient.clientId,
      startsAt: '2026-03-04T09:00:00Z',
    });
    expect(ids(await list(client))).toEqual([mine.id]);
    expect(ids(await list(client, { clientId: second.clientId }))).toEqual([]);
    expect(ids(await list(coach))).toEqual([hers.id, mine.id]);
    expect(ids(await list(coach, { clientId: ownersClient.clientId }))).toEqual([]);
    expect(ids(await list(practice.owner)).sort()).toEqual([mine.id, hers.id, his.id].sort());
    expect(ids(await list(practice.owner, { clientId: second.clientId }))).toEqual([hers.id]);
  });

  test('is NOT_FOUND for everyone else', async () => {
    const { id } = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    const stranger = (await makePractice(world, 'Quay')).owner;
    const otherCoach = await practice.coach('Otto Other');
    const otherClient = await practice.client({ coach, name: 'Lena' });
    const absent = (await coach.gql(ONE, { id: newId(world) })).errors![0]!;
    for (const actor of [stranger, otherCoach, otherClient]) {
      expect((await actor.gql(ONE, { id })).errors![0]).toEqual(absent);
      expect(ids(await list(actor, { clientId: client.clientId }))).toEqual([]);
    }
    const writes: [string, object][] = [
      [
        PLAN,
        { input: { clientId: client.clientId, startsAt: '2026-03-05T10:00:00Z', minutes: 50 } },
      ],
      [
        MOVE,
        { input: { sessionId: id, version: 1, startsAt: '2026-03-05T10:00:00Z', minutes: 50 } },
      ],
      [CANCEL, { id }],
      [MARK, { id, status: 'HELD' }],
    ];
    for (const [mutation, variables] of writes) {
      for (const actor of [stranger, otherCoach]) {
        expect((await actor.gql(mutation, variables)).errors?.[0]?.extensions['code']).toBe(
          'NOT_FOUND',
        );
      }
      expect((await client.gql(mutation, variables)).errors?.[0]?.extensions['code']).toBe(
        'FORBIDDEN',
      );
      expect((await world.gql(mutation, variables)).errors?.[0]?.extensions['code']).toBe(
        'UNAUTHENTICATED',
      );
    }
    expect((await world.gql(ONE, { id })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('reports the argument of an invalid id', async () => {
    for (const [query, variables, field] of [
      [ONE, { id: '1 or 1=1' }, 'id'],
      [CANCEL, { id: 'x' }, 'sessionId'],
      [LIST, { clientId: 'x' }, 'clientId'],
      [LIST, { after: 'x' }, 'after'],
      [
        LIST,
        { after: Buffer.from(JSON.stringify(['soon', newId(world)])).toString('base64url') },
        'after',
      ],
      [LIST, { first: 0 }, 'first'],
      [LIST, { first: 101 }, 'first'],
      [LIST, { from: '2026-03-04T10:00:00Z', to: '2026-03-04T10:00:00Z' }, 'to'],
    ] as [string, object, string][]) {
      expect((await coach.gql(query, variables)).errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field }],
      });
    }
  });
});

describe('the list', () => {
  test("on a client's page has only that client's sessions, the latest first", async () => {
    const second = await practice.client({ coach, name: 'Lena' });
    const early = await plan(coach, { startsAt: '2026-03-03T10:00:00Z' });
    const late = await plan(coach, { startsAt: '2026-03-05T10:00:00Z' });
    await plan(coach, { clientId: second.clientId, startsAt: '2026-03-04T10:00:00Z' });
    const page = await coach.ok('query($id: ID!) { client(id: $id) { sessions { id } } }', {
      id: client.clientId,
    });
    expect(page['client'].sessions).toEqual([{ id: late.id }, { id: early.id }]);
  });

  test('is paginated in chronological order, between two moments', async () => {
    const second = await practice.client({ name: 'Lena' });
    for (let day = 4; day < 9; day += 1) {
      const startsAt = `2026-03-0${day}T10:00:00Z`;
      await plan(coach, { startsAt });
      await plan(practice.owner, { clientId: second.clientId, startsAt });
    }
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const { edges, pageInfo } = await list(practice.owner, { first: 3, after });
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
      expect(pageInfo.hasNextPage).toBe(page < 3);
    }
    const all = await list(practice.owner, { first: 100 });
    expect(seen).toEqual(ids(all));
    expect(new Set(seen).size).toBe(10);
    const times = all.edges.map(({ node }) => node.startsAt);
    expect(times).toEqual([...times].sort());
    const some = await list(practice.owner, {
      from: '2026-03-05T10:00:00Z',
      to: '2026-03-07T10:00:00Z',
    });
    expect(new Set(some.edges.map(({ node }) => node.startsAt))).toEqual(
      new Set(['2026-03-05T10:00:00.000Z', '2026-03-06T10:00:00.000Z']),
    );
  });

  test('needs as many statements for twenty sessions as for one', async () => {
    await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    const one = await statementsOf(() => list(coach, { first: 50 }));
    for (let hour = 0; hour < 19; hour += 1) {
      const startsAt = `2026-03-05T${String(hour).padStart(2, '0')}:00:00Z`;
      await plan(coach, { startsAt });
    }
    let count = 0;
    const twenty = await statementsOf(async () => {
      count = (await list(coach, { first: 50 })).edges.length;
    });
    expect(count).toBe(20);
    expect(one).toHaveLength(2);
    expect(twenty).toHaveLength(2);
  });
});

describe('a calendar', () => {
  const CALENDAR = `query($from: LocalDate, $days: Int!, $everyone: Boolean, $coachId: ID) {
    calendar(from: $from, days: $days, everyone: $everyone, coachId: $coachId) {
      timeZone today sessions { id coachId callName startsAt minutes place partner { callName } }
      busyTimes { startsAt endsAt calendars } heldTimes { coachId startsAt endsAt } } }`;
  const calendar = async (who: Actor, variables: object) =>
    (await who.ok(CALENDAR, variables))['calendar'] as {
      timeZone: string;
      today: string;
      sessions: { id: string; coachId: string; startsAt: string }[];
      busyTimes: { startsAt: string; endsAt: string; calendars: string[] }[];
      heldTimes: { coachId: string; startsAt: string; endsAt: string }[];
    };
  const starts = (seen: { sessions: { startsAt: string }[] }) =>
    seen.sessions.map(({ startsAt }) => startsAt);

  test('of a coach has only their own sessions, whatever they ask for', async () => {
    const other = await practice.client({ name: 'Lena' });
    const own = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    await plan(practice.owner, { clientId: other.clientId, startsAt: '2026-03-04T10:00:00Z' });
    const wider = [{}, { everyone: true }, { coachId: practice.owner.memberId }];
    for (const more of wider) {
      const { sessions } = await calendar(coach, { from: '2026-03-02', days: 7, ...more });
      expect(sessions.map(({ id }) => id)).toEqual([own.id]);
    }
  });

  test('of an owner has their own, those of one coach, or all', async () => {
    const other = await practice.client({ name: 'Lena' });
    const theirs = await plan(coach, { startsAt: '2026-03-04T10:00:00Z' });
    const mine = await plan(practice.owner, {
      clientId: other.clientId,
      startsAt: '2026-03-04T11:00:00Z',
    });
    const seen = async (more: object) =>
      (await calendar(practice.owner, { from: '2026-03-02', days: 7, ...more })).sessions.map(
        ({ id }) => id,
      );
    expect(await seen({})).toEqual([mine.id]);
    expect(await seen({ coachId: coach.memberId })).toEqual([theirs.id]);
    expect(await seen({ everyone: true })).toEqual([theirs.id, mine.id]);
  });

  test('has the days of the coach’s zone, also one of 25 hours, without canceled sessions', async () => {
    await world.owner.query(`update members set time_zone = 'America/New_York' where id = $1`, [
      coach.memberId,
    ]);
    // From midnight to midnight, the clocks are set back in between.
    await plan(coach, { startsAt: '2026-11-01T03:59:00Z', minutes: 5 });
    await plan(coach, { startsAt: '2026-11-01T04:05:00Z' });
    await plan(coach, { startsAt: '2026-11-02T04:00:00Z' });
    await plan(coach, { startsAt: '2026-11-02T05:00:00Z' });
    const { id } = await plan(coach, { startsAt: '2026-11-01T12:00:00Z' });
    await coach.ok(CANCEL, { id });
    const seen = await calendar(coach, { from: '2026-11-01', days: 1 });
    expect(seen).toMatchObject({ timeZone: 'America/New_York', today: '2026-03-02' });
    expect(starts(seen)).toEqual([
      // It is not over when the day begins.
      '2026-11-01T03:59:00.000Z',
      '2026-11-01T04:05:00.000Z',
      '2026-11-02T04:00:00.000Z',
    ]);
  });

  test.each([0, -1, 46])('of %d days is refused', async (days) => {
    const answer = await coach.gql(CALENDAR, { from: '2026-03-02', days });
    expect(answer.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
  });

  test('is refused to clients', async () => {
    const answer = await client.gql(CALENDAR, { days: 7 });
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('of five coaches needs as many statements for a month of sessions as for none', async () => {
    const month = { from: '2026-04-01', days: 30, everyone: true };
    const none = await statementsOf(() => calendar(practice.owner, month));
    for (let each = 0; each < 5; each += 1) {
      const one = await practice.coach(`Coach ${each}`);
      const theirs = await practice.client({ coach: one, name: `Client ${each}` });
      for (let day = 1; day <= 30; day += 5) {
        const startsAt = `2026-04-${String(day).padStart(2, '0')}T10:00:00Z`;
        await plan(one, { clientId: theirs.clientId, startsAt, place: 'Room 2' });
      }
    }
    let count = 0;
    const many = await statementsOf(async () => {
      count = (await calendar(practice.owner, month)).sessions.length;
    });
    expect(count).toBe(30);
    expect(many).toHaveLength(none.length);
    // The second one has the times of other coaches that new people hold, as the role that sees nothing else of them.
    expect(many.map((text) => text.includes('from sessions'))).toEqual([true, false]);
    const own = { ...month, everyone: false };
    for (const who of [practice.owner, coach]) {
      expect(await statementsOf(() => calendar(who, own))).toHaveLength(1);
    }
  });

  test('has today’s date where the coach lives, also far from here', async () => {
    for (const [zone, today, starting] of [
      ['Pacific/Kiritimati', '2026-03-02', '2026-03-01T10:00:00Z'],
      ['Pacific/Pago_Pago', '2026-03-01', '2026-03-01T11:00:00Z'],
    ] as const) {
      const who = await practice.coach();
      await world.owner.query('update members set time_zone = $2 where id = $1', [
        ...[who.memberId, zone],
      ]);
      const theirs = await practice.client({ coach: who });
      const at = (hours: number) =>
        new Date(Date.parse(starting) + hours * 3_600_000).toISOString();
      // Just before that day, at its first and last minutes, and just after.
      for (const hours of [-1, 0, 23, 24]) {
        await plan(who, { clientId: theirs.clientId, startsAt: at(hours), minutes: 60 });
      }
      const seen = await calendar(who, { days: 1 });
      expect(seen).toMatchObject({ timeZone: zone, today });
      expect(starts(seen)).toEqual([at(0), at(23)]);
    }
  });

  test('has the busy times of the reader in their own calendar alone', async () => {
    const [from, to] = ['2026-03-04T12:00:00Z', '2026-03-04T13:00:00Z'];
    const times: [Date, Date][] = [[new Date(from), new Date(to)]];
    await addBusyTimes(world, practice.owner.email, times);
    const week = { from: '2026-03-02', days: 7 };
    const { busyTimes } = await calendar(practice.owner, week);
    expect(busyTimes).toEqual([
      {
        startsAt: new Date(from).toISOString(),
        endsAt: new Date(to).toISOString(),
        calendars: ['Personal'],
      },
    ]);
    expect((await calendar(practice.owner, { from: '2026-03-05', days: 7 })).busyTimes).toEqual([]);
    const { coachId, ...others } = { coachId: coach.memberId, everyone: true };
    for (const more of [others, { coachId }]) {
      expect((await calendar(practice.owner, { ...week, ...more })).busyTimes).toEqual([]);
    }
    const ofColleague = { ...week, coachId: practice.owner.memberId };
    expect((await calendar(coach, ofColleague)).busyTimes).toEqual([]);
  });

  test('shows when somebody new holds a time, to that coach and to owners, and not who it is', async () => {
    await openHours(coach);
    const typeId = await addType(world, practice.owner, newPeopleType());
    const address = await turnOn(coach);
    const ticket = await ticketOf(world, address);
    const startsAt = '2026-03-04T08:00:00.000Z';
    const input = leadInput({ address, typeId, startsAt, ticket });
    await world.gql(ASK, { input });
    const held = { coachId: coach.memberId, startsAt, endsAt: '2026-03-04T08:30:00.000Z' };
    const week = { from: '2026-03-02', days: 7 };
    const { coachId, ...others } = { coachId: coach.memberId, everyone: true };
    const seenBy = async (who: Actor, more: object = {}) =>
      (await calendar(who, { ...week, ...more })).heldTimes;
    expect(await seenBy(coach)).toEqual([held]);
    expect(await seenBy(practice.owner, others)).toEqual([held]);
    expect(await seenBy(practice.owner, { coachId })).toEqual([held]);
    expect(await seenBy(practice.owner)).toEqual([]);
    expect(await seenBy(practice.owner, { ...others, from: '2026-03-05' })).toEqual([]);
    // An owner who schedules for the coach is told, as the coach is.
    const asked = { clientId: client.clientId, startsAt, minutes: 30 };
    for (const who of [coach, practice.owner]) {
      const { one, several } = await who.ok<any>(
        `query($one: SessionConflictsInput!, $several: SeriesPreviewInput!) {
           one: sessionConflicts(input: $one) { conflicts } several: seriesPreview(input: $several) { dates { conflicts } } }`,
        { one: asked, several: { ...asked, repeats: 'WEEKLY', count: 2 } },
      );
      expect(one.conflicts).toEqual(['ASKED']);
      expect(several.dates.map(({ conflicts }: any) => conflicts)).toEqual([['ASKED'], []]);
    }
    // Nobody else's, whatever they ask for.
    const colleague = await practice.coach();
    expect(await seenBy(colleague, { coachId, ...others })).toEqual([]);
    const elsewhere = await makePractice(world);
    expect(await seenBy(elsewhere.owner, others)).toEqual([]);
    expect(await seenBy(elsewhere.owner, { coachId })).toEqual([]);
    // It is held for half an hour, because the address was not confirmed.
    world.clock.advance({ minutes: 31 });
    expect(await seenBy(practice.owner, others)).toEqual([]);
  });
});

describe('an email about a session', () => {
  const cancel = async (who: Actor, id: string) => (await who.ok(CANCEL, { id }))['cancelSession'];
  /** The recipients of emails that `work` caused, with the names of the senders. */
  const told = async (work: () => Promise<unknown>) => {
    const before = (await world.mails()).length;
    await work();
    const mails = await world.mails();
    return mails.slice(0, mails.length - before).map(({ to, subject, text }) => {
      expect(`${subject} ${text}`).not.toMatch(/session|appointment|coach |cancel|client/i);
      return to;
    });
  };
  const both = () => [coach.email, client.email].sort();

  test('goes to the client when the coach plans, moves or cancels it', async () => {
    let session: any;
    const at = '2026-03-05T15:00:00.000Z';
    expect(await told(async () => (session = await plan(coach, { startsAt: at })))).toEqual([
      client.email,
    ]);
    const { id, version } = session;
    const later = { sessionId: id, version, startsAt: '2026-03-06T15:00:00Z', minutes: 50 };
    expect(await told(() => move(coach, later))).toEqual([client.email]);
    // The same request again sends nothing.
    expect(await told(() => move(coach, later))).toEqual([]);
    expect(await told(() => cancel(coach, id))).toEqual([client.email]);
    expect(await told(() => cancel(coach, id))).toEqual([]);
  });

  test('goes to client and coach when the owner does it', async () => {
    let session: any;
    const startsAt = '2026-03-05T15:00:00Z';
    const planned = await told(async () => (session = await plan(practice.owner, { startsAt })));
    expect(planned.sort()).toEqual(both());
    expect((await told(() => cancel(practice.owner, session.id))).sort()).toEqual(both());
  });

  test('waits while a move can be undone, and is not sent about a move that was undone by then', async () => {
    const [at, later, latest] = ['T15:00:00.000Z', 'T16:00:00.000Z', 'T17:00:00.000Z'].map(
      (time) => `2026-03-05${time}`,
    );
    let session: any;
    await told(async () => (session = await plan(practice.owner, { startsAt: at })));
    const { id } = session;
    let version = session.version as number;
    const drag = async (startsAt: string | undefined, canUndo = true) => {
      const input = { sessionId: id, version, startsAt, minutes: 50, canUndo };
      version = (await move(practice.owner, input)).version;
    };
    const pass = (seconds: number) =>
      world.clock.set(new Date(world.clock.now().getTime() + seconds * 1_000).toISOString());

    expect(await told(() => drag(later))).toEqual([]);
    pass(10);
    expect(await told(() => drag(at, false))).toEqual([]);
    pass(60);
    expect(await told(async () => undefined)).toEqual([]);

    // What nobody undoes is told.
    await drag(later);
    expect((await told(async () => pass(21))).sort()).toEqual(both());
    // Too late: they know the new time, so they are told again, at once.
    expect((await told(() => drag(at, false))).sort()).toEqual(both());

    // Only the last of two moves is undone, so they are told of the first.
    await drag(later);
    await drag(latest);
    await drag(later, false);
    expect((await told(async () => pass(21))).sort()).toEqual(both());

    // A move to a third time undoes nothing.
    await drag(latest);
    expect((await told(() => drag(at, false))).sort()).toEqual(both());
  });

  test('is not sent about a past session, nor to a client who has not joined', async () => {
    expect(await told(() => plan(coach, { startsAt: '2026-03-01T15:00:00Z' }))).toEqual([]);
    await world.owner.query(`update clients set member_id = null where id = $1`, [client.clientId]);
    expect(await told(() => plan(coach, { startsAt: '2026-03-05T15:00:00Z' }))).toEqual([]);
  });
});

test('an owner can ask for their own sessions, or for those of one coach', async () => {
  const own = await practice.client({ name: 'Ida Own' });
  const startsAt = '2026-03-05T15:00:00Z';
  const theirs = await plan(coach, { startsAt });
  const hers = await plan(practice.owner, { startsAt, clientId: own.clientId });
  const of = (variables: object) =>
    practice.owner.ok<any>(
      `query ($mine: Boolean, $coachId: ID) { sessions(mine: $mine, coachId: $coachId) { edges { node { id clientName coachName } } } }`,
      variables,
    );
  const nodes = async (variables: object) =>
    (await of(variables)).sessions.edges.map(({ node }: any) => node);
  const mine = { id: hers.id, clientName: 'Ida Own', coachName: 'Olga Owner' };
  expect(await nodes({ mine: true })).toEqual([mine]);
  expect(await nodes({ coachId: coach.memberId })).toMatchObject([{ id: theirs.id }]);
  expect(await nodes({})).toEqual([
    { id: theirs.id, clientName: 'Mara Client', coachName: 'Cora Coach' },
    mine,
  ]);
});
