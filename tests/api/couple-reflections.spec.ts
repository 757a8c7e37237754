/** What each partner of a couple writes for themselves about an action of the plan for two. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import {
  does,
  joined,
  linkedPair,
  openStep,
  ownCouple,
  says,
  sharedWith,
  writesAlone,
  type Pair,
} from '../support/couples.js';
import { bootWorld, type World } from '../support/world.js';

const ACTION = 'one-thank-you';
const TEXT = 'It was hard to hear it.';

let world: World;
let practice: TestPractice;
let helen: Actor;
let pair: Pair;
let coupleId: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  pair = await linkedPair(world, practice, helen);
  coupleId = await joined(world, pair);
  await openStep(helen, coupleId, 'a-new-start');
});
afterAll(() => world.close());

const consent = (client: Actor, purpose: string, granted: boolean) =>
  client.ok(`mutation { setConsent(purpose: ${purpose}, granted: ${granted}) { __typename } }`);

test('a reflection is its writer’s alone, and marks nothing as done', async () => {
  const { mara, sam } = pair;
  const before = await ownCouple(sam);
  const saved = await writesAlone(mara, ACTION, { text: TEXT, version: 0 });
  expect(saved).toMatchObject({
    __typename: 'JointReflection',
    text: TEXT,
    version: 1,
    shared: false,
  });
  const own = await ownCouple(mara);
  expect(own.reflections).toMatchObject([
    { action: ACTION, title: 'One thank-you each', text: TEXT },
  ]);
  expect(own.plan.steps[0].actions[2]).toMatchObject({ key: ACTION, done: false, mine: false });
  expect(await ownCouple(sam)).toEqual(before);
  for (const staff of [helen, practice.owner]) expect(await sharedWith(staff, mara)).toEqual([]);
  const { rows } = await world.owner.query(
    `select position('hard'::bytea in text_sealed) as clear from couple_reflections where client_id = $1`,
    [mara.clientId],
  );
  expect(rows).toEqual([{ clear: 0 }]);
});

test('a shared one is read by the coach until its writer stops sharing, and the reading is shown', async () => {
  const { mara, sam } = pair;
  await writesAlone(mara, ACTION, { text: TEXT, version: 0, shared: true });
  await writesAlone(sam, ACTION, { text: 'Mine.', version: 0 });
  const title = 'One thank-you each';
  const read = { clientId: mara.clientId, action: ACTION, title, text: TEXT };
  expect(await sharedWith(helen, sam)).toEqual([read]);
  const { rows } = await world.owner.query(
    `select client_id as "clientId", kind from access_log where reader_id = $1 and kind = 'REFLECTIONS'`,
    [helen.memberId],
  );
  expect(rows).toEqual([{ clientId: mara.clientId, kind: 'REFLECTIONS' }]);
  await consent(mara, 'REFLECTIONS', false);
  expect(await sharedWith(helen, mara)).toEqual([]);
  expect((await ownCouple(mara)).reflections[0].shared).toBe(false);
  await consent(mara, 'REFLECTIONS', true);
  expect(await sharedWith(helen, mara)).toEqual([read]);
  await writesAlone(mara, ACTION, { text: TEXT, version: 1, shared: false });
  expect(await sharedWith(helen, mara)).toEqual([]);
  // Owners read it by the consent of its writer, as far as they see the couple.
  await writesAlone(mara, ACTION, { text: TEXT, version: 2, shared: true });
  await consent(mara, 'SUPERVISOR', true);
  expect(await sharedWith(practice.owner, mara)).toEqual([]);
  await consent(sam, 'SUPERVISOR', true);
  expect(await sharedWith(practice.owner, mara)).toEqual([read]);
});

test('a save of an outdated version is refused with the current text, and a repeated one is the same', async () => {
  const { mara } = pair;
  const first = await writesAlone(mara, ACTION, { text: 'One', version: 0 });
  expect(await writesAlone(mara, ACTION, { text: 'One', version: 0 })).toEqual(first);
  await writesAlone(mara, ACTION, { text: 'Two', version: 1 });
  const stale = { code: 'STALE', current: 'Two', at: 2 };
  expect(await writesAlone(mara, ACTION, { text: 'Three', version: 1 })).toMatchObject(stale);
});

test('only an action of an open step that asks for one can be reflected on', async () => {
  const { mara } = pair;
  const { id } = await ownCouple(mara);
  for (const action of ['what-to-keep', 'slow-list', 'unknown']) {
    const answer = await mara.gql(
      `mutation ($input: SaveJointReflectionInput!) { saveJointReflection(input: $input) { __typename } }`,
      { input: { id, action, text: TEXT, version: 0 } },
    );
    expect([action, answer.errors?.[0]?.extensions['code']]).toEqual([action, 'INVALID_INPUT']);
  }
});

test('what was written stays, and can be finished, when joint work pauses or ends', async () => {
  const { mara, sam } = pair;
  await writesAlone(mara, ACTION, { text: TEXT, version: 0 });
  await says(sam, 'LEAVE');
  await does(helen, 'pause', coupleId);
  expect(await writesAlone(mara, ACTION, { text: 'More', version: 1 })).toMatchObject({
    version: 2,
  });
  world.clock.advance({ days: 1 });
  await does(helen, 'end', coupleId);
  const { line, reflections } = await ownCouple(mara);
  expect(line).toBe('OVER');
  expect(reflections).toMatchObject([{ text: 'More' }]);
});
