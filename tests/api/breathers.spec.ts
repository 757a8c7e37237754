import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  letOwnersLookIn,
  makePractice,
  newId,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const RESULT = `__typename ... on Breather { id text version startedAt endsAt keptAt sharedAt }
  ... on Refusal { code message field current stored: version until }`;
const WRITE = `mutation($input: WriteBreatherInput!) { writeBreather(input: $input) { ${RESULT} } }`;
const KEEP = `mutation($id: ID!) { keepBreather(id: $id) { ${RESULT} } }`;
const SHARE = `mutation($id: ID!, $version: Int!) { shareBreather(id: $id, version: $version) { ${RESULT} } }`;
const TAKE_BACK = `mutation($id: ID!) { unshareBreather(id: $id) { ${RESULT} } }`;
const BURN = `mutation($id: ID!) { burnBreather(id: $id) { __typename ... on Done { ok } } }`;
const READ = `query($first: Int, $after: String) { breathers(first: $first, after: $after) { now
  pageInfo { hasNextPage endCursor } edges { node { id text version startedAt keptAt sharedAt } } } }`;
const READ_SHARED = `query($clientId: ID!) { sharedBreathers(clientId: $clientId) { id text startedAt sharedAt } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T01:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const write = async (id: string, text: string, version = 0, who = client) =>
  (await who.ok(WRITE, { input: { id, text, version } }))['writeBreather'];
const begun = async (text = 'Why did you not call', who = client): Promise<string> => {
  const id = newId(world);
  await write(id, text, 0, who);
  return id;
};
const keep = async (id: string) => (await client.ok(KEEP, { id }))['keepBreather'];
const share = async (id: string, version = 1) =>
  (await client.ok(SHARE, { id, version }))['shareBreather'];
const takeBack = async (id: string) => (await client.ok(TAKE_BACK, { id }))['unshareBreather'];
const own = async (who = client): Promise<any[]> =>
  (await who.ok(READ))['breathers'].edges.map(({ node }: any) => node);
const shared = async (who: Actor): Promise<any[]> =>
  (await who.ok(READ_SHARED, { clientId: client.clientId }))['sharedBreathers'];
const codeOf = async (who: Actor, query: string, variables: object) =>
  (await who.gql(query, variables)).errors?.[0]?.extensions['code'];
const rows = async () =>
  (await world.owner.query('select * from breathers where client_id = $1', [client.clientId])).rows;
const tenMinutes = () => world.clock.advance({ minutes: 10 });

describe('writing a breather', () => {
  it('stores the exact text, and starts ten minutes with the first save', async () => {
    const id = newId(world);
    const words = '  I miss you. 🪨\n\u202bערב טוב\u202c ';
    expect(await write(id, words)).toEqual({
      __typename: 'Breather',
      id,
      text: words,
      version: 1,
      startedAt: '2026-03-02T01:00:00.000Z',
      endsAt: '2026-03-02T01:10:00.000Z',
      keptAt: null,
      sharedAt: null,
    });
    world.clock.advance({ minutes: 4 });
    expect(await write(id, `${words}Still.`, 1)).toMatchObject({
      version: 2,
      startedAt: '2026-03-02T01:00:00.000Z',
    });
    expect(await own()).toMatchObject([{ id, text: `${words}Still.`, version: 2 }]);
  });

  it('continues in another tab at the same point of the wait', async () => {
    const id = await begun();
    world.clock.advance({ minutes: 7 });
    const { breathers } = await client.ok(READ);
    expect(breathers.now).toBe('2026-03-02T01:07:00.000Z');
    expect(breathers.edges[0].node).toMatchObject({ id, startedAt: '2026-03-02T01:00:00.000Z' });
  });

  it('can be emptied again, and holds 20,000 characters', async () => {
    const id = await begun('🌊'.repeat(20_000));
    expect((await write(id, '', 1)).text).toBe('');
  });

  it.each([
    ['text', { text: '🌊'.repeat(20_001) }],
    ['text', { text: 'a\0b' }],
    ['text', { text: 'a\ud800b' }],
    ['id', { id: 'mine' }],
    ['version', { version: -1 }],
  ])('refuses an invalid %s and names the field', async (field, wrong) => {
    const input = { id: newId(world), text: 'words', version: 0, ...wrong };
    const { errors } = await client.gql(WRITE, { input });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
    expect(JSON.stringify(errors)).not.toContain('🌊🌊');
    expect(await rows()).toEqual([]);
  });

  it('is idempotent by id, also at the same moment', async () => {
    const id = newId(world);
    const [one, two] = await Promise.all([write(id, 'once'), write(id, 'once')]);
    expect(one).toEqual(two);
    expect(await write(id.toUpperCase(), 'once')).toEqual(one);
    expect(await rows()).toHaveLength(1);
  });

  it('refuses an outdated version with the current text', async () => {
    const id = await begun('one');
    await write(id, 'one two', 1);
    expect(await write(id, 'other', 1)).toMatchObject({
      code: 'STALE',
      field: 'input.text',
      current: 'one two',
      stored: 2,
    });
    expect((await own())[0].text).toBe('one two');
  });

  it('reports a conflict for someone else’s id and reveals nothing', async () => {
    const id = await begun('mine alone');
    const other = await practice.client({ coach });
    const answer = await other.gql(WRITE, { input: { id, text: 'x', version: 0 } });
    expect(answer.errors?.[0]?.extensions['code']).toBe('CONFLICT');
    expect(JSON.stringify(answer)).not.toContain('mine alone');
    expect(await codeOf(other, WRITE, { input: { id, text: 'x', version: 1 } })).toBe('NOT_FOUND');
    expect((await own())[0].text).toBe('mine alone');
  });

  it('refuses more than fifty in a day', async () => {
    for (let n = 0; n < 50; n += 1) await begun();
    expect(await write(newId(world), 'x')).toMatchObject({ code: 'NOT_NOW' });
    world.clock.advance({ hours: 24 });
    expect(await write(newId(world), 'x')).toMatchObject({ __typename: 'Breather' });
  });

  it('does not count as activity and adds nothing to the history', async () => {
    const heardAt = async () =>
      (
        await world.owner.query('select last_heard_at from clients where id = $1', [
          client.clientId,
        ])
      ).rows[0].last_heard_at;
    const before = await heardAt();
    const events = async () =>
      (await world.owner.query('select 1 from events where client_id = $1', [client.clientId]))
        .rowCount;
    const told = await events();
    const id = await begun();
    tenMinutes();
    await keep(id);
    await client.ok(BURN, { id });
    expect([await heardAt(), await events()]).toEqual([before, told]);
  });
});

describe('after ten minutes', () => {
  it('allows keeping and sharing, and not a moment earlier', async () => {
    const id = await begun();
    world.clock.set('2026-03-02T01:09:59Z');
    const early = { code: 'NOT_NOW', until: '2026-03-02T01:10:00.000Z' };
    expect(await keep(id)).toMatchObject(early);
    expect(await share(id)).toMatchObject(early);
    expect(await shared(coach)).toEqual([]);
    world.clock.set('2026-03-02T01:10:00Z');
    expect(await keep(id)).toMatchObject({ keptAt: '2026-03-02T01:10:00.000Z', sharedAt: null });
  });

  it('is enforced by the database too', async () => {
    const id = await begun();
    const early = world.owner.query(
      `update breathers set kept_at = created_at + interval '9 minutes',
         shared_at = created_at + interval '9 minutes' where id = $1`,
      [id],
    );
    await expect(early).rejects.toThrow('check constraint');
  });

  it('refuses to change the text once it is kept', async () => {
    const id = await begun('one');
    tenMinutes();
    await keep(id);
    expect(await write(id, 'two', 1)).toMatchObject({ code: 'FINAL' });
    expect((await own())[0].text).toBe('one');
  });

  it('returns the same result to the same request', async () => {
    const id = await begun();
    tenMinutes();
    const one = await share(id);
    world.clock.advance({ minutes: 1 });
    expect(await share(id)).toEqual(one);
    expect(await takeBack(id)).toEqual(await takeBack(id));
  });

  it('shares the version that the client saw, not one that another tab saved', async () => {
    const id = await begun('one');
    await write(id, 'one and more', 1);
    tenMinutes();
    expect(await share(id, 1)).toMatchObject({ code: 'STALE', current: 'one and more' });
    expect(await shared(coach)).toEqual([]);
    expect(await share(id, 2)).toMatchObject({ __typename: 'Breather' });
  });
});

describe('burning', () => {
  it('is possible during the wait, and leaves nothing in the database', async () => {
    const id = await begun('burn this');
    expect((await client.ok(BURN, { id: id.toUpperCase() }))['burnBreather']).toEqual({
      __typename: 'Done',
      ok: true,
    });
    expect(await rows()).toEqual([]);
    expect(await own()).toEqual([]);
    expect(await codeOf(client, BURN, { id })).toBe('NOT_FOUND');
  });

  it('removes a shared breather for the coach too', async () => {
    const id = await begun();
    tenMinutes();
    await share(id);
    await client.ok(BURN, { id });
    expect(await shared(coach)).toEqual([]);
  });

  it('is not undone by a late save from another tab', async () => {
    const id = await begun('one');
    await client.ok(BURN, { id });
    expect(await codeOf(client, WRITE, { input: { id, text: 'one two', version: 1 } })).toBe(
      'NOT_FOUND',
    );
    expect(await rows()).toEqual([]);
  });
});

describe('access to a breather', () => {
  it('is limited to the client until it is shared, and again once it is unshared', async () => {
    await letOwnersLookIn(client);
    const id = await begun('to be shared');
    await begun('never shared');
    tenMinutes();
    for (const who of [coach, practice.owner]) expect(await shared(who)).toEqual([]);
    await share(id);
    for (const who of [coach, practice.owner]) {
      expect(await shared(who)).toEqual([
        {
          id,
          text: 'to be shared',
          startedAt: '2026-03-02T01:00:00.000Z',
          sharedAt: '2026-03-02T01:10:00.000Z',
        },
      ]);
    }
    await takeBack(id);
    for (const who of [coach, practice.owner]) expect(await shared(who)).toEqual([]);
    expect((await own()).map(({ text }) => text)).toContain('to be shared');
  });

  it('is limited in the same way by row-level security', async () => {
    const id = await begun();
    const seenBy = async (settings: string) => {
      await world.owner.query(
        `begin; set local app.practice_id = '${practice.id}'; ${settings}; set local role footing_app`,
      );
      const { rowCount } = await world.owner.query('select from breathers');
      await world.owner.query('rollback');
      return rowCount;
    };
    const asCoach = `set local app.role = 'COACH'; set local app.member_id = '${coach.memberId}'`;
    const asClient = `set local app.role = 'CLIENT'; set local app.client_id = '${client.clientId}'`;
    expect([await seenBy(asCoach), await seenBy(asClient)]).toEqual([0, 1]);
    tenMinutes();
    await share(id);
    expect(await seenBy(asCoach)).toBe(1);
    await takeBack(id);
    expect(await seenBy(asCoach)).toBe(0);
  });

  it('is impossible in the database: the table does not contain the clear text', async () => {
    const words = 'The words that nobody else reads';
    const id = await begun(words);
    await write(id, `${words}, twice`, 1);
    tenMinutes();
    await share(id, 2);
    const [row] = await rows();
    const bytes = Buffer.concat([
      Buffer.from(JSON.stringify(row)),
      ...Object.values(row).filter((value): value is Buffer => Buffer.isBuffer(value)),
    ]);
    for (const encoding of ['utf8', 'hex', 'base64'] as const) {
      const hidden = Buffer.from(words).toString(encoding).slice(0, 30);
      expect(bytes.includes(hidden)).toBe(false);
    }
    expect((await shared(coach))[0].text).toBe(`${words}, twice`);
  });

  it('is refused to another client, coach and practice, and without a sign-in', async () => {
    const id = await begun();
    tenMinutes();
    await share(id);
    const elsewhere = await makePractice(world);
    const { clientId } = client;
    for (const who of [await practice.coach('Otto Other'), elsewhere.owner]) {
      const theirs = await who.gql(READ_SHARED, { clientId });
      const none = await who.gql(READ_SHARED, { clientId: newId(world) });
      expect(theirs.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      expect(theirs.errors).toEqual(none.errors);
    }
    const other = await practice.client({ coach });
    expect(await own(other)).toEqual([]);
    expect(await codeOf(other, READ_SHARED, { clientId })).toBe('FORBIDDEN');
    for (const [query, variables] of [
      [KEEP, { id }],
      [SHARE, { id, version: 1 }],
      [TAKE_BACK, { id }],
      [BURN, { id }],
    ] as const) {
      expect(await codeOf(other, query, variables)).toBe('NOT_FOUND');
      expect(await codeOf(coach, query, variables)).toBe('FORBIDDEN');
      const nobody = await world.gql(query, variables);
      expect(nobody.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    }
    expect(await codeOf(coach, READ, {})).toBe('FORBIDDEN');
    expect(await shared(coach)).toHaveLength(1);
  });

  it('is given to the new coach after a transfer, as far as it is shared', async () => {
    const id = await begun();
    tenMinutes();
    await share(id);
    const next = await practice.coach('Nina Next');
    await practice.owner.ok(
      `mutation($id: ID!, $to: ID!) { transferClient(input: { clientId: $id, toMemberId: $to }) { __typename } }`,
      { id: client.clientId, to: next.memberId },
    );
    expect(await shared(next)).toHaveLength(1);
    expect(await codeOf(coach, READ_SHARED, { clientId: client.clientId })).toBe('NOT_FOUND');
  });
});

describe('the list of breathers', () => {
  it('has all, the latest first, in pages', async () => {
    for (const text of ['one', 'two', 'three']) {
      await begun(text);
      world.clock.advance({ hours: 1 });
    }
    const { breathers: page } = await client.ok(READ, { first: 2 });
    expect(page.edges.map(({ node }: any) => node.text)).toEqual(['three', 'two']);
    const rest = await client.ok(READ, { first: 2, after: page.pageInfo.endCursor });
    expect(rest['breathers'].edges.map(({ node }: any) => node.text)).toEqual(['one']);
    expect(rest['breathers'].pageInfo.hasNextPage).toBe(false);
  });

  it('needs as many statements for many as for one, for client and coach', async () => {
    const first = await begun();
    tenMinutes();
    await share(first);
    const one = await statementsOf(async () => [await own(), await shared(coach)]);
    for (let n = 0; n < 12; n += 1) {
      const id = await begun();
      tenMinutes();
      await share(id);
    }
    const many = await statementsOf(async () => [await own(), await shared(coach)]);
    expect(many).toHaveLength(one.length);
    expect(await shared(coach)).toHaveLength(13);
  });
});
