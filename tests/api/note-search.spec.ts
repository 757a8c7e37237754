import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SealingService } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const UNFINISHED = `query($first: Int, $after: String) { unfinishedNotes(first: $first, after: $after) {
  edges { node { sessionId noteId clientName visibility } } pageInfo { hasNextPage endCursor } } }`;
const SEARCH = `query($words: String!, $clientId: ID, $after: String) { noteSearch(words: $words, clientId: $clientId, after: $after) {
  searched backTo pageInfo { hasNextPage endCursor }
  matches { noteId clientName status visibility excerpt { text matches } } } }`;
const NEEDED = `mutation($id: ID!, $is: Boolean!) { setNoteNeeded(sessionId: $id, needed: $is) { __typename } }`;
const NOTE = `query($id: ID!) { note(id: $id) {
  clientName sessionAt canOpenSession note { id body mine addenda { body } } } }`;

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
  client = await practice.client({ coach, name: 'Mara Client' });
});
afterAll(() => world.close());

const met = async (startsAt: string, status: string | null = 'HELD', whose = client) => {
  const { planSession } = await practice.owner.ok(
    'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
    { input: { clientId: whose.clientId, startsAt, minutes: 30 } },
  );
  if (status) {
    await practice.owner.ok(
      'mutation($id: ID!, $status: SessionStatus!) { markSession(sessionId: $id, status: $status) { __typename } }',
      { id: planSession.id, status },
    );
  }
  return planSession.id as string;
};
const write = async (who: Actor, sessionId: string, body: string, input: object = {}) => {
  const id = newId(world);
  await who.ok('mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', {
    input: { id, sessionId, visibility: 'COACH_ONLY', version: 0, body, ...input },
  });
  return id;
};
const sign = (who: Actor, id: string) =>
  who.ok('mutation($id: ID!) { signNote(noteId: $id, version: 1) { __typename } }', { id });
const addTo = (who: Actor, noteId: string, body: string) =>
  who.ok('mutation($input: AddAddendumInput!) { addAddendum(input: $input) { __typename } }', {
    input: { id: newId(world), noteId, body },
  });
const handOver = (to: Actor, noteIds: string[] = []) =>
  coach.ok(
    'mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename } }',
    {
      input: { clientId: client.clientId, toMemberId: to.memberId, noteIds },
    },
  );
const unfinished = async (who: Actor, page: object = {}) =>
  (await who.ok(UNFINISHED, page))['unfinishedNotes'];
const linesOf = async (who: Actor): Promise<string[]> =>
  (await unfinished(who)).edges.map(({ node }: any) => node.noteId ?? node.sessionId);
const search = async (who: Actor, words: string, after: string | null = null) =>
  (await who.ok(SEARCH, { words, after }))['noteSearch'];
const foundBy = async (who: Actor, words: string): Promise<string[]> =>
  (await search(who, words)).matches.map(({ noteId }: any) => noteId);
const faultOf = async (who: Actor, query: string, variables: object = {}) =>
  (await who.gql(query, variables)).errors?.[0]?.extensions['code'];

describe('unfinished notes', () => {
  test('are the coach’s drafts, and their held sessions without a note, the latest first', async () => {
    const none = await met('2026-02-20T08:00:00Z');
    const drafted = await met('2026-02-21T08:00:00Z');
    const draft = await write(coach, drafted, 'Not done', { visibility: 'WITH_CLIENT' });
    const finished = await met('2026-02-22T08:00:00Z');
    await sign(coach, await write(coach, finished, 'Done'));
    await met('2026-02-23T08:00:00Z', 'MISSED');
    await met('2026-02-24T08:00:00Z', null);
    await met('2025-11-01T08:00:00Z');
    const page = await unfinished(coach);
    expect(page.edges.map(({ node }: any) => node)).toEqual([
      { sessionId: drafted, noteId: draft, clientName: 'Mara Client', visibility: 'WITH_CLIENT' },
      { sessionId: none, noteId: null, clientName: 'Mara Client', visibility: null },
    ]);
    // A note of the owner is none of the coach's.
    await write(practice.owner, none, 'By the owner');
    expect(await linesOf(coach)).toEqual([draft, none]);
    await sign(coach, draft);
    expect(await linesOf(coach)).toEqual([none]);
  });

  test('of a coach are no one else’s, and stay with them only as long as the client does', async () => {
    const session = await met('2026-02-20T08:00:00Z');
    const draft = await write(coach, session, 'Not done');
    const missing = await met('2026-02-21T08:00:00Z');
    expect(await linesOf(coach)).toEqual([missing, draft]);
    const other = await practice.coach('Otto Other');
    for (const who of [practice.owner, other]) expect(await linesOf(who)).toEqual([]);
    expect(await faultOf(client, UNFINISHED)).toBe('FORBIDDEN');
    await handOver(other);
    for (const who of [coach, other]) expect(await linesOf(who)).toEqual([]);
  });

  test('leave out a session that the coach says needs none, until they take that back', async () => {
    const session = await met('2026-02-20T08:00:00Z');
    const needed = (who: Actor, is: boolean) => who.ok(NEEDED, { id: session, is });
    for (const is of [false, false]) await needed(coach, is);
    expect(await linesOf(coach)).toEqual([]);
    await needed(coach, true);
    expect(await linesOf(coach)).toEqual([session]);
    // What others say is only about notes of their own.
    await needed(practice.owner, false);
    expect(await linesOf(coach)).toEqual([session]);
    const other = await practice.coach('Otto Other');
    const stranger = (await makePractice(world, 'Quay')).owner;
    for (const who of [other, stranger]) {
      expect(await faultOf(who, NEEDED, { id: session, is: false })).toBe('NOT_FOUND');
    }
    expect(await faultOf(client, NEEDED, { id: session, is: false })).toBe('FORBIDDEN');
    await needed(coach, false);
    const draft = await write(coach, session, 'After all');
    expect(await linesOf(coach)).toEqual([draft]);
  });

  test('come in pages, with as many statements for twenty lines as for one', async () => {
    await met('2026-02-01T00:00:00Z');
    const one = await statementsOf(() => unfinished(coach));
    for (let hour = 1; hour < 20; hour += 1) {
      await met(`2026-02-01T${String(hour).padStart(2, '0')}:00:00Z`);
    }
    let seen: any;
    const twenty = await statementsOf(async () => {
      seen = await unfinished(coach, { first: 15 });
    });
    expect(seen.edges).toHaveLength(15);
    expect(seen.pageInfo.hasNextPage).toBe(true);
    expect(twenty).toHaveLength(one.length);
    const rest = await unfinished(coach, { first: 15, after: seen.pageInfo.endCursor });
    const ids = [...seen.edges, ...rest.edges].map(({ node }: any) => node.sessionId);
    expect(new Set(ids).size).toBe(20);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});

describe('searching notes', () => {
  test('finds drafts, signed notes and addenda of the coach by all of the words, and marks them', async () => {
    const session = await met('2026-02-20T08:00:00Z');
    const draft = await write(coach, session, '## What next\n\nShe **waits** at the Harbour.');
    const signed = await write(coach, session, 'A calm week.', { visibility: 'WITH_CLIENT' });
    await sign(coach, signed);
    await addTo(coach, signed, 'She called from the harbour café.');
    await write(coach, session, 'Nothing of it.');
    const { matches, searched, pageInfo } = await search(coach, 'HARBOUR she');
    expect(matches.map(({ noteId }: any) => noteId)).toEqual([signed, draft]);
    expect(matches[1]).toMatchObject({
      clientName: 'Mara Client',
      status: 'DRAFT',
      excerpt: [
        { text: 'What next\n\n', matches: false },
        { text: 'She', matches: true },
        { text: ' waits at the ', matches: false },
        { text: 'Harbour', matches: true },
        { text: '.', matches: false },
      ],
    });
    expect([searched, pageInfo.hasNextPage]).toEqual([3, false]);
    expect(await foundBy(coach, 'cafe')).toEqual([signed]);
    expect(await foundBy(coach, 'harbour ship')).toEqual([]);
    for (const words of ['', ' ', '\u200b', 'x'.repeat(101)]) {
      expect(await faultOf(coach, SEARCH, { words })).toBe('INVALID_INPUT');
    }
  });

  test('is narrowed to one client', async () => {
    const second = await practice.client({ coach, name: 'Zoe Last' });
    const first = await write(coach, await met('2026-02-20T08:00:00Z'), 'At the harbour');
    const session = await met('2026-02-21T08:00:00Z', 'HELD', second);
    const last = await write(coach, session, 'At the harbour, too');
    const about = async (clientId: string | null) =>
      (await coach.ok(SEARCH, { words: 'harbour', clientId }))['noteSearch'].matches.map(
        ({ noteId }: any) => noteId,
      );
    expect(await about(null)).toEqual([last, first]);
    expect(await about(client.clientId!)).toEqual([first]);
    expect(await about(second.clientId!)).toEqual([last]);
    expect(await about(newId(world))).toEqual([]);
  });

  test('finds nothing for another coach, the owner, the client or a new coach, whoever may read the note', async () => {
    const session = await met('2026-02-20T08:00:00Z');
    const hidden = await write(coach, session, 'At the harbour');
    const shared = await write(coach, session, 'At the harbour, too', {
      visibility: 'WITH_CLIENT',
    });
    for (const id of [hidden, shared]) await sign(coach, id);
    const other = await practice.coach('Otto Other');
    const stranger = (await makePractice(world, 'Quay')).owner;
    for (const who of [practice.owner, other, stranger]) {
      expect(await search(who, 'harbour')).toMatchObject({ matches: [], searched: 0 });
    }
    expect(await faultOf(client, SEARCH, { words: 'harbour' })).toBe('FORBIDDEN');
    await handOver(other, [hidden]);
    expect(await foundBy(other, 'harbour')).toEqual([]);
    await addTo(other, shared, 'I was at the harbour myself');
    expect(await foundBy(other, 'harbour')).toEqual([]);
    expect(await foundBy(coach, 'myself')).toEqual([]);
    // The private note stays its author's. The shared one, to which the new coach adds, goes with the client.
    expect(await foundBy(coach, 'harbour')).toEqual([hidden]);
    expect(await faultOf(coach, NOTE, { id: shared })).toBe('NOT_FOUND');
  });

  test('goes through a limited number of notes at a time, in a fixed number of statements', async () => {
    const session = await met('2026-02-20T08:00:00Z');
    const old = await write(coach, session, 'The harbour, long ago');
    const few = await statementsOf(() => search(coach, 'harbour'));
    await copies(old, 301);
    let first: any;
    const many = await statementsOf(async () => {
      first = await search(coach, 'harbour');
    });
    expect(first).toMatchObject({ matches: [], searched: 300, pageInfo: { hasNextPage: true } });
    expect(many).toHaveLength(few.length);
    const second = await search(coach, 'harbour', first.pageInfo.endCursor);
    expect(second).toMatchObject({ searched: 2, pageInfo: { hasNextPage: false } });
    expect(second.matches.map(({ noteId }: any) => noteId)).toEqual([old]);
  });
});

/** More notes like this one, each begun a minute after the one before. */
async function copies(noteId: string, count: number): Promise<void> {
  const { rows } = await world.owner.query(
    `select n.practice_id, pk.wrapped || ck.wrapped as keys from notes n
     join practice_keys pk on pk.practice_id = n.practice_id
     join client_keys ck on ck.practice_id = n.practice_id and ck.client_id = n.client_id and ck.kind = 'RECORD'
     where n.id = $1`,
    [noteId],
  );
  const { practice_id: practiceId, keys } = rows[0];
  const sealing = world.app.get(SealingService, { strict: false });
  const texts = Array.from({ length: count }, (_, n) => {
    const id = newId(world);
    const place = { table: 'notes', id, version: 1 };
    const sealed = sealing.sealWith(keys, practiceId, place, `Note ${n}`).toString('base64');
    return { id, n: n + 1, sealed };
  });
  await world.owner.query(
    `insert into notes (practice_id, id, session_id, client_id, author_id, visibility, status, body_sealed, version,
       created_at, saved_at, coach_id, notes_requested_by)
     select o.practice_id, t.id, o.session_id, o.client_id, o.author_id, o.visibility, o.status,
       decode(t.sealed, 'base64'), 1, o.created_at + t.n * interval '1 minute', o.saved_at, o.coach_id, o.notes_requested_by
     from notes o, jsonb_to_recordset($2::jsonb) as t (id uuid, n integer, sealed text) where o.id = $1`,
    [noteId, JSON.stringify(texts)],
  );
}

describe('one note', () => {
  test('can be opened by those who can read it, with its session, and by its author after a transfer', async () => {
    const session = await met('2026-02-20T08:00:00Z');
    const note = await write(coach, session, 'At the harbour');
    await sign(coach, note);
    await addTo(coach, note, 'And later');
    const open = async (who: Actor) => (await who.ok(NOTE, { id: note }))['note'];
    expect(await open(coach)).toEqual({
      clientName: 'Mara Client',
      sessionAt: '2026-02-20T08:00:00.000Z',
      canOpenSession: true,
      note: { id: note, body: 'At the harbour', mine: true, addenda: [{ body: 'And later' }] },
    });
    const other = await practice.coach('Otto Other');
    for (const who of [practice.owner, other]) {
      expect(await faultOf(who, NOTE, { id: note })).toBe('NOT_FOUND');
    }
    expect(await faultOf(client, NOTE, { id: note })).toBe('FORBIDDEN');
    await handOver(other, [note]);
    expect(await open(coach)).toMatchObject({ canOpenSession: false, note: { mine: true } });
    const readings = () =>
      world.owner.query(
        `select reader_id from access_log where client_id = $1 and kind = 'PRIVATE_NOTES'`,
        [client.clientId],
      );
    expect((await readings()).rows).toEqual([]);
    expect(await open(other)).toMatchObject({ canOpenSession: true, note: { mine: false } });
    expect((await readings()).rows).toEqual([{ reader_id: other.memberId }]);
  });
});
