import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { assign, publishedVersion, SHORT_PLAN } from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const IN_USE = `query ($first: Int, $after: String) { versionsInUse(first: $first, after: $after) {
  edges { node { id title number authorName plans recall { reason byName } } } pageInfo { hasNextPage endCursor } } }`;
const RECALL = `mutation ($input: RecallVersionInput!) { recallVersion(input: $input) { __typename } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-24T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Ada Author');
});
afterAll(() => world.close());

async function started(templateVersionId: string, title?: string) {
  const client = await practice.client({ coach });
  return assign(world, coach, client, { templateVersionId, content: undefined, title });
}

const inUse = async (variables: object = { first: 100 }) => {
  const { versionsInUse } = await practice.owner.ok<any>(IN_USE, variables);
  return versionsInUse;
};
const rowOf = async (id: string) =>
  (await inUse()).edges.map(({ node }: any) => node).find((node: any) => node.id === id);

describe('the versions in use', () => {
  it('are those of running plans, also of a template that its author never shared, and can be recalled', async () => {
    const id = await publishedVersion(coach, SHORT_PLAN, 'Only mine');
    expect(await rowOf(id)).toBeUndefined();
    const plan = await started(id, 'Two steps for spring');
    // The template is private, the title of the plan is not.
    expect(await rowOf(id)).toEqual({
      ...{ id, number: 1, title: 'Two steps for spring' },
      ...{ authorName: 'Ada Author', plans: 1, recall: null },
    });
    await started(id);
    await coach.ok(
      `mutation ($id: ID!) { deleteTemplate(templateId: $id) { __typename } }`,
      await templateOf(id),
    );
    expect(await rowOf(id)).toMatchObject({ plans: 2 });
    await practice.owner.ok(RECALL, { input: { versionId: id, reason: 'Too fast.' } });
    expect(await rowOf(id)).toMatchObject({
      recall: { reason: 'Too fast.', byName: 'Olga Owner' },
    });
    await coach.ok(
      `mutation ($id: ID!) { endPlan(input: { planId: $id, ending: WITHDREW }) { __typename } }`,
      { id: plan.id },
    );
    expect(await rowOf(id)).toMatchObject({ plans: 1 });
  });

  it('go by the title of the template once it is shared', async () => {
    const id = await publishedVersion(coach, SHORT_PLAN, 'For everyone');
    await started(id, 'For Mara');
    await coach.ok(
      `mutation ($id: ID!) { shareTemplate(templateId: $id, shared: true) { __typename } }`,
      await templateOf(id),
    );
    expect(await rowOf(id)).toMatchObject({ title: 'For everyone' });
  });

  it('are listed page by page, the newest first, with one statement each', async () => {
    const known = (await inUse()).edges.length;
    const ids: string[] = [];
    for (const title of ['One', 'Two', 'Three']) {
      ids.unshift(await publishedVersion(coach, SHORT_PLAN, title));
      await started(ids[0]!);
      world.clock.advance({ hours: 1 });
    }
    const first = await inUse({ first: 2 });
    const second = await inUse({ first: 2, after: first.pageInfo.endCursor });
    const seen = [...first.edges, ...second.edges].map(({ node }: any) => node.id);
    expect(seen.slice(0, 3)).toEqual(ids);
    expect((await inUse()).edges).toHaveLength(known + 3);
    expect(await statementsOf(() => inUse({ first: 2 }))).toHaveLength(1);
  });

  it('are for owners only, of their practice', async () => {
    const other = await makePractice(world, 'Elsewhere');
    const { versionsInUse } = await other.owner.ok<any>(IN_USE, { first: 100 });
    expect(versionsInUse.edges).toEqual([]);
    for (const actor of [coach, await practice.client({ coach })]) {
      const { errors } = await actor.gql(IN_USE, {});
      expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
  });
});

const templateOf = async (versionId: string) => {
  const { rows } = await world.owner.query<{ id: string }>(
    'select template_id as id from template_versions where id = $1',
    [versionId],
  );
  return rows[0]!;
};
