import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { assign } from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const TODAY = `{ coachToday { attention { id kind } } }`;
const MARKS = `query ($first: Int, $after: String) { attentionMarks(first: $first, after: $after) {
  edges { cursor node { id at clientId kind untilDay }
          attention { id kind clientId callName subject since planId sessionId section count days value before } }
  pageInfo { hasNextPage endCursor } } }`;
const SNOOZE = `mutation ($input: SnoozeAttentionInput!) { snoozeAttention(input: $input) { __typename } }`;
const DISMISS = `mutation ($input: DismissAttentionInput!) { dismissAttention(input: $input) { __typename } }`;
const RESTORE = `mutation ($id: ID!) { restoreAttention(id: $id) { __typename } }`;
const HAND_OVER = `mutation ($id: ID!, $to: ID!) { transferClient(input: { clientId: $id, toMemberId: $to }) { __typename } }`;
const ARCHIVE = `mutation ($id: ID!) { archiveClient(input: { clientId: $id, plan: PAUSE }) { __typename } }`;
const CONSENT = `mutation ($granted: Boolean!) { setConsent(purpose: CHECK_INS, granted: $granted) { __typename } }`;
const CHECK_IN = `mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`;
const PAUSE = `mutation ($id: ID!) { pausePlan(planId: $id) { __typename } }`;
const NOTHING = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let planId: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  ({ client, planId } = await quietClient('Mara Client'));
  world.clock.advance({ days: 8 });
});
afterAll(() => world.close());

/** A client who needs their coach a week later: OVERDUE and QUIET. */
async function quietClient(name: string) {
  const one = await practice.client({ coach, name });
  return { client: one, planId: (await assign(world, coach, one)).id };
}

const marks = async (who = coach, page: object = {}) =>
  (await who.ok(MARKS, page))['attentionMarks'];
const marked = async (who = coach): Promise<string[]> =>
  (await marks(who)).edges.map(({ node }: any) => node.id);
const shown = async (who = coach): Promise<string[]> =>
  (await who.ok(TODAY))['coachToday'].attention.map(({ id }: any) => id);
const itemId = (kind: string, of = client) => `${kind}:${of.clientId}`;
const snooze = async (attentionId: string, until: string) => {
  const id = newId(world);
  const answer = await coach.ok(SNOOZE, { input: { id, attentionId, until } });
  expect(answer['snoozeAttention'].__typename).toBe('AttentionMark');
  return id;
};
const dismiss = async (attentionId: string) => {
  const id = newId(world);
  const answer = await coach.ok(DISMISS, { input: { id, attentionId } });
  expect(answer['dismissAttention'].__typename).toBe('AttentionMark');
  return id;
};
const restore = (id: string) => coach.ok(RESTORE, { id });

describe('a snoozed or dismissed item', () => {
  it('is listed with its mark, the latest first, and shows again when the mark is undone', async () => {
    expect(await marks()).toEqual(NOTHING);
    const later = await snooze(itemId('QUIET'), '2026-03-13');
    world.clock.advance({ minutes: 1 });
    const done = await dismiss(itemId('OVERDUE'));
    const { edges } = await marks();
    expect(edges.map(({ node }: any) => node)).toEqual([
      {
        id: done,
        at: '2026-03-10T09:01:00.000Z',
        clientId: client.clientId,
        kind: 'OVERDUE',
        untilDay: null,
      },
      {
        id: later,
        at: '2026-03-10T09:00:00.000Z',
        clientId: client.clientId,
        kind: 'QUIET',
        untilDay: '2026-03-13',
      },
    ]);
    expect(edges.map(({ attention }: any) => attention)).toEqual([
      expect.objectContaining({ id: itemId('OVERDUE'), callName: 'Mara', count: 2, planId }),
      expect.objectContaining({ id: itemId('QUIET'), since: '2026-03-02T09:00:00.000Z' }),
    ]);
    expect(await shown()).toEqual([]);
    await restore(later);
    expect(await marked()).toEqual([done]);
    await restore(done);
    expect(await marks()).toEqual(NOTHING);
    expect(await shown()).toEqual([itemId('OVERDUE'), itemId('QUIET')]);
  });

  it('leaves the list on the day it was snoozed until, in the coach’s time zone', async () => {
    const mark = await snooze(itemId('QUIET'), '2026-03-13');
    world.clock.set('2026-03-12T22:59:00Z');
    expect(await marked()).toEqual([mark]);
    world.clock.set('2026-03-12T23:01:00Z');
    expect(await marked()).toEqual([]);
    const again = await snooze(itemId('QUIET'), '2026-03-20');
    expect(await marked()).toEqual([again]);
  });

  it('is listed once, by the latest mark, and undoing it undoes the earlier ones', async () => {
    await snooze(itemId('QUIET'), '2026-03-13');
    world.clock.advance({ minutes: 1 });
    const second = await dismiss(itemId('QUIET'));
    expect(await marked()).toEqual([second]);
    await restore(second);
    expect(await marks()).toEqual(NOTHING);
    expect(await shown()).toContain(itemId('QUIET'));
  });

  it('leaves the list when it has a new fact, because it shows again', async () => {
    await client.ok(CONSENT, { granted: true });
    for (let day = 0; day < 3; day++) {
      world.clock.advance({ days: 1 });
      await checkIn();
    }
    const mark = await dismiss(itemId('URGE_UP'));
    expect(await marked()).toEqual([mark]);
    world.clock.advance({ days: 1 });
    expect(await marked()).toEqual([mark]);
    await checkIn();
    expect(await marked()).toEqual([]);
    expect(await shown()).toContain(itemId('URGE_UP'));
  });

  it('is not listed when it no longer applies or is no longer shared', async () => {
    await client.ok(CONSENT, { granted: true });
    for (let day = 0; day < 3; day++) {
      world.clock.advance({ days: 1 });
      await checkIn();
    }
    const overdue = await dismiss(itemId('OVERDUE'));
    const urge = await snooze(itemId('URGE_UP'), '2026-03-31');
    expect((await marked()).sort()).toEqual([overdue, urge].sort());
    await client.ok(CONSENT, { granted: false });
    expect(await marked()).toEqual([overdue]);
    await coach.ok(PAUSE, { id: planId });
    expect(await marked()).toEqual([]);
  });

  it('is visible to the client’s coach only', async () => {
    const mark = await dismiss(itemId('QUIET'));
    const other = await practice.coach();
    for (const one of [practice.owner, other, (await makePractice(world)).owner]) {
      expect(await marks(one)).toEqual(NOTHING);
    }
    expect((await client.gql(MARKS)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    await practice.owner.ok(HAND_OVER, { id: client.clientId, to: other.memberId });
    expect(await marked()).toEqual([]);
    expect(await marked(other)).toEqual([mark]);
    await other.ok(RESTORE, { id: mark });
    expect(await shown(other)).toContain(itemId('QUIET'));
    expect(await marked(other)).toEqual([]);
  });

  it('is not listed for an archived client', async () => {
    await dismiss(itemId('QUIET'));
    await coach.ok(ARCHIVE, { id: client.clientId });
    expect(await marks()).toEqual(NOTHING);
  });

  it('is paginated, with one statement for one and for many', async () => {
    const others = [];
    for (const name of ['Ada One', 'Ben Two', 'Cleo Three']) others.push(await quietClient(name));
    world.clock.advance({ days: 8 });
    const made = [await dismiss(itemId('QUIET'))];
    expect(await statementsOf(() => marks())).toHaveLength(1);
    for (const { client: one } of others) made.push(await dismiss(itemId('QUIET', one)));
    for (const { client: one } of others) {
      world.clock.advance({ minutes: 1 });
      made.push(await snooze(itemId('OVERDUE', one), '2026-04-01'));
    }
    expect(await statementsOf(() => marks())).toHaveLength(1);

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await marks(coach, { first: 3, after });
      expect(edges.length).toBeLessThanOrEqual(3);
      seen.push(...edges.map(({ node }: any) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    // Four were marked at the same moment.
    expect(seen).toEqual([...made].reverse());
    for (const page of [{ first: 101 }, { first: 0 }, { after: 'x' }]) {
      const { errors } = await coach.gql(MARKS, page);
      expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });
});

async function checkIn(): Promise<void> {
  await client.ok(CHECK_IN, { input: { id: newId(world), mood: 5, urge: 9, energy: 5 } });
}
