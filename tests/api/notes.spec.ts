import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { assign, command, planOf, stepOf } from '../support/plans.js';
import { otherConnection, untilWaiting } from '../support/locks.js';
import { statementsOf } from '../support/sql-counter.js';
import { textOfPdf } from '../support/pdf-text.js';
import { openedEvents } from '../support/sealed.js';
import { bootWorld, type World } from '../support/world.js';

const NOTE = `id sessionId clientId authorName mine visibility status body version savedAt signedAt
  addenda { id authorName body at } agreed { actionId planId title status }`;
const RESULT = `{ ... on Note { ${NOTE} } ... on Refusal { code message field current stored: version } }`;
const NOTES = `query($id: ID!) { session(id: $id) { id notes { ${NOTE} } } }`;
const PRIVATE = 'She still waits at the harbour. 🪨 سر';

interface NoteSeen {
  id: string;
  version: number;
  status: string;
  body: string;
  addenda: { id: string; body: string }[];
  agreed: { actionId: string; planId: string; title: string; status: string }[];
  code?: string;
  [field: string]: unknown;
}

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let session: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
  session = await planned(coach, client, '2026-03-02T08:00:00Z');
});
afterAll(() => world.close());

async function planned(who: Actor, whose: Actor, startsAt: string): Promise<string> {
  const input = { clientId: whose.clientId, startsAt, minutes: 30 };
  const { planSession } = await who.ok(
    'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
    { input },
  );
  return planSession.id;
}

const mutation = (name: string, args: string, passed: string) =>
  `mutation(${args}) { ${name}(${passed}) ${RESULT} }`;
const WRITE = mutation('writeNote', '$input: WriteNoteInput!', 'input: $input');
const SIGN = mutation(
  'signNote',
  '$noteId: ID!, $version: Int!',
  'noteId: $noteId, version: $version',
);
const ADD = mutation('addAddendum', '$input: AddAddendumInput!', 'input: $input');
const AGREE = mutation('agreeAction', '$input: AgreeActionInput!', 'input: $input');
const DISCARD = `mutation($noteId: ID!) { discardNote(noteId: $noteId) {
  ... on Done { ok } ... on Refusal { code message } } }`;

async function write(who: Actor, input: object = {}): Promise<NoteSeen> {
  const defaults = {
    id: newId(world),
    sessionId: session,
    visibility: 'COACH_ONLY',
    body: PRIVATE,
    version: 0,
  };
  return (await who.ok(WRITE, { input: { ...defaults, ...input } }))['writeNote'];
}
const sign = async (
  who: Actor,
  { id, version }: { id: string; version: number },
): Promise<NoteSeen> => (await who.ok(SIGN, { noteId: id, version }))['signNote'];
const signed = async (who: Actor, input: object = {}) => sign(who, await write(who, input));
const add = async (who: Actor, input: object): Promise<NoteSeen> =>
  (await who.ok(ADD, { input }))['addAddendum'];
const agree = async (who: Actor, input: object): Promise<NoteSeen> =>
  (await who.ok(AGREE, { input: { reach: 'NO', ...input } }))['agreeAction'];
const discard = async (who: Actor, noteId: string) =>
  (await who.ok(DISCARD, { noteId }))['discardNote'];
const notesFor = async (who: Actor, id = session): Promise<NoteSeen[]> =>
  (await who.ok(NOTES, { id }))['session'].notes;
const idsFor = async (who: Actor) => (await notesFor(who)).map(({ id }) => id);
const faultOf = async (who: Actor, query: string, variables: object) =>
  (await who.gql(query, variables)).errors?.[0]?.extensions['code'];
const handOver = (to: Actor) => practice.transfer(client, to);
const historyOf = async (whose: Actor) =>
  (
    await openedEvents(
      world,
      whose.practiceId,
      (
        await world.owner.query(
          'select kind, subject from events where client_id = $1 order by id',
          [whose.clientId],
        )
      ).rows,
    )
  ).map(({ kind, subject }) => (subject ? `${kind} ${subject}` : kind));

describe('a draft', () => {
  test('is stored exactly as typed, and sealed in the database', async () => {
    const body = ` ${PRIVATE}\n\n* مرحبا **שלום** 👩‍👩‍👧 \u202e\n`;
    const note = await write(coach, { body });
    expect(note).toEqual({
      id: note.id,
      sessionId: session,
      clientId: client.clientId,
      authorName: 'Cora Coach',
      mine: true,
      visibility: 'COACH_ONLY',
      status: 'DRAFT',
      body,
      version: 1,
      savedAt: '2026-03-02T09:00:00.000Z',
      signedAt: null,
      addenda: [],
      agreed: [],
    });
    expect(await notesFor(coach)).toEqual([note]);
    const { rows } = await world.owner.query('select body_sealed from notes where id = $1', [
      note.id,
    ]);
    expect(rows[0].body_sealed.toString('utf8')).not.toContain('harbour');
  });

  test('can be saved repeatedly, and its audience can change', async () => {
    const { id } = await write(coach, { body: '' });
    world.clock.advance({ minutes: 1 });
    const second = await write(coach, {
      id,
      body: 'For both of us',
      visibility: 'WITH_CLIENT',
      version: 1,
    });
    expect(second).toMatchObject({
      body: 'For both of us',
      visibility: 'WITH_CLIENT',
      version: 2,
      savedAt: '2026-03-02T09:01:00.000Z',
    });
    expect(await notesFor(coach)).toEqual([second]);
  });

  test('returns the first result to a save that is sent twice, even at the same moment', async () => {
    const id = newId(world);
    const [one, two] = await Promise.all([write(coach, { id }), write(coach, { id })]);
    expect(one).toEqual(two);
    const changed = await write(coach, { id, body: 'More', version: 1 });
    expect(await write(coach, { id, body: 'More', version: 1 })).toEqual(changed);
    expect(await write(coach, { id: id.toUpperCase(), body: 'Most', version: 2 })).toMatchObject({
      id,
      body: 'Most',
      version: 3,
    });
  });

  test('is the same note under its id in upper case, and can be read', async () => {
    const note = await write(coach, { id: newId(world).toUpperCase() });
    expect(note.body).toBe(PRIVATE);
  });

  test('edited in two windows is refused as STALE in one of them, with the current text', async () => {
    const { id } = await write(coach);
    const texts = ['From the phone', 'From the desk'];
    const both = await Promise.all(texts.map((body) => write(coach, { id, body, version: 1 })));
    const kept = both.find(({ code }) => !code)!;
    const stale = both.filter(({ code }) => code === 'STALE');
    expect(stale).toEqual([expect.objectContaining({ current: kept.body, stored: 2 })]);
    expect((await notesFor(coach))[0]).toEqual(kept);
  });

  test('can be read and changed only by its author', async () => {
    const { id } = await write(coach, { visibility: 'WITH_CLIENT' });
    const otherCoach = await practice.coach('Otto Other');
    const stranger = (await makePractice(world, 'Quay')).owner;
    expect(await notesFor(client)).toEqual([]);
    expect(await notesFor(practice.owner)).toEqual([]);
    const input = {
      id,
      sessionId: session,
      visibility: 'WITH_CLIENT',
      body: 'Mine now',
      version: 1,
    };
    for (const actor of [practice.owner, otherCoach, stranger]) {
      expect(await faultOf(actor, WRITE, { input })).toBe('NOT_FOUND');
      expect(await faultOf(actor, SIGN, { noteId: id, version: 1 })).toBe('NOT_FOUND');
      expect(await faultOf(actor, DISCARD, { noteId: id })).toBe('NOT_FOUND');
      expect(await faultOf(actor, ADD, { input: { noteId: id, body: 'And' } })).toBe('NOT_FOUND');
    }
    const guess = { ...input, version: 0 };
    expect(await faultOf(practice.owner, WRITE, { input: guess })).toBe('CONFLICT');
    expect((await notesFor(coach))[0]).toMatchObject({ body: PRIVATE, version: 1 });
  });

  test('can be discarded, and a late save does not restore it', async () => {
    const { id } = await write(coach);
    expect(await discard(coach, id)).toEqual({ ok: true });
    expect(await notesFor(coach)).toEqual([]);
    const input = { id, sessionId: session, visibility: 'COACH_ONLY', body: 'Late', version: 1 };
    expect(await faultOf(coach, WRITE, { input })).toBe('NOT_FOUND');
    expect(await faultOf(coach, DISCARD, { noteId: id })).toBe('NOT_FOUND');
  });

  test('can be finished by its author after the client was transferred', async () => {
    const note = await write(coach);
    await handOver(practice.owner);
    expect(await sign(coach, note)).toMatchObject({ status: 'SIGNED', body: PRIVATE });
    expect(await faultOf(coach, NOTES, { id: session })).toBe('NOT_FOUND');
    expect(await notesFor(practice.owner)).toEqual([]);
  });

  test('saved at the moment its author is removed is refused, as every request of theirs is from then on', async () => {
    await world.owner.query('update clients set archived_at = now() where id = $1', [
      client.clientId,
    ]);
    const gate = await otherConnection(world);
    try {
      await gate.query(`begin; select from clients where id = '${client.clientId}' for update`);
      const input = { id: newId(world), sessionId: session, visibility: 'COACH_ONLY' };
      const saved = coach.gql(WRITE, { input: { ...input, body: PRIVATE, version: 0 } });
      await untilWaiting(world);
      await practice.owner.ok(
        'mutation ($id: ID!) { removeMember(memberId: $id) { __typename } }',
        {
          id: coach.memberId,
        },
      );
      await gate.query('commit');
      const { errors } = await saved;
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    } finally {
      await gate.end();
    }
  });

  test('cannot move to another session', async () => {
    const { id } = await write(coach);
    const other = await planned(coach, client, '2026-03-02T10:00:00Z');
    const input = { id, sessionId: other, visibility: 'COACH_ONLY', body: 'x', version: 1 };
    expect((await coach.gql(WRITE, { input })).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.sessionId' }],
    });
  });

  test.each([
    ['an id that is no UUID', 'id', { id: 'one' }],
    ['an empty session id', 'sessionId', { sessionId: '' }],
    ['a body that is too long', 'body', { body: 'x'.repeat(20_001) }],
    ['a body with a null character', 'body', { body: 'a\u0000b' }],
    ['a body with half a surrogate pair', 'body', { body: 'a\udc00b' }],
    ['a negative version', 'version', { version: -1 }],
  ])('refuses %s and names the field', async (_case, field, wrong) => {
    const input = {
      id: newId(world),
      sessionId: session,
      visibility: 'COACH_ONLY',
      body: '',
      version: 0,
      ...wrong,
    };
    const answer = await coach.gql(WRITE, { input });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
    expect(JSON.stringify(answer)).not.toContain('xxx');
  });

  test('holds twenty thousand characters, counted as people count them', async () => {
    const body = '🪨'.repeat(20_000);
    expect((await write(coach, { body })).body).toBe(body);
  });
});

describe('signing', () => {
  test('shares the note with the client if it is WITH_CLIENT', async () => {
    const note = await write(coach, { visibility: 'WITH_CLIENT', body: 'What we agreed' });
    world.clock.advance({ hours: 1 });
    const done = await sign(coach, note);
    expect(done).toEqual({ ...note, status: 'SIGNED', signedAt: '2026-03-02T10:00:00.000Z' });
    expect(await sign(coach, note)).toEqual(done);
    expect(await notesFor(client)).toEqual([{ ...done, mine: false }]);
    expect(await notesFor(practice.owner)).toEqual([{ ...done, mine: false }]);
    expect(await historyOf(client)).toEqual(['SESSION_PLANNED', 'NOTE_SIGNED']);
  });

  test('needs a text', async () => {
    const note = await write(coach, { body: ' \n\u200b ' });
    expect(await sign(coach, note)).toMatchObject({ code: 'NOT_NOW', field: 'body' });
    expect((await notesFor(coach))[0]!.status).toBe('DRAFT');
  });

  test('signs the version that was read, not a later one', async () => {
    const note = await write(coach);
    await write(coach, { id: note.id, body: 'Newer', version: 1 });
    expect(await sign(coach, note)).toMatchObject({ code: 'STALE', current: 'Newer', stored: 2 });
  });

  test('is final: the note cannot be edited, discarded or signed again', async () => {
    const note = await signed(coach, { visibility: 'WITH_CLIENT' });
    await handOver(practice.owner);
    for (const actor of [coach, practice.owner]) {
      expect(await write(actor, { id: note.id, body: 'Other', version: 1 })).toMatchObject({
        code: 'FINAL',
        current: PRIVATE,
      });
      expect(await discard(actor, note.id)).toMatchObject({ code: 'FINAL' });
    }
    expect(await sign(practice.owner, note)).toMatchObject({ code: 'FINAL' });
    expect(await sign(coach, { id: note.id, version: 2 })).toMatchObject({ code: 'FINAL' });
  });

  test.each([
    `update notes set body_sealed = 'x' where id = $1`,
    `update notes set status = 'DRAFT', signed_at = null where id = $1`,
    `update notes set visibility = 'WITH_CLIENT' where id = $1`,
    `delete from notes where id = $1`,
  ])('is final even for the owner of the tables: %s', async (attack) => {
    const { id } = await signed(coach);
    await expect(world.owner.query(attack, [id])).rejects.toMatchObject({ code: '23001' });
    await expect(asRole(coach, (db) => db.query(attack, [id]))).rejects.toMatchObject({
      code: '23001',
    });
  });
});

describe('addenda', () => {
  test('are added to a signed note by its author and the client’s coach, the oldest first', async () => {
    const note = await signed(coach, { visibility: 'WITH_CLIENT' });
    const id = newId(world);
    const first = await add(coach, { id, noteId: note.id, body: 'And then 🪨' });
    expect(first.addenda).toEqual([
      { id, authorName: 'Cora Coach', body: 'And then 🪨', at: '2026-03-02T09:00:00.000Z' },
    ]);
    expect(await add(coach, { id, noteId: note.id, body: 'And then 🪨' })).toEqual(first);
    await handOver(practice.owner);
    await add(practice.owner, { noteId: note.id, body: 'I took over' });
    await add(coach, { noteId: note.id, body: 'Farewell' });
    const [seen] = await notesFor(client);
    expect(seen!.addenda.map(({ body }) => body)).toEqual([
      'And then 🪨',
      'I took over',
      'Farewell',
    ]);
    expect(seen).toMatchObject({ version: 1, body: PRIVATE });
  });

  test('cannot be added to a draft, nor by those who may only read', async () => {
    const draft = await write(coach);
    expect(await add(coach, { noteId: draft.id, body: 'More' })).toMatchObject({ code: 'NOT_NOW' });
    const note = await signed(coach, { visibility: 'WITH_CLIENT' });
    const input = { noteId: note.id, body: 'I have a say' };
    expect(await faultOf(practice.owner, ADD, { input })).toBe('FORBIDDEN');
    expect(await faultOf(client, ADD, { input })).toBe('FORBIDDEN');
    const empty = await coach.gql(ADD, { input: { noteId: note.id, body: ' ' } });
    expect(empty.errors?.[0]?.extensions).toMatchObject({ fields: [{ field: 'input.body' }] });
  });

  test('report a conflict for an id that is already in use', async () => {
    const one = await signed(coach);
    const other = await signed(coach);
    const id = newId(world);
    await add(coach, { id, noteId: one.id, body: 'Here' });
    expect(await faultOf(coach, ADD, { input: { id, noteId: other.id, body: 'There' } })).toBe(
      'CONFLICT',
    );
  });

  test('are sealed, and cannot be changed in the database', async () => {
    const note = await signed(coach);
    const { addenda } = await add(coach, { noteId: note.id, body: PRIVATE });
    const { rows } = await world.owner.query('select body_sealed from addenda');
    expect(rows.map(({ body_sealed }) => body_sealed.toString('utf8')).join()).not.toContain(
      'harbour',
    );
    for (const attack of [
      `update addenda set body_sealed = 'x' where id = $1`,
      'delete from addenda where id = $1',
    ]) {
      await expect(world.owner.query(attack, [addenda[0]!.id])).rejects.toMatchObject({
        code: '23001',
      });
    }
  });
});

describe('a private note', () => {
  test('leaves no trace for the client: no note, no text, no event, no id', async () => {
    const note = await signed(coach);
    await add(coach, { noteId: note.id, body: PRIVATE });
    await write(coach, { body: 'A draft' });
    expect(await notesFor(client)).toEqual([]);
    const answer = await client.gql(`{ sessions { edges { node { id notes { ${NOTE} } } } } }`);
    expect(JSON.stringify(answer)).not.toContain(note.id);
    expect(await historyOf(client)).toEqual(['SESSION_PLANNED']);
    for (const [query, variables] of [
      [
        WRITE,
        {
          input: {
            id: note.id,
            sessionId: session,
            visibility: 'WITH_CLIENT',
            body: '',
            version: 1,
          },
        },
      ],
      [SIGN, { noteId: note.id, version: 1 }],
      [DISCARD, { noteId: note.id }],
      [ADD, { input: { noteId: note.id, body: 'x' } }],
      [AGREE, { input: { noteId: note.id, stepId: newId(world), title: 'x', reach: 'NO' } }],
    ] as [string, object][]) {
      const denied = await client.gql(query, variables);
      expect(denied.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      const missing = await client.gql(
        query,
        JSON.parse(JSON.stringify(variables).replaceAll(note.id, newId(world))),
      );
      expect(missing).toMatchObject({ data: denied.data, errors: denied.errors });
      expect((await world.gql(query, variables)).errors?.[0]?.extensions['code']).toBe(
        'UNAUTHENTICATED',
      );
    }
  });

  test('is visible only to its author, not to owners or a later coach', async () => {
    const draft = await write(coach);
    const note = await signed(coach);
    expect(await idsFor(coach)).toEqual([draft.id, note.id]);
    expect(await idsFor(practice.owner)).toEqual([]);
    const next = await practice.coach('Nora Next');
    await handOver(next);
    expect(await idsFor(next)).toEqual([]);
    expect(await idsFor(practice.owner)).toEqual([]);
    expect(await faultOf(practice.owner, SIGN, { noteId: note.id, version: 1 })).toBe('NOT_FOUND');
  });

  test('is hidden by row-level security alone', async () => {
    const hidden = await signed(coach);
    await add(coach, { noteId: hidden.id, body: PRIVATE });
    await write(coach, { visibility: 'WITH_CLIENT' });
    const shared = await signed(coach, { visibility: 'WITH_CLIENT' });
    const twin = await practice.client({ coach, name: 'Lena' });
    const otherCoach = await practice.coach('Otto Other');
    const stranger = (await makePractice(world, 'Quay')).owner;
    const seen = (who: Actor, table: string) =>
      asRole(who, async (db) => (await db.query(`select * from ${table}`)).rows);
    expect((await seen(client, 'notes')).map(({ id }) => id)).toEqual([shared.id]);
    expect(await seen(client, 'addenda')).toEqual([]);
    expect(await seen(twin, 'notes')).toEqual([]);
    expect(await seen(twin, 'sessions')).toEqual([]);
    expect(await seen(stranger, 'notes')).toEqual([]);
    expect(await seen(stranger, 'sessions')).toEqual([]);
    expect(await seen(otherCoach, 'notes')).toEqual([]);
    expect(await seen(otherCoach, 'addenda')).toEqual([]);
    expect((await seen(coach, 'notes')).length).toBe(3);
  });

  test('cannot be written by a client, and neither can a session, whatever role the server sets', async () => {
    const shared = await signed(coach, { visibility: 'WITH_CLIENT' });
    const refused = { code: '42501' };
    const insertNote = `insert into notes select practice_id, $1, session_id, client_id, author_id, visibility, status,
      body_sealed, version, created_at, saved_at, signed_at from notes`;
    await expect(
      asRole(client, (db) => db.query(insertNote, [newId(world)])),
    ).rejects.toMatchObject(refused);
    const insertAddendum = `insert into addenda select practice_id, $1, id, client_id, author_id, body_sealed, now() from notes`;
    await expect(
      asRole(client, (db) => db.query(insertAddendum, [newId(world)])),
    ).rejects.toMatchObject(refused);
    for (const attack of [
      `update sessions set starts_at = starts_at`,
      `delete from sessions`,
      `update notes set visibility = 'WITH_CLIENT'`,
      `delete from notes`,
    ]) {
      expect(await asRole(client, async (db) => (await db.query(attack)).rowCount)).toBe(0);
    }
    expect(await notesFor(client)).toMatchObject([{ id: shared.id }]);
  });
});

describe('agreed points', () => {
  test('become actions of the running plan, linked both ways', async () => {
    const plan = await assign(world, coach, client);
    const step = stepOf(plan, 'ground');
    const draft = await write(coach, { visibility: 'WITH_CLIENT', body: 'Two things' });
    const id = newId(world);
    const input = { id, noteId: draft.id, stepId: step.id, title: 'Call Ada 🪨', dueAfterDays: 3 };
    const [one, two] = await Promise.all([agree(coach, input), agree(coach, input)]);
    expect(one).toEqual(two);
    expect(one.agreed).toEqual([
      { actionId: id, planId: plan.id, title: 'Call Ada 🪨', status: 'OPEN' },
    ]);

    const before = stepOf(await planOf(client, plan.id), 'ground').actions.find(
      (action) => action.id === id,
    )!;
    expect(before).toMatchObject({
      title: 'Call Ada 🪨',
      kind: 'ONCE',
      dueOn: '2026-03-05',
      fromNote: null,
    });
    expect(await historyOf(client)).not.toContain('ACTION_AGREED Call Ada 🪨');

    await sign(coach, draft);
    const later = stepOf(plan, 'self');
    const both = await agree(coach, { noteId: draft.id, stepId: later.id, title: 'Run with Jo' });
    expect(both.agreed.map(({ title, status }) => [title, status])).toEqual([
      ['Call Ada 🪨', 'OPEN'],
      ['Run with Jo', 'LOCKED'],
    ]);
    const after = await planOf(client, plan.id);
    expect(stepOf(after, 'ground').actions.find((action) => action.id === id)!['fromNote']).toBe(
      draft.id,
    );
    expect((await notesFor(client))[0]!.agreed).toEqual(both.agreed);
    expect((await historyOf(client)).filter((kind) => kind.startsWith('ACTION_AGREED'))).toEqual([
      'ACTION_AGREED Call Ada 🪨',
      'ACTION_AGREED Run with Jo',
    ]);

    await command(client, 'completeAction', id);
    world.clock.advance({ days: 6 });
    expect((await notesFor(coach))[0]!.agreed.map(({ status }) => status)).toEqual([
      'DONE',
      'OPEN',
    ]);
  });

  test('that are added after the note was signed have the date', async () => {
    const plan = await assign(world, coach, client);
    const stepId = stepOf(plan, 'ground').id;
    const draft = await write(coach, { visibility: 'WITH_CLIENT' });
    await agree(coach, { noteId: draft.id, stepId, title: 'Before' });
    world.clock.advance({ hours: 1 });
    await sign(coach, draft);
    world.clock.advance({ hours: 1 });
    await agree(coach, { noteId: draft.id, stepId, title: 'After' });
    for (const who of [coach, client]) {
      const { session: seen } = await who.ok(
        `query($id: ID!) { session(id: $id) { notes { agreed { title addedAfterSigningAt } } } }`,
        { id: session },
      );
      expect(seen.notes[0].agreed).toEqual([
        { title: 'Before', addedAfterSigningAt: null },
        { title: 'After', addedAfterSigningAt: '2026-03-02T11:00:00.000Z' },
      ]);
    }
  });

  test('of a private note show the action and nothing from the note', async () => {
    const plan = await assign(world, coach, client);
    const note = await signed(coach);
    await agree(coach, {
      noteId: note.id,
      stepId: stepOf(plan, 'ground').id,
      title: 'Sleep early',
    });
    const seen = await planOf(client, plan.id);
    const action = stepOf(seen, 'ground').actions.find(({ title }) => title === 'Sleep early')!;
    expect(action['fromNote']).toBeNull();
    expect(JSON.stringify(seen)).not.toContain(note.id);
    expect(await historyOf(client)).not.toContain('ACTION_AGREED Sleep early');
    const own = await planOf(coach, plan.id);
    expect(JSON.stringify(own)).toContain(note.id);
  });

  test('stay in the plan when their draft is discarded', async () => {
    const plan = await assign(world, coach, client);
    const note = await write(coach);
    await agree(coach, {
      noteId: note.id,
      stepId: stepOf(plan, 'ground').id,
      title: 'Sleep early',
    });
    expect(await discard(coach, note.id)).toEqual({ ok: true });
    const titles = stepOf(await planOf(client, plan.id), 'ground').actions.map(
      ({ title }) => title,
    );
    expect(titles).toContain('Sleep early');
  });

  test('are refused for another client’s plan and for a plan that has ended', async () => {
    const plan = await assign(world, coach, client);
    const twin = await practice.client({ coach, name: 'Lena' });
    const theirs = await assign(world, coach, twin);
    const note = await signed(coach, { visibility: 'WITH_CLIENT' });
    const input = { noteId: note.id, title: 'Sleep early', reach: 'NO' };
    expect(
      await faultOf(coach, AGREE, { input: { ...input, stepId: stepOf(theirs, 'ground').id } }),
    ).toBe('NOT_FOUND');
    expect(await faultOf(coach, AGREE, { input: { ...input, stepId: newId(world) } })).toBe(
      'NOT_FOUND',
    );
    const stepId = stepOf(plan, 'ground').id;
    const otherCoach = await practice.coach('Otto Other');
    expect(await faultOf(otherCoach, AGREE, { input: { ...input, stepId } })).toBe('NOT_FOUND');
    await client.ok(
      'mutation($id: ID!) { endPlan(input: { planId: $id, ending: LET_GO }) { __typename } }',
      { id: plan.id },
    );
    expect(await agree(coach, { ...input, stepId })).toMatchObject({ code: 'FINAL' });
    expect((await notesFor(coach))[0]!.agreed).toEqual([]);
  });

  test.each([
    ['an empty title', 'title', { title: '' }],
    ['a title that is too long', 'title', { title: 'x'.repeat(161) }],
    ['a step id that is no UUID', 'stepId', { stepId: '7' }],
    ['a negative number of days', 'dueAfterDays', { dueAfterDays: -1 }],
    ['guidance that is too long', 'guidance', { guidance: 'x'.repeat(20_001) }],
  ])('are refused with %s, with the name of the field', async (_case, field, wrong) => {
    const input = {
      noteId: newId(world),
      stepId: newId(world),
      title: 'x',
      reach: 'NO',
      ...wrong,
    };
    expect((await coach.gql(AGREE, { input })).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
  });
});

test('twenty sessions with their notes take as many statements as one', async () => {
  const plan = await assign(world, coach, client);
  const query = `{ sessions(first: 50) { edges { node { id callName coachName notes { ${NOTE} } } } } }`;
  const fill = async (id: string) => {
    const note = await signed(coach, { sessionId: id, visibility: 'WITH_CLIENT' });
    await add(coach, { noteId: note.id, body: 'And' });
    await agree(coach, { noteId: note.id, stepId: stepOf(plan, 'ground').id, title: 'Sleep' });
    await write(coach, { sessionId: id });
  };
  await fill(session);
  const one = await statementsOf(() => coach.ok(query));
  for (let hour = 0; hour < 19; hour += 1) {
    await fill(await planned(coach, client, `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z`));
  }
  let notes = 0;
  const twenty = await statementsOf(async () => {
    const { sessions } = await coach.ok(query);
    notes = sessions.edges.flatMap((edge: any) => edge.node.notes).length;
  });
  expect(notes).toBe(40);
  expect(one).toHaveLength(4);
  expect(twenty).toHaveLength(4);
});

/** A connection with the database role of requests, so that only row-level security is tested. */
async function asRole<T>(who: Actor, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: world.appUrl });
  await db.connect();
  const role = who.clientId ? 'CLIENT' : who === practice.owner ? 'OWNER' : 'COACH';
  try {
    await db.query(`begin;
      set local app.practice_id = '${who.practiceId}';
      set local app.account_id = '${who.accountId}';
      set local app.member_id = '${who.memberId}';
      set local app.client_id = '${who.clientId ?? ''}';
      set local app.role = '${role}'`);
    return await work(db);
  } finally {
    await db.query('rollback');
    await db.end();
  }
}

describe('the file of a signed note', () => {
  const file = (who: Actor | null, id: string) =>
    world.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: 'GET',
        url: `/note-files/${id}.pdf`,
        headers: who ? { authorization: `Bearer ${who.token()}` } : {},
      });
  const statusOf = async (who: Actor | null, id: string) => (await file(who, id)).statusCode;

  test('has the note, its points with the date of later ones, and its addenda, and a neutral name', async () => {
    const plan = await assign(world, coach, client);
    const stepId = stepOf(plan, 'ground').id;
    const draft = await write(coach, {
      visibility: 'WITH_CLIENT',
      body: '## What happened\n\nShe *rang* the **harbour** master.\n\n- Ωμέγα\n- Привет',
    });
    await agree(coach, { noteId: draft.id, stepId, title: 'Call Ada' });
    await sign(coach, draft);
    world.clock.advance({ hours: 1 });
    await agree(coach, { noteId: draft.id, stepId, title: 'Run with Jo' });
    await add(coach, { id: newId(world), noteId: draft.id, body: 'He called back.' });
    const answer = await file(coach, draft.id);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment;filename="note.pdf"',
      'cache-control': 'private,no-store',
      'content-security-policy': 'sandbox',
    });
    const source = answer.rawPayload.toString('latin1');
    expect(source).toContain('/Marked true');
    expect(source).not.toContain('/Author');
    const text = textOfPdf(answer.rawPayload);
    expect(text.replaceAll('\n', ' ').replace(/\s+/g, ' ')).toBe(
      [
        ...['Mara Client', 'Shared note', `Session on ${on('9:00')}`],
        ...['What happened', 'She rang the harbour master.', '• Ωμέγα', '• Привет'],
        ...[
          'Agreed points',
          '• Call Ada',
          `• Run with Jo (added on ${on('11:00')}, after signing)`,
        ],
        ...[`Signed by Cora Coach on ${on('10:00')}`],
        ...[`Added by Cora Coach on ${on('11:00')}`, 'He called back.'],
      ].join(' '),
    );
  });

  test('says that it can’t show some letters instead of printing boxes without a word', async () => {
    const draft = await write(coach, { visibility: 'WITH_CLIENT', body: 'Sie sagte שלום.' });
    await sign(coach, draft);
    const answer = await file(coach, draft.id);
    expect([answer.statusCode, answer.headers['x-letters-missing']]).toEqual([200, 'true']);
    expect(textOfPdf(answer.rawPayload)).toMatch(
      /^Some letters in this file can’t be shown here\./,
    );
  });

  const on = (time: string) => `Monday, March 2, 2026 at ${time} AM (Europe/Berlin)`;

  test('is for those who may read the note on its page, and does not say whether there is one', async () => {
    const elsewhere = await makePractice(world, 'Elsewhere');
    const other = await practice.coach('Nora New');
    const mine = await signed(coach);
    const draft = await write(coach);
    const shared = await signed(coach, { visibility: 'WITH_CLIENT' });
    expect(await statusOf(coach, mine.id)).toBe(200);
    expect(await statusOf(practice.owner, shared.id)).toBe(200);
    for (const [who, id] of [
      [practice.owner, mine.id],
      [other, mine.id],
      [other, shared.id],
      [elsewhere.owner, shared.id],
      [coach, draft.id],
      [coach, newId(world)],
    ] as const) {
      const answer = await file(who, id);
      expect([answer.statusCode, answer.body]).toEqual([404, '']);
    }
    for (const who of [client, null]) expect(await statusOf(who, shared.id)).toBe(401);
  });

  test('is recorded as a reading of a private note if somebody else opens it', async () => {
    const note = await signed(coach);
    const next = await practice.coach('Nora New');
    await coach.ok(
      'mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename } }',
      { input: { clientId: client.clientId, toMemberId: next.memberId, noteIds: [note.id] } },
    );
    expect(await statusOf(coach, note.id)).toBe(200);
    const read = async () =>
      (
        await world.owner.query(
          'select reader_id, count from access_log where client_id = $1 and kind = $2',
          [client.clientId, 'PRIVATE_NOTES'],
        )
      ).rows;
    expect(await read()).toEqual([]);
    expect(await statusOf(next, note.id)).toBe(200);
    expect(await read()).toEqual([{ reader_id: next.memberId, count: 1 }]);
  });
});
