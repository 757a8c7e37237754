/** Short texts that a coach saves for messages: their own, and never sent by themselves. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { turnOn, texts } from '../support/messages.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
});
afterAll(() => world?.close());

const SAVE = `mutation($input: SaveQuickReplyInput!) { saveQuickReply(input: $input) {
  __typename ... on QuickReply { id text version } ... on Refusal { code message stored: version } } }`;
const REMOVE = 'mutation($id: ID!) { removeQuickReply(id: $id) { __typename } }';
const save = async (input: object, by = coach): Promise<any> =>
  (await by.ok<any>(SAVE, { input })).saveQuickReply;
const add = (text: string, by = coach) => save({ id: newId(world), text, version: 0 }, by);
const list = async (of = coach): Promise<any[]> =>
  (await of.ok<any>('{ quickReplies { id text version } }')).quickReplies;
const textsOf = async (of = coach) => (await list(of)).map(({ text }) => text);

describe('a quick reply', () => {
  it('is saved and edited, in the order in which they were added, and nothing is sent', async () => {
    await turnOn(practice);
    const client = await practice.client({ coach });
    expect(await list()).toEqual([]);
    const first = await add('  Thank you for telling me.  ');
    expect(first).toMatchObject({ text: 'Thank you for telling me.', version: 1 });
    world.clock.advance({ minutes: 1 });
    await add('Let’s look at this on Thursday.');
    const edited = await save({ id: first.id, text: 'Thank you.', version: 1 });
    expect(edited).toMatchObject({ text: 'Thank you.', version: 2 });
    expect(await textsOf()).toEqual(['Thank you.', 'Let’s look at this on Thursday.']);
    expect(await texts(coach, client)).toEqual([]);
  });

  it('is STALE if another device changed it, and the same save again changes nothing', async () => {
    const { id } = await add('First');
    await save({ id, text: 'Second', version: 1 });
    expect(await save({ id, text: 'Second', version: 1 })).toMatchObject({ version: 2 });
    expect(await save({ id, text: 'Third', version: 1 })).toMatchObject({
      ...{ code: 'STALE', stored: 2 },
    });
    expect(await textsOf()).toEqual(['Second']);
  });

  it('is deleted from the database, and saving it again brings it back', async () => {
    const { id } = await add('Keep me');
    await coach.ok(REMOVE, { id });
    const { rows } = await world.owner.query('select from quick_replies where id = $1', [id]);
    expect([rows.length, await list()]).toEqual([0, []]);
    expect(await save({ id, text: 'Keep me', version: 0 })).toMatchObject({ id, version: 1 });
    expect(await textsOf()).toEqual(['Keep me']);
  });

  it('is one of at most 50, of at most 1,000 characters', async () => {
    for (let each = 1; each <= 50; each += 1) await add(`Text ${each}`);
    expect(await add('One more')).toMatchObject({ code: 'LIMIT_REACHED' });
    const [one] = await list();
    expect(await save({ id: one.id, text: 'Changed', version: 1 })).toMatchObject({ version: 2 });
    await coach.ok(REMOVE, { id: one.id });
    expect(await add('One more')).toMatchObject({ version: 1 });
    for (const text of [' ', 'x'.repeat(1_001)]) {
      const input = { id: newId(world), text, version: 0 };
      const { errors } = await coach.gql(SAVE, { input });
      expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });

  it('is sealed where it is stored, and read by nobody else', async () => {
    const { id } = await add('Only mine');
    const { rows } = await world.owner.query<{ text: string }>(
      'select text from quick_replies where id = $1',
      [id],
    );
    expect(rows[0]!.text).toMatch(/^sealed:quick_replies\.text\//);
    expect(JSON.stringify(rows)).not.toContain('Only mine');
    for (const other of [practice.owner, await practice.coach()]) {
      expect(await list(other)).toEqual([]);
      await other.ok(REMOVE, { id });
      const { errors } = await other.gql(SAVE, { input: { id, text: 'Theirs', version: 1 } });
      expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    const client = await practice.client({ coach });
    const { errors } = await client.gql('{ quickReplies { text } }');
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(await textsOf()).toEqual(['Only mine']);
  });
});
