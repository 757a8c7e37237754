/** What each partner keeps once joint work no longer reaches them: after leaving, after the end, and when the other is erased. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { called, makePractice, type Actor, type TestPractice } from '../support/actors.js';
import {
  coupleOf,
  does,
  joined,
  linkedPair,
  marks,
  openStep,
  ownCouple,
  propose,
  says,
  seenAlone,
  shareNote,
  writesAlone,
  type Pair,
} from '../support/couples.js';
import { bootWorld, type World } from '../support/world.js';

const NOTE = 'A walk on Sundays.';
const WAITS = { __typename: 'Refusal', code: 'NOT_NOW' };

let world: World;
let practice: TestPractice;
let helen: Actor;
let pair: Pair;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  pair = await linkedPair(world, practice, helen);
});
afterAll(() => world.close());

/** Two who have worked together for a while. */
async function together(): Promise<string> {
  const id = await joined(world, pair);
  await shareNote(world, helen, id, NOTE);
  await openStep(helen, id, 'a-new-start');
  await marks(pair.mara, 'three-agreements');
  await marks(pair.sam, 'slow-list');
  world.clock.advance({ hours: 1 });
  return id;
}
/** Deletes the client with everything that goes with them, also what nobody can change. */
async function erased({ clientId }: Actor): Promise<void> {
  const triggers = (does: 'enable' | 'disable') =>
    world.owner.query(`do $$ declare t regclass; begin
      for t in select distinct tgrelid::regclass from pg_trigger where not tgisinternal loop
        execute format('alter table %s ${does} trigger user', t);
      end loop; end $$`);
  await triggers('disable');
  await world.owner.query('delete from clients where id = $1', [clientId]);
  await triggers('enable');
}
const sharedIn = ({ notes, plan }: any) => ({ notes, plan });

describe.each([
  ['mara', 'sam'],
  ['sam', 'mara'],
] as const)('%s', (one, other) => {
  test(`reads what both had read after leaving, and nothing of what ${other} does later`, async () => {
    const id = await together();
    const before = sharedIn(await ownCouple(pair[one]));
    expect(before.plan.steps[0].actions).toMatchObject([{}, { done: true }, {}]);
    await says(pair[one], 'LEAVE');
    world.clock.advance({ hours: 1 });
    await marks(pair[other], 'three-agreements', false);
    await marks(pair[other], 'slow-list', other === 'mara');
    await marks(pair[other], 'one-thank-you');
    expect(sharedIn(await ownCouple(pair[one]))).toEqual(before);
    expect(await marks(pair[one], 'one-thank-you')).toMatchObject(WAITS);
    world.clock.advance({ days: 1 });
    const theirs = sharedIn(await ownCouple(pair[other]));
    expect(theirs).not.toEqual(before);
    await does(helen, 'pause', id);
    expect(sharedIn(await ownCouple(pair[other]))).toEqual(theirs);
    await does(helen, 'end', id);
    world.clock.advance({ days: 1 });
    expect(await ownCouple(pair[one])).toMatchObject({ line: 'OVER', ...before });
    expect(await ownCouple(pair[other])).toMatchObject({ line: 'OVER', ...theirs });
    for (const each of [pair[one], pair[other]]) {
      for (const done of [true, false]) {
        expect(await marks(each, 'slow-list', done)).toMatchObject(WAITS);
      }
    }
  });

  test(`keeps their own row and what they wrote, whole, when ${other} is erased`, async () => {
    const id = await together();
    const text = 'It was hard to hear it.';
    for (const each of [pair.mara, pair.sam]) {
      await writesAlone(each, 'one-thank-you', { text, version: 0 });
    }
    const rowsOf = async (client: Actor) => {
      const tables = ['couple_partners', 'couple_reflections'];
      const found = await Promise.all(
        tables.map((table) =>
          world.owner.query(`select * from ${table} where client_id = $1`, [client.clientId]),
        ),
      );
      return found.map(({ rows }) => rows);
    };
    const before = await rowsOf(pair[one]);
    expect(before).toMatchObject([[{ answer: 'YES' }], [{}]]);
    await erased(pair[other]);
    expect(await rowsOf(pair[one])).toEqual(before);
    expect(await rowsOf(pair[other])).toEqual([[], []]);
    const { rows } = await world.owner.query('select id from couples where id = $1', [id]);
    expect(rows).toEqual([]);
    const own = await ownCouple(pair[one]);
    // What is about both goes with either of them.
    expect(own).toMatchObject({ line: 'OVER', notes: [], plan: null, sessions: [] });
    expect(own.reflections).toMatchObject([{ title: 'One thank-you each', text }]);
    expect(
      await writesAlone(pair[one], 'one-thank-you', { text: 'Less so now.', version: 1 }),
    ).toMatchObject({ version: 2 });

    // And they can be asked again, with somebody else.
    const alex = await practice.client({ name: 'Alex Other', coach: helen });
    await helen.ok(
      `mutation ($input: LinkClientsInput!) { linkClients(input: $input) { __typename } }`,
      { input: { clientId: pair[one].clientId, partnerId: alex.clientId } },
    );
    await seenAlone(world, helen, alex, 12);
    expect((await coupleOf(helen, alex)).proposalBarriers).toEqual([]);
    expect(await propose(world, { coach: helen, mara: alex })).toMatchObject({ state: 'PROPOSED' });
    world.clock.advance({ days: 1 });
    const again = await ownCouple(pair[one]);
    expect(again).toMatchObject({ line: 'ASKED', reflections: [] });
    expect(again.earlier).toMatchObject([{ notes: [], reflections: [{ text: 'Less so now.' }] }]);
  });
});

test('what both shared before stays readable when they are asked again', async () => {
  const { mara, sam } = pair;
  await called(mara, 'Sammy');
  const id = await together();
  await writesAlone(mara, 'one-thank-you', { text: 'Mine.', version: 0 });
  const before = { hers: await ownCouple(mara), his: await ownCouple(sam) };
  await does(helen, 'end', id);
  world.clock.advance({ days: 1 });
  const asked = await propose(world, pair);
  expect(asked).toMatchObject({ state: 'PROPOSED', notes: [] });
  const again = await ownCouple(mara);
  expect(again).toMatchObject({ line: 'ASKED', notes: [], plan: null, reflections: [] });
  const { id: _id, joinedAt: _at, ...earlier } = again.earlier[0];
  const { notes, plan, reflections } = before.hers;
  expect(earlier).toEqual({ alias: 'Sammy', notes, plan, reflections });
  expect((await ownCouple(sam)).earlier).toMatchObject([sharedIn(before.his)]);
  // The coach reads the notes of both, too.
  const { earlierNotes } = (
    await helen.ok<any>(`query ($id: ID!) { coupleOf(clientId: $id) { earlierNotes { body } } }`, {
      id: sam.clientId,
    })
  ).coupleOf;
  expect(earlierNotes).toEqual([{ body: NOTE }]);
});
