/** Answers to an offer while something else happens to the plan, in either order. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { otherConnection, untilWaiting } from '../support/locks.js';
import {
  actionOf,
  assign,
  command,
  contentOf,
  planOf,
  publishedVersions,
  REFUSAL,
  savePlan,
  SHORT_PLAN,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let versions: string[];
let plan: PlanSeen;
let offerId: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
  const newer = structuredClone(SHORT_PLAN);
  newer.steps[0]!.title = 'Firm ground first';
  ({ versions } = await publishedVersions(coach, SHORT_PLAN, newer));
  plan = await assign(world, coach, client, { templateVersionId: versions[0] });
  offerId = newId(world);
  await coach.ok(
    `mutation ($input: OfferVersionInput!) { offerVersion(input: $input) { __typename } }`,
    { input: { id: offerId, planId: plan.id, templateVersionId: versions[1] } },
  );
});
afterAll(() => world.close());

const answered = async (name: string, who: Actor = client): Promise<any> =>
  (
    await who.ok<any>(
      `mutation ($id: ID!) { ${name}(offerId: $id) { __typename ... on PlanOffer { state } ${REFUSAL} } }`,
      { id: offerId },
    )
  )[name];
const accept = () => answered('acceptOffer');
const recall = () =>
  coach.ok<any>(
    `mutation ($input: RecallVersionInput!) { recallVersion(input: $input) { __typename } }`,
    { input: { versionId: versions[1], reason: 'It was not safe.' } },
  );
const seen = () => planOf(client, plan.id);
const state = async (): Promise<string> =>
  (await client.ok<any>(`{ planOffer(planId: "${plan.id}") { state } }`)).planOffer.state;
const count = async (from: string, kind: string): Promise<number> => {
  const { rows } = await world.owner.query(
    `select from ${from} where client_id = $1 and kind = $2`,
    [client.clientId, kind],
  );
  return rows.length;
};
type Ask = () => Promise<any>;

/** Both requests wait for the same row, in this order, and then go on. `held` is the statement that locks it. */
async function atOnce(first: Ask, second: Ask, held = HELD): Promise<any[]> {
  const other = await otherConnection(world);
  try {
    await other.query('begin');
    await other.query(held, [client.clientId]);
    const one = first();
    await untilWaiting(world, 1);
    const two = second();
    await untilWaiting(world, 2);
    await other.query('commit');
    return await Promise.all([one, two]);
  } finally {
    await other.end();
  }
}
const HELD = 'select from clients where id = $1 for update';

/** In the order given, and the other way round; the answers in the order given. */
const ORDERS: [string, (first: Ask, second: Ask, held?: string) => Promise<any[]>][] = [
  ['before', atOnce],
  ['after', async (first, second, held) => (await atOnce(second, first, held)).reverse()],
];

describe('an offer', () => {
  it('that two devices accept at once moves the plan once', async () => {
    const both = await atOnce(accept, accept);
    expect(both.map(({ state: is }) => is)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(await count('plan_edits', 'MOVED')).toBe(1);
    expect(await count('events', 'VERSION_ACCEPTED')).toBe(1);
    expect((await seen()).templateVersion).toBe(2);
  });

  it.each([
    ['declineOffer', 'DECLINED'],
    ['withdrawOffer', 'WITHDRAWN'],
  ])('counts the first of two answers, of which one is %s', async (name, other) => {
    const who = name === 'withdrawOffer' ? coach : client;
    const [no, yes] = await atOnce(() => answered(name, who), accept);
    const isNo = no.state === other;
    expect([no, yes].filter(({ code }) => code === 'NOT_NOW')).toHaveLength(1);
    expect(await state()).toBe(isNo ? other : 'ACCEPTED');
    expect((await seen()).templateVersion).toBe(isNo ? 1 : 2);
  });

  it.each(ORDERS)('accepted %s an edit that is being saved keeps the edit', async (_, run) => {
    const { contentVersion, steps } = await contentOf(coach, plan.id);
    steps[0].actions[0].title = 'Walk with a friend';
    const input = { id: newId(world), planId: plan.id, contentVersion, steps };
    const edit = () => savePlan(coach, input);
    const [accepted, edited] = await run(accept, edit);
    expect(accepted).toMatchObject({ state: 'ACCEPTED' });
    const now = await seen();
    expect(now.templateVersion).toBe(2);
    expect(stepOf(now, 'ground').title).toBe('Firm ground first');
    if (edited.code === 'STALE') expect(actionOf(now, 'walk').title).toBe('Take a walk');
    else expect(actionOf(now, 'walk').title).toBe('Walk with a friend');
  });

  it.each(ORDERS)('accepted %s an action that is being completed keeps it done', async (_, run) => {
    const walk = actionOf(plan, 'walk').id;
    const [accepted] = await run(accept, () => command(client, 'completeAction', walk));
    expect(accepted).toMatchObject({ state: 'ACCEPTED' });
    expect(actionOf(await seen(), 'walk').status).toBe('DONE');
  });

  it.each(ORDERS)('accepted %s a boundary that is being recorded opens nothing', async (_, run) => {
    const boundary = { clientId: client.clientId, boundary: 'ASKED_FOR_NO_CONTACT' };
    const [accepted] = await run(accept, () => withInput(client, 'setBoundary', boundary));
    expect(accepted).toMatchObject({ state: 'ACCEPTED' });
    const smile = stepOf(await seen(), 'smile');
    expect(smile.status).toBe('LOCKED');
    expect(smile.locks.map(({ kind }) => kind)).toContain('BOUNDARY');
  });

  it.each(ORDERS)(
    'accepted %s archiving never moves the plan of an archived client',
    async (_, run) => {
      const [accepted] = await run(accept, () =>
        coach.ok(
          'mutation ($input: ArchiveClientInput!) { archiveClient(input: $input) { __typename } }',
          { input: { clientId: client.clientId, plan: 'PAUSE' } },
        ),
      );
      expect(await state()).toBe(accepted.state === 'ACCEPTED' ? 'ACCEPTED' : 'WITHDRAWN');
      expect((await seen()).status).toBe('PAUSED');
    },
  );

  it('accepted while the plan is paused leaves it paused, and opens nothing once it is resumed', async () => {
    await command(client, 'pausePlan', plan.id);
    expect(await accept()).toMatchObject({ state: 'ACCEPTED' });
    expect(await seen()).toMatchObject({ status: 'PAUSED', templateVersion: 2 });
    const resumed = await command(client, 'resumePlan', plan.id);
    expect(resumed.status).toBe('ACTIVE');
    expect(resumed.steps.map(({ status }) => status)).toEqual(
      plan.steps.map(({ status }) => status),
    );
    expect(resumed.progress).toEqual(plan.progress);
  });

  it('is not accepted while its version is being recalled', async () => {
    const other = await otherConnection(world);
    try {
      await other.query('begin');
      await other.query(HELD, [client.clientId]);
      const accepted = accept();
      await untilWaiting(world);
      await recall();
      await other.query('commit');
      expect(await accepted).toMatchObject({ code: 'FINAL' });
      expect((await seen()).templateVersion).toBe(1);
    } finally {
      await other.end();
    }
  });

  it('that is being accepted when its version is recalled has its plan closed and told once', async () => {
    // The acceptance has checked the version, and waits for a step that it changes.
    const steps = `select from plan_steps where client_id = $1 for update`;
    const [accepted] = await atOnce(accept, recall, steps);
    expect(accepted).toMatchObject({ state: 'ACCEPTED' });
    const { rows } = await world.owner.query(
      'select plan_id as "planId" from plans_to_store where practice_id = $1',
      [practice.id],
    );
    expect(rows).toEqual([{ planId: plan.id }]);
    expect(stepOf(await seen(), 'smile').locks.map(({ kind }) => kind)).toContain('RECALLED');
    await client.ok('{ clientToday { plan { id } } }');
    expect(await count('events', 'VERSION_RECALLED')).toBe(1);
  });
});
