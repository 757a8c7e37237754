import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { assign, command, stepOf } from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const FORM = `id name headings { heading hint } shipped version changedBy`;
const REFUSAL = `... on Refusal { code message stored: version }`;
const FORMS = `{ noteForms { ${FORM} } }`;
const SAVE = `mutation($input: SaveNoteFormInput!) {
  saveNoteForm(input: $input) { ... on NoteForm { ${FORM} } ${REFUSAL} } }`;
const REMOVE = `mutation($id: ID!) { removeNoteForm(formId: $id) { ... on NoteForm { id } ${REFUSAL} } }`;
const RESTORE = `mutation($id: ID!) { restoreNoteForm(formId: $id) { ... on NoteForm { id } ${REFUSAL} } }`;
const NOTE = `id body version status headings { heading hint }`;
const WRITE = `mutation($input: WriteNoteInput!) {
  writeNote(input: $input) { ... on Note { ${NOTE} } ${REFUSAL} } }`;
const SIGN = `mutation($noteId: ID!, $version: Int!) {
  signNote(noteId: $noteId, version: $version) { ... on Note { ${NOTE} } ${REFUSAL} } }`;
const BEFORE = `query($sessionId: ID!, $visibility: NoteVisibility!) {
  noteBefore(sessionId: $sessionId, visibility: $visibility) { ${NOTE} } }`;
const POINTS = `query($id: ID!) { session(id: $id) { openPoints { actionId title status noteId: planId } } }`;
const HEADINGS = [
  { heading: 'What happened', hint: 'Since last time' },
  { heading: 'What next', hint: '' },
];

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
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const met = async (startsAt: string, whose = client, who = coach): Promise<string> =>
  (
    await who.ok(
      'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
      { input: { clientId: whose.clientId, startsAt, minutes: 30 } },
    )
  )['planSession'].id;
const write = async (who: Actor, input: object) =>
  (
    await who.ok(WRITE, {
      input: { id: newId(world), visibility: 'COACH_ONLY', body: 'x', version: 0, ...input },
    })
  )['writeNote'];
const save = async (who: Actor, input: object) =>
  (
    await who.ok(SAVE, {
      input: { id: newId(world), name: 'Ours', headings: HEADINGS, version: 0, ...input },
    })
  )['saveNoteForm'];
const own = async (who: Actor) =>
  (await who.ok(FORMS))['noteForms'].filter(({ shipped }: any) => !shipped);
const faultOf = async (who: Actor, query: string, variables: object = {}) =>
  (await who.gql(query, variables)).errors?.[0]?.extensions['code'];
const before = async (who: Actor, sessionId: string, visibility = 'COACH_ONLY') =>
  (await who.ok(BEFORE, { sessionId, visibility }))['noteBefore'];

describe('forms of notes', () => {
  test('are those that Footing ships, and those of the practice, which every coach edits', async () => {
    const { noteForms } = await coach.ok(FORMS);
    expect(noteForms.map(({ id, shipped }: any) => [id, shipped])).toEqual([
      ['three-parts', true],
      ['grow', true],
    ]);
    const id = newId(world);
    const [one, two] = await Promise.all([save(coach, { id }), save(coach, { id })]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ id, name: 'Ours', headings: HEADINGS, version: 1 });
    const changed = await save(practice.owner, { id, name: 'Everyone’s', version: 1 });
    expect(changed).toMatchObject({ name: 'Everyone’s', version: 2, changedBy: 'Olga Owner' });
    expect(await save(coach, { id, name: 'Mine', version: 1 })).toMatchObject({
      code: 'STALE',
      stored: 2,
    });
    expect(await own(coach)).toEqual([changed]);
    await coach.ok(REMOVE, { id });
    expect(await own(practice.owner)).toEqual([]);
    expect(await save(coach, { id, name: 'Again', version: 2 })).toMatchObject({ code: 'NOT_NOW' });
    await coach.ok(RESTORE, { id });
    expect(await own(practice.owner)).toEqual([changed]);
  });

  test('belong to one practice, and clients have none', async () => {
    const id = newId(world);
    await save(coach, { id, name: 'Secret form' });
    const stranger = (await makePractice(world, 'Quay')).owner;
    expect(await own(stranger)).toEqual([]);
    expect(await faultOf(stranger, REMOVE, { id })).toBe('NOT_FOUND');
    expect(await faultOf(stranger, RESTORE, { id })).toBe('NOT_FOUND');
    const input = { id, name: 'Theirs', headings: HEADINGS, version: 1 };
    expect(await faultOf(stranger, SAVE, { input })).toBe('NOT_FOUND');
    for (const query of [FORMS, BEFORE]) {
      const variables = { sessionId: newId(world), visibility: 'WITH_CLIENT' };
      expect(await faultOf(client, query, query === BEFORE ? variables : {})).toBe('FORBIDDEN');
    }
    expect(await faultOf(client, SAVE, { input })).toBe('FORBIDDEN');
    expect(await own(coach)).toMatchObject([{ name: 'Secret form', version: 1 }]);
  });

  test.each([
    ['no headings', 'headings', { headings: [] }],
    ['the same heading twice', 'headings', { headings: [HEADINGS[0], HEADINGS[0]] }],
    [
      'thirteen headings',
      'headings',
      { headings: Array.from({ length: 13 }, (_, at) => ({ heading: `H${at}`, hint: '' })) },
    ],
    ['a heading of two lines', 'headings.0.heading', { headings: [{ heading: 'a\nb', hint: '' }] }],
    ['an empty heading', 'headings.0.heading', { headings: [{ heading: ' ', hint: '' }] }],
    ['no name', 'name', { name: '' }],
  ])('are refused with %s', async (_case, field, wrong) => {
    const input = { id: newId(world), name: 'Ours', headings: HEADINGS, version: 0, ...wrong };
    expect((await coach.gql(SAVE, { input })).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
  });
});

describe('a note with headings', () => {
  test('keeps those that it was started with, sealed, whatever becomes of the form', async () => {
    const sessionId = await met('2026-03-02T08:00:00Z');
    const formId = newId(world);
    await save(coach, { id: formId });
    const headings = [{ heading: 'Where the harbour lies', hint: 'Between the two' }];
    const body = '## Where the harbour lies\n\nIn the north.';
    const note = await write(coach, { sessionId, body, headings });
    expect(note).toMatchObject({ body, headings, version: 1 });
    await save(coach, { id: formId, headings: [{ heading: 'Other', hint: '' }], version: 1 });
    const again = await write(coach, {
      id: note.id,
      sessionId,
      body: `${body} Still.`,
      headings: HEADINGS,
      version: 1,
    });
    expect(again).toMatchObject({ body: `${body} Still.`, headings, version: 2 });
    const { rows } = await world.owner.query(
      `select encode(headings_sealed, 'escape') as sealed, n::text as row from notes n where id = $1`,
      [note.id],
    );
    expect(rows[0].sealed).not.toBeNull();
    expect(rows[0].row + rows[0].sealed).not.toContain('harbour');
    await expect(
      world.owner.query('update notes set headings_sealed = null where id = $1', [note.id]),
    ).rejects.toMatchObject({ code: '23001' });
    expect((await coach.ok(SIGN, { noteId: note.id, version: 2 }))['signNote']).toMatchObject({
      status: 'SIGNED',
      headings,
    });
  });

  test('is not signed if nothing is written under any of them', async () => {
    const sessionId = await met('2026-03-02T08:00:00Z');
    const empty = await write(coach, {
      sessionId,
      body: '## What happened\n\n \n\n## What next\n\n\n',
      headings: HEADINGS,
    });
    expect((await coach.ok(SIGN, { noteId: empty.id, version: 1 }))['signNote']).toMatchObject({
      code: 'NOT_NOW',
    });
    const input = { sessionId, id: newId(world), visibility: 'COACH_ONLY', body: '', version: 0 };
    const twice = { ...input, headings: [HEADINGS[0], HEADINGS[0]] };
    expect(await faultOf(coach, WRITE, { input: twice })).toBe('INVALID_INPUT');
  });
});

describe('the note to start from', () => {
  test('is the coach’s own, of the latest session before, and private only for a private one', async () => {
    const first = await met('2026-03-01T08:00:00Z');
    const second = await met('2026-03-01T10:00:00Z');
    const third = await met('2026-03-02T08:00:00Z');
    const old = { sessionId: first, body: 'Old private', headings: HEADINGS };
    await write(coach, old);
    await write(coach, { sessionId: first, body: 'Old shared', visibility: 'WITH_CLIENT' });
    expect(await before(coach, third)).toMatchObject({ body: 'Old private', headings: HEADINGS });
    expect(await before(coach, third, 'WITH_CLIENT')).toMatchObject({ body: 'Old shared' });
    await write(coach, { sessionId: second, body: 'Newer private' });
    await write(coach, { sessionId: third, body: 'Of this session' });
    expect(await before(coach, third)).toMatchObject({ body: 'Newer private' });
    expect(await before(coach, second)).toMatchObject({ body: 'Old private' });
    expect(await before(coach, first)).toBeNull();
  });

  test('is never what another coach or about another client wrote, after a transfer either', async () => {
    const session = await met('2026-03-01T08:00:00Z');
    const note = await write(coach, { sessionId: session, body: 'Private of Cora' });
    const shared = await write(coach, {
      sessionId: session,
      body: 'Shared by Cora',
      visibility: 'WITH_CLIENT',
    });
    for (const { id } of [note, shared]) await coach.ok(SIGN, { noteId: id, version: 1 });
    const other = await practice.client({ coach, name: 'Lena' });
    const ofOther = await met('2026-03-02T08:00:00Z', other);
    expect(await before(coach, ofOther)).toBeNull();
    await coach.ok(
      'mutation($input: TransferClientInput!) { transferClient(input: $input) { __typename } }',
      {
        input: {
          clientId: client.clientId,
          toMemberId: practice.owner.memberId,
          noteIds: [note.id],
        },
      },
    );
    const later = await met('2026-03-02T08:30:00Z', client, practice.owner);
    for (const visibility of ['COACH_ONLY', 'WITH_CLIENT']) {
      expect(await before(practice.owner, later, visibility)).toBeNull();
    }
    const otherCoach = await practice.coach('Otto Other');
    expect(await faultOf(otherCoach, BEFORE, { sessionId: later, visibility: 'COACH_ONLY' })).toBe(
      'NOT_FOUND',
    );
  });
});

describe('open points', () => {
  const agree = async (noteId: string, stepId: string, title: string): Promise<string> => {
    const id = newId(world);
    await coach.ok(
      'mutation($input: AgreeActionInput!) { agreeAction(input: $input) { __typename } }',
      { input: { id, noteId, stepId, title, reach: 'NO' } },
    );
    return id;
  };
  const pointsOf = async (who: Actor, id: string): Promise<string[]> =>
    (await who.ok(POINTS, { id }))['session'].openPoints.map(({ title }: any) => title);

  test('of earlier sessions are offered in the next one until they are done', async () => {
    const plan = await assign(world, coach, client);
    const stepId = stepOf(plan, 'ground').id;
    const first = await met('2026-03-01T08:00:00Z');
    const next = await met('2026-03-02T08:00:00Z');
    const shared = await write(coach, { sessionId: first, visibility: 'WITH_CLIENT' });
    const done = await agree(shared.id, stepId, 'Call Ada');
    await agree(shared.id, stepId, 'Sleep early');
    const now = await write(coach, { sessionId: next, visibility: 'WITH_CLIENT' });
    await agree(now.id, stepId, 'Of this session');
    expect((await pointsOf(coach, next)).sort()).toEqual(['Call Ada', 'Sleep early']);
    expect(await pointsOf(coach, first)).toEqual([]);
    expect(await pointsOf(client, next)).toEqual([]);
    await command(client, 'completeAction', done);
    expect(await pointsOf(coach, next)).toEqual(['Sleep early']);
    // An owner sees no draft of the coach, nor what was agreed in it.
    expect(await pointsOf(practice.owner, next)).toEqual([]);
    await coach.ok(SIGN, { noteId: shared.id, version: 1 });
    expect(await pointsOf(practice.owner, next)).toEqual(['Sleep early']);
    await client.ok(
      'mutation($id: ID!) { endPlan(input: { planId: $id, ending: LET_GO }) { __typename } }',
      { id: plan.id },
    );
    expect(await pointsOf(coach, next)).toEqual([]);
  });

  test('of twenty sessions take as many statements as those of one', async () => {
    const query = `{ sessions(first: 50) { edges { node { id openPoints { title } } } } }`;
    await met('2026-03-01T00:00:00Z');
    const one = await statementsOf(() => coach.ok(query));
    for (let hour = 1; hour < 20; hour += 1) {
      await met(`2026-03-01T${String(hour).padStart(2, '0')}:00:00Z`);
    }
    const twenty = await statementsOf(() => coach.ok(query));
    expect(twenty).toHaveLength(one.length);
  });
});
