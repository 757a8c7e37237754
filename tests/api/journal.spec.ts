import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  letOwnersLookIn,
  makePractice,
  newId,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import {
  DELETE_ENTRY,
  READ_JOURNAL,
  SHARE_ENTRY,
  SHARED_ENTRIES,
  shareEntry,
  UNSHARE_ENTRY,
  WRITE_ENTRY,
} from '../support/journal.js';
import { actionOf, assign, withInput } from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T21:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const write = async (input: object, who = client) =>
  (await who.ok(WRITE_ENTRY, { input: { version: 0, ...input } }))['writeJournalEntry'];
const written = async (text: string, more: object = {}, who = client): Promise<string> => {
  const id = newId(world);
  await write({ id, text, ...more }, who);
  return id;
};
const share = async (id: string, version = 1, coachId = coach.memberId) =>
  (await client.ok(SHARE_ENTRY, { id, version, coachId }))['shareJournalEntry'];
/** The client goes over to another coach, whom it returns. */
async function transferred(): Promise<Actor> {
  const next = await practice.coach('Nina Next');
  await practice.owner.ok(
    `mutation($id: ID!, $to: ID!) { transferClient(input: { clientId: $id, toMemberId: $to }) { __typename } }`,
    { id: client.clientId, to: next.memberId },
  );
  return next;
}
const unshare = async (id: string) =>
  (await client.ok(UNSHARE_ENTRY, { id }))['unshareJournalEntry'];
const own = async (who = client, page: object = {}): Promise<any[]> =>
  (await who.ok(READ_JOURNAL, page))['journal'].edges.map(({ node }: any) => node);
const texts = async (page: object = {}) => (await own(client, page)).map(({ text }) => text);
const shared = async (who: Actor): Promise<any[]> =>
  (await who.ok(SHARED_ENTRIES, { clientId: client.clientId }))['sharedJournal'];
const codeOf = async (who: Actor, query: string, variables: object) =>
  (await who.gql(query, variables)).errors?.[0]?.extensions['code'];
const rows = async () =>
  (await world.owner.query('select * from journal_entries where client_id = $1', [client.clientId]))
    .rows;
const unreadOnToday = async () =>
  (await coach.ok('{ coachToday { attention { kind section count } } }'))[
    'coachToday'
  ].attention.filter(({ section }: any) => section === 'JOURNAL');

describe('writing an entry', () => {
  it('stores the exact text with its mood and its prompt', async () => {
    const id = newId(world);
    const text = '  A better day. 🪨\n\u202bערב טוב\u202c ';
    const prompt = 'What was good today?';
    const entry = {
      id,
      source: 'ENTRY',
      at: '2026-03-02T21:00:00.000Z',
      text,
      mood: 7,
      prompt,
      title: null,
      actionId: null,
      shared: false,
      version: 1,
    };
    expect(await write({ id, text, mood: 7, prompt })).toEqual({
      __typename: 'JournalEntry',
      ...entry,
    });
    expect(await own()).toEqual([entry]);
  });

  it('keeps the time when it was written without a connection, and counts a clock that is ahead as now', async () => {
    await written('On the train', { at: '2026-02-27T18:00:00Z' });
    await written('A fast clock', { at: '2026-03-02T21:04:00Z' });
    expect((await own()).map(({ text, at }) => [text, at])).toEqual([
      ['A fast clock', '2026-03-02T21:00:00.000Z'],
      ['On the train', '2026-02-27T18:00:00.000Z'],
    ]);
    const input = { id: newId(world), text: 'x', at: '2027-01-01T00:00:00Z', version: 0 };
    expect(await codeOf(client, WRITE_ENTRY, { input })).toBe('INVALID_INPUT');
  });

  it.each([
    ['text', { text: ' \n' }],
    ['text', { text: '🌊'.repeat(20_001) }],
    ['text', { text: 'a\0b' }],
    ['mood', { mood: 11 }],
    ['prompt', { prompt: 'a'.repeat(301) }],
    ['id', { id: 'mine' }],
    ['version', { version: -1 }],
  ])('refuses an invalid %s and names the field', async (field, wrong) => {
    const input = { id: newId(world), text: 'words', version: 0, ...wrong };
    const { errors } = await client.gql(WRITE_ENTRY, { input });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
    expect(JSON.stringify(errors)).not.toContain('🌊🌊');
    expect(await rows()).toEqual([]);
  });

  it('is idempotent by id, also at the same moment and later', async () => {
    const input = { id: newId(world), text: 'once', mood: 3 };
    const [one, two] = await Promise.all([write(input), write(input)]);
    expect(one).toEqual(two);
    world.clock.advance({ hours: 3 });
    expect(await write({ ...input, id: input.id.toUpperCase() })).toEqual(one);
    expect(await rows()).toHaveLength(1);
  });

  it('edits text and mood, and leaves the time as it was', async () => {
    const id = await written('one', { mood: 2, prompt: 'Why?' });
    world.clock.advance({ days: 1 });
    expect(await write({ id, text: 'two', prompt: 'Why?', version: 1 })).toMatchObject({
      ...{ text: 'two', mood: null, prompt: 'Why?', version: 2 },
      at: '2026-03-02T21:00:00.000Z',
    });
  });

  it('refuses an edit of an outdated version with the newer text, and changes nothing', async () => {
    const id = await written('one');
    await write({ id, text: 'from the phone', version: 1 });
    expect(await write({ id, text: 'from the laptop', version: 1 })).toMatchObject({
      ...{ code: 'STALE', field: 'input.text', current: 'from the phone', stored: 2 },
    });
    // The same text with another mood is another entry, too.
    expect(await write({ id, text: 'from the phone', mood: 4, version: 1 })).toMatchObject({
      code: 'STALE',
    });
    expect(await texts()).toEqual(['from the phone']);
  });

  it('reports a conflict for someone else’s id and reveals nothing', async () => {
    const id = await written('mine alone');
    const other = await practice.client({ coach });
    const answer = await other.gql(WRITE_ENTRY, { input: { id, text: 'x', version: 0 } });
    expect(answer.errors?.[0]?.extensions['code']).toBe('CONFLICT');
    expect(JSON.stringify(answer)).not.toContain('mine alone');
    const edit = { input: { id, text: 'x', version: 1 } };
    expect(await codeOf(other, WRITE_ENTRY, edit)).toBe('NOT_FOUND');
    expect(await texts()).toEqual(['mine alone']);
  });

  it('refuses more than a hundred in a day', async () => {
    await world.owner.query(
      `insert into journal_entries (practice_id, id, client_id, created_at, received_at, saved_at, text_sealed, version,
         coach_id, supervised, health_data_agreed)
       select practice_id, gen_random_uuid(), id, $2, $2, $2, 'sealed', 1, coach_id, supervised, health_data_agreed
       from clients, generate_series(1, 100) where id = $1`,
      [client.clientId, world.clock.now()],
    );
    const more = { id: newId(world), text: 'x', at: '2026-01-01T00:00:00Z' };
    expect(await write(more)).toMatchObject({ code: 'NOT_NOW' });
    world.clock.advance({ hours: 24 });
    expect(await write(more)).toMatchObject({ __typename: 'JournalEntry' });
  });

  it('does not count as activity and adds nothing to the history', async () => {
    const seen = async () => [
      await world.owner.query('select last_heard_at, attention_due_at from clients where id = $1', [
        client.clientId,
      ]),
      await world.owner.query('select 1 from events where client_id = $1', [client.clientId]),
    ];
    await world.owner.query(`update clients set attention_due_at = '2026-04-01' where id = $1`, [
      client.clientId,
    ]);
    const before = (await seen()).map((result) => result.rows);
    world.clock.advance({ minutes: 5 });
    const id = await written('one');
    await write({ id, text: 'two', version: 1 });
    await client.ok(DELETE_ENTRY, { id });
    expect((await seen()).map((result) => result.rows)).toEqual(before);
  });
});

describe('deleting an entry', () => {
  it('removes it at once, for the coach too, and a late save does not restore it', async () => {
    const id = await shareEntry(world, client, 'gone');
    const gone = { deleteJournalEntry: { __typename: 'Done', ok: true } };
    expect(await client.ok(DELETE_ENTRY, { id: id.toUpperCase() })).toEqual(gone);
    expect([await own(), await shared(coach), await rows()]).toEqual([[], [], []]);
    const late = { input: { id, text: 'late', version: 1 } };
    expect(await codeOf(client, WRITE_ENTRY, late)).toBe('NOT_FOUND');
    expect(await codeOf(client, DELETE_ENTRY, { id })).toBe('NOT_FOUND');
  });

  it('can be undone as a new entry with the time of the old one, however old it is', async () => {
    const at = '2019-05-01T08:00:00.000Z';
    const id = await written('long ago', { at });
    await client.ok(DELETE_ENTRY, { id });
    await written('long ago', { at });
    expect(await own()).toMatchObject([{ text: 'long ago', at, shared: false }]);
  });
});

describe('sharing an entry', () => {
  it('lets the coach read it, and an owner with the client’s permission, until it is stopped', async () => {
    const id = await written('to be shared', { mood: 4, prompt: 'Why?' });
    await written('never shared');
    for (const who of [coach, practice.owner]) expect(await shared(who)).toEqual([]);
    world.clock.advance({ hours: 1 });
    expect(await share(id)).toMatchObject({ shared: true, version: 1 });
    expect(await shared(practice.owner)).toEqual([]);
    await letOwnersLookIn(client);
    for (const who of [coach, practice.owner]) {
      expect(await shared(who)).toEqual([
        {
          ...{ id, text: 'to be shared', mood: 4, prompt: 'Why?' },
          at: '2026-03-02T21:00:00.000Z',
          sharedAt: '2026-03-02T22:00:00.000Z',
        },
      ]);
    }
    expect(await unshare(id)).toMatchObject({ shared: false });
    for (const who of [coach, practice.owner]) expect(await shared(who)).toEqual([]);
    expect(await texts()).toContain('to be shared');
  });

  it('shares the version that the client saw, not one that another device saved', async () => {
    const id = await written('one');
    await write({ id, text: 'one and more', version: 1 });
    expect(await share(id, 1)).toMatchObject({ code: 'STALE', current: 'one and more' });
    expect(await shared(coach)).toEqual([]);
    const first = await share(id, 2);
    world.clock.advance({ minutes: 1 });
    expect(await share(id, 2)).toEqual(first);
  });

  it('shows an edit of a shared entry to the coach', async () => {
    const id = await shareEntry(world, client, 'one');
    await write({ id, text: 'two', version: 1 });
    expect((await shared(coach)).map(({ text }) => text)).toEqual(['two']);
  });

  it('is on the coach’s Today until they have read it or it is no longer shared', async () => {
    expect(await unreadOnToday()).toEqual([]);
    const id = await shareEntry(world, client, 'please read');
    const later = async (days: number) => {
      world.clock.advance({ days });
      return unreadOnToday();
    };
    const unread = [{ kind: 'UNREAD', section: 'JOURNAL', count: 1 }];
    expect(await later(3)).toEqual(unread);
    await unshare(id);
    expect(await unreadOnToday()).toEqual([]);
    await share(id);
    expect(await later(3)).toEqual(unread);
    const read = { clientId: client.clientId, section: 'JOURNAL', to: world.clock.now() };
    await coach.ok('mutation($input: MarkReadInput!) { markRead(input: $input) { __typename } }', {
      input: read,
    });
    expect(await unreadOnToday()).toEqual([]);
  });

  it('reaches only the coach whom the client chose, not one who took over in the meantime', async () => {
    const id = await written('For this coach');
    const next = await transferred();
    const otherCoach = 'You have a different coach now. Reload the page, then choose again.';
    for (const chosen of [coach.memberId, practice.owner.memberId, newId(world)]) {
      expect(await share(id, 1, chosen)).toMatchObject({ code: 'STALE', message: otherCoach });
    }
    expect(await shared(next)).toEqual([]);
    expect(await share(id, 1, next.memberId.toUpperCase())).toMatchObject({ shared: true });
    expect(await shared(next)).toHaveLength(1);
    const unnamed = 'mutation($id: ID!) { shareJournalEntry(id: $id, version: 1) { __typename } }';
    expect((await client.gql(unnamed, { id })).errors).toHaveLength(1);
  });

  it('goes over to the new coach after a transfer', async () => {
    await shareEntry(world, client, 'shared');
    const next = await transferred();
    expect(await shared(next)).toHaveLength(1);
    expect(await codeOf(coach, SHARED_ENTRIES, { clientId: client.clientId })).toBe('NOT_FOUND');
  });
});

describe('access to a journal', () => {
  it('is refused to another client, coach and practice, and without a sign-in', async () => {
    const id = await shareEntry(world, client, 'shared');
    const { clientId } = client;
    const elsewhere = await makePractice(world);
    for (const who of [await practice.coach('Otto Other'), elsewhere.owner]) {
      const theirs = await who.gql(SHARED_ENTRIES, { clientId });
      const none = await who.gql(SHARED_ENTRIES, { clientId: newId(world) });
      expect(theirs.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      expect(theirs.errors).toEqual(none.errors);
    }
    const other = await practice.client({ coach });
    expect(await own(other)).toEqual([]);
    expect(await codeOf(other, SHARED_ENTRIES, { clientId })).toBe('FORBIDDEN');
    for (const [query, variables] of [
      [SHARE_ENTRY, { id, version: 1, coachId: coach.memberId }],
      [UNSHARE_ENTRY, { id }],
      [DELETE_ENTRY, { id }],
    ] as const) {
      expect(await codeOf(other, query, variables)).toBe('NOT_FOUND');
      expect(await codeOf(coach, query, variables)).toBe('FORBIDDEN');
      const nobody = await world.gql(query, variables);
      expect(nobody.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    }
    expect(await codeOf(coach, READ_JOURNAL, {})).toBe('FORBIDDEN');
  });

  it('is impossible in the database: text, mood and prompt are not in it', async () => {
    await written('The words that nobody else reads', {
      mood: 1,
      prompt: 'The question to myself',
    });
    const [row] = await rows();
    const bytes = Buffer.concat([
      Buffer.from(JSON.stringify(row)),
      ...Object.values(row).filter((value): value is Buffer => Buffer.isBuffer(value)),
    ]).toString('latin1');
    for (const hidden of ['nobody else', 'question to', 'mood'])
      expect(bytes).not.toContain(hidden);
  });

  it('is closed by row-level security to a coach who does not have the client anymore', async () => {
    await shareEntry(world, client, 'shared');
    const seenBy = async (settings: string) => {
      await world.owner.query(
        `begin; set local app.practice_id = '${practice.id}'; ${settings}; set local role footing_app`,
      );
      const { rowCount } = await world.owner.query('select from journal_entries');
      await world.owner.query('rollback');
      return rowCount;
    };
    const as = (role: string, { memberId }: Actor) =>
      `set local app.role = '${role}'; set local app.member_id = '${memberId}'`;
    const other = await practice.coach('Otto Other');
    expect(await seenBy(as('COACH', coach))).toBe(1);
    expect(await seenBy(as('COACH', other))).toBe(0);
    expect(await seenBy(as('OWNER', practice.owner))).toBe(0);
  });
});

describe('the list', () => {
  it('has entries, reflections and kept breathers, the latest first, in pages', async () => {
    const plan = await assign(world, coach, client);
    const action = actionOf(plan, 'write');
    await written('first');
    world.clock.advance({ hours: 1 });
    await withInput(client, 'saveReflection', {
      ...{ actionId: action.id, text: 'a reflection', version: 0, shared: true },
    });
    world.clock.advance({ hours: 1 });
    const breather = newId(world);
    await client.ok(
      `mutation($id: ID!) { writeBreather(input: { id: $id, text: "not sent", version: 0 }) { __typename } }`,
      { id: breather },
    );
    world.clock.advance({ hours: 1 });
    expect(await texts()).toEqual(['a reflection', 'first']);
    await client.ok('mutation($id: ID!) { keepBreather(id: $id) { __typename } }', {
      id: breather,
    });
    await written('last');
    expect(await own()).toMatchObject([
      { source: 'ENTRY', text: 'last' },
      { source: 'BREATHER', id: breather, text: 'not sent', shared: false, actionId: null },
      {
        ...{ source: 'REFLECTION', text: 'a reflection', shared: true },
        ...{ title: action.title, actionId: action.id },
      },
      { source: 'ENTRY', text: 'first' },
    ]);
    const { journal: page } = await client.ok(READ_JOURNAL, { first: 3 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(await texts({ first: 3, after: page.pageInfo.endCursor })).toEqual(['first']);
  });

  it('begins at an earlier time when that is looked for', async () => {
    await written('long ago', { at: '2025-03-02T20:00:00Z' });
    await written('today');
    expect(await texts({ until: '2025-03-02T20:00:00Z' })).toEqual(['long ago']);
    expect(await texts({ until: '2025-03-01T00:00:00Z' })).toEqual([]);
  });

  it('needs as many statements for many as for one, for client and coach', async () => {
    await shareEntry(world, client, 'one');
    const read = async () => [await own(), await shared(coach)];
    const one = await statementsOf(read);
    for (let n = 0; n < 12; n += 1) await shareEntry(world, client, `more ${n}`);
    expect(await statementsOf(read)).toHaveLength(one.length);
    expect(await shared(coach)).toHaveLength(13);
  });
});
