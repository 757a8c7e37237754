/** The plan of a couple: its own from the start, and edited by the coach while it runs. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  closeEdits,
  coupleOf,
  editCouplePlan,
  joined,
  linkedPair,
  marks,
  openStep,
  ownCouple,
  says,
  sharedWith,
  writesAlone,
  type Pair,
} from '../support/couples.js';
import { bootWorld, type World } from '../support/world.js';

const FIRST = 'a-new-start';
const SECRET = 'Talk about the summer of 2019';

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
});
afterAll(() => world.close());

const edit = (change: (steps: any[]) => any[], more: Parameters<typeof editCouplePlan>[4] = {}) =>
  editCouplePlan(world, helen, pair.mara, change, more);
/** The steps with one action changed; null removes it. */
const withAction =
  (key: string, change: (action: any) => any) =>
  (steps: any[]): any[] =>
    steps.map((step) => ({
      ...step,
      actions: step.actions.flatMap((each: any) =>
        each.key === key ? [change(each)].filter(Boolean) : [each],
      ),
    }));
const added = (key: string, title: string) => ({
  ...{ key, title, guidance: 'Slowly.', by: 'EITHER', prompt: null },
});
const titlesOf = (plan: any): string[] =>
  plan.steps.flatMap(({ actions }: any) => actions.map(({ title }: any) => title));

describe('before the first step is open', () => {
  test('the coach adapts the plan, and neither partner reads it or that it changed', async () => {
    const saved = await edit((steps) => [
      { ...steps[0], title: 'Begin again', actions: [...steps[0].actions, added('talk', SECRET)] },
      steps[2],
      { key: 'rest', title: 'Rest', purpose: 'Do nothing.', actions: [] },
    ]);
    expect(saved.plan).toMatchObject({ next: FIRST, contentVersion: 2 });
    expect(saved.plan.steps.map(({ key, title }: any) => [key, title])).toEqual([
      [FIRST, 'Begin again'],
      ['keep-it-fresh', 'Keep it fresh'],
      ['rest', 'Rest'],
    ]);
    for (const each of [pair.mara, pair.sam]) {
      expect(await ownCouple(each)).toMatchObject({ plan: null, planEdits: [] });
    }
    const opened = await openStep(helen, coupleId, FIRST);
    expect(opened.plan.next).toBe('keep-it-fresh');
    for (const each of [pair.mara, pair.sam]) {
      const { plan, planEdits } = await ownCouple(each);
      expect(plan.steps).toMatchObject([{ title: 'Begin again' }]);
      expect(titlesOf(plan)).toContain(SECRET);
      expect(planEdits).toEqual([]);
    }
  });

  test('what is in closed steps is sealed, and no row of it reaches a partner', async () => {
    await edit((steps) => [steps[0], { ...steps[1], actions: [added('talk', SECRET)] }]);
    const { rows } = await world.owner.query(
      `select s.step, position('summer'::bytea in s.content_sealed) as clear, s.opened_at is null as closed
       from couple_steps s where s.couple_id = $1 order by s.position`,
      [coupleId],
    );
    expect(rows).toEqual([
      { step: FIRST, clear: 0, closed: true },
      { step: 'turn-the-page', clear: 0, closed: true },
    ]);
    const edits = await world.owner.query(
      `select position('summer'::bytea in changes_sealed) as clear, shown_sealed from couple_edits where couple_id = $1`,
      [coupleId],
    );
    expect(edits.rows).toEqual([{ clear: 0, shown_sealed: null }]);
  });

  test('a couple from before has the plan of the library until the coach changes something', async () => {
    await openStep(helen, coupleId, FIRST);
    const { plan } = (await coupleOf(helen, pair.mara)).couple;
    await world.owner.query(`delete from couple_steps where couple_id = $1 and opened_at is null`, [
      coupleId,
    ]);
    await world.owner.query(
      `update couple_steps set content_sealed = null, content_version = null, position = null where couple_id = $1`,
      [coupleId],
    );
    await world.owner.query(`update couples set plan_version = 0 where id = $1`, [coupleId]);
    const before = { ...plan, contentVersion: 0 };
    expect((await coupleOf(helen, pair.mara)).couple.plan).toEqual(before);
    expect((await ownCouple(pair.sam)).plan.steps).toHaveLength(1);
    await marks(pair.sam, 'slow-list');
    const saved = await edit(withAction('one-thank-you', () => null));
    expect(saved.plan.contentVersion).toBe(1);
    expect(titlesOf((await ownCouple(pair.mara)).plan)).toEqual([
      'Three small agreements',
      'What can wait',
    ]);
    expect((await openStep(helen, coupleId, 'turn-the-page')).plan.next).toBe('keep-it-fresh');
  });
});

describe('an edit of an open step', () => {
  beforeEach(async () => {
    await openStep(helen, coupleId, FIRST);
  });

  test('is read by both in the same words, with the reason, until each closes it', async () => {
    const { mara, sam } = pair;
    const change = withAction('slow-list', (action) => ({
      ...action,
      title: 'What we won’t rush',
      by: 'BOTH',
    }));
    await edit((steps) => [...change(steps), { ...steps[0], key: 'later', actions: [] }], {
      reason: 'You asked for less at once.',
    });
    const [notice, ...others] = (await ownCouple(mara)).planEdits;
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ by: 'Helen Hart', reason: 'You asked for less at once.' });
    expect(notice.changes).toEqual([
      {
        ...{ kind: 'CHANGED', step: 'A new start', action: 'What we won’t rush', field: 'TITLE' },
        before: { text: 'What can wait' },
        after: { text: 'What we won’t rush' },
      },
      {
        ...{ kind: 'CHANGED', step: 'A new start', action: 'What we won’t rush', field: 'BY' },
        before: { text: 'EITHER' },
        after: { text: 'BOTH' },
      },
    ]);
    expect((await ownCouple(sam)).planEdits).toEqual([notice]);
    // The coach also reads what is in a closed step.
    const { planEdits } = (await coupleOf(helen, sam)).couple;
    expect(planEdits).toMatchObject([{ id: notice.id, reason: notice.reason }]);
    expect(planEdits[0].changes).toHaveLength(3);

    expect(await closeEdits(mara, notice.id)).toMatchObject({ planEdits: [] });
    expect((await closeEdits(mara, notice.id)).planEdits).toEqual([]);
    expect((await ownCouple(sam)).planEdits).toEqual([notice]);
    expect((await coupleOf(helen, sam)).couple.planEdits).toEqual(planEdits);
    world.clock.advance({ minutes: 1 });
    await edit(withAction('slow-list', (action) => ({ ...action, guidance: 'Slowly.' })));
    expect((await ownCouple(mara)).planEdits).toMatchObject([
      { reason: null, changes: [{ field: 'GUIDANCE' }] },
    ]);
    expect((await ownCouple(sam)).planEdits).toHaveLength(2);
    const unknown = await mara.gql(
      `mutation ($id: ID!, $editId: ID!) { closeCouplePlanEdits(id: $id, editId: $editId) { __typename } }`,
      { id: (await ownCouple(mara)).id, editId: newId(world) },
    );
    expect(unknown.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('keeps what one of them marked as done, and says where the problem is', async () => {
    const { mara } = pair;
    await marks(mara, 'three-agreements');
    const renamed = withAction('three-agreements', (action) => ({ ...action, title: 'Two' }));
    expect(await edit(renamed)).toMatchObject({
      code: 'NOT_PUBLISHABLE',
      problems: [{ code: 'DONE_CHANGED', action: 'three-agreements', field: 'steps.0.actions.0' }],
    });
    const removed = withAction('three-agreements', () => null);
    expect((await edit(removed)).problems).toMatchObject([{ code: 'DONE_REMOVED' }]);
    const untitled = withAction('slow-list', (action) => ({ ...action, title: ' ' }));
    expect((await edit(untitled)).problems).toMatchObject([{ code: 'EMPTY_TITLE' }]);
    expect((await ownCouple(mara)).planEdits).toEqual([]);
    await marks(mara, 'three-agreements', false);
    expect(await edit(removed)).toMatchObject({ __typename: 'Couple' });
  });

  test('is stale after another edit, and not after what a partner did', async () => {
    const { mara, sam } = pair;
    const { contentVersion } = (await coupleOf(helen, mara)).couple.plan;
    await marks(sam, 'slow-list');
    const first = withAction('one-thank-you', (action) => ({ ...action, title: 'Thanks' }));
    const id = newId(world);
    expect((await edit(first, { contentVersion, id })).plan.contentVersion).toBe(
      contentVersion + 1,
    );
    // A repeated request is the same change.
    expect(await edit(first, { contentVersion, id })).toMatchObject({ __typename: 'Couple' });
    const second = withAction('one-thank-you', (action) => ({ ...action, title: 'Gratitude' }));
    expect(await edit(second, { contentVersion })).toMatchObject({
      ...{ code: 'STALE', version: contentVersion + 1 },
    });
    // One that changes nothing is none.
    expect((await edit((steps) => steps)).plan.contentVersion).toBe(contentVersion + 1);
    expect((await coupleOf(helen, sam)).couple.planEdits).toHaveLength(1);
  });

  test('waits with all joint work', async () => {
    const { mara, sam } = pair;
    await says(sam, 'LEAVE');
    const before = await ownCouple(mara);
    const change = withAction('slow-list', (action) => ({ ...action, title: 'Other' }));
    expect(await edit(change)).toMatchObject({ code: 'NOT_NOW' });
    expect(await ownCouple(mara)).toEqual(before);
  });

  test('that removes or changes an action keeps what was written about it, as it was asked', async () => {
    const { mara } = pair;
    const ACTION = 'one-thank-you';
    await writesAlone(mara, ACTION, { text: 'It was hard.', version: 0, shared: true });
    const asked = { action: ACTION, title: 'One thank-you each', text: 'It was hard.' };
    await edit(withAction(ACTION, () => null));
    const own = await ownCouple(mara);
    expect(titlesOf(own.plan)).not.toContain('One thank-you each');
    expect(own.reflections).toMatchObject([asked]);
    expect(own.reflections[0].prompt).toContain('How was it to say thank you?');
    expect(await sharedWith(helen, mara)).toMatchObject([asked]);
    expect(await writesAlone(mara, ACTION, { text: 'Not so hard.', version: 1 })).toMatchObject({
      ...{ version: 2, title: 'One thank-you each' },
    });
    for (const done of [true, false]) {
      const marked = await mara.gql(
        `mutation ($id: ID!, $done: Boolean!) { markJointAction(id: $id, action: "${ACTION}", done: $done) { __typename } }`,
        { id: own.id, done },
      );
      expect(marked.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });
});
