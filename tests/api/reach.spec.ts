import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { testConfig } from '../support/config.js';
import { assign, SHORT_PLAN, stepOf } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
afterAll(() => world.close());

const rows = async <T extends object>(query: string): Promise<T[]> =>
  (await world.owner.query<T>(query)).rows;

describe('what was kept before actions said it in three words', () => {
  const reaches = () =>
    rows<{ key: string; reach: string }>('select key, reach from plan_actions order by id');
  const published = async () => [
    ...(await rows('select content from library_versions order by id')),
    ...(await rows('select content from template_versions order by id')),
    ...(await rows('select draft from templates order by id')),
  ];

  it('says YES where it reached out and NO where it did not, in versions, drafts and running plans', async () => {
    const client = await practice.client({ coach });
    const plan = await assign(world, coach, client);
    const template =
      'mutation($title: String!) { createTemplate(input: { title: $title }) { ... on Template { id } } }';
    for (const publishes of [true, false]) {
      const { createTemplate } = await coach.ok(template, { title: 'Of ours' });
      const input = { templateId: createTemplate.id, version: 1, content: SHORT_PLAN };
      await coach.ok(
        'mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }',
        {
          input,
        },
      );
      if (!publishes) continue;
      await coach.ok(
        'mutation($id: ID!) { publishTemplate(templateId: $id, version: 2) { __typename } }',
        {
          id: createTemplate.id,
        },
      );
    }
    const before = { reaches: await reaches(), published: await published() };
    expect(before.reaches.filter(({ reach }) => reach === 'YES')).toHaveLength(4);
    expect(before.published.length).toBeGreaterThan(5);

    await world.owner.query(AS_IT_WAS);
    expect(JSON.stringify(await published())).not.toContain('"reach"');
    const url = new URL(process.env['FOOTING_TEST_POSTGRES']!);
    url.pathname = new URL(world.appUrl).pathname;
    await migrate(testConfig(), url.toString());

    expect({ reaches: await reaches(), published: await published() }).toEqual(before);
    await expect(world.owner.query(`update template_versions set content = '{}'`)).rejects.toThrow(
      'cannot be changed',
    );
    const { client: seen } = await coach.ok(
      'query($id: ID!) { client(id: $id) { plan { steps { key actions { key reach } } } } }',
      { id: client.clientId },
    );
    expect(stepOf({ ...plan, ...seen.plan }, 'smile').actions.map(({ reach }) => reach)).toEqual([
      'YES',
      'YES',
      'YES',
      'YES',
    ]);
  });
});

/** Undoes the migration, with the words of before. */
const AS_IT_WAS = `
create function pg_temp.without_reach(content jsonb) returns jsonb language sql as $$
  select jsonb_set(content, '{steps}', (select jsonb_agg(jsonb_set(s.step, '{actions}', (
    select jsonb_agg((a.action - 'reach') || jsonb_build_object('outreach', a.action ->> 'reach' = 'YES') order by a.at)
    from jsonb_array_elements(s.step -> 'actions') with ordinality a (action, at))) order by s.at)
  from jsonb_array_elements(content -> 'steps') with ordinality s (step, at))) $$;
alter table plan_actions add column outreach boolean;
update plan_actions set outreach = reach = 'YES';
alter table plan_actions drop column reach;
alter table template_versions disable trigger user;
alter table library_versions disable trigger user;
update template_versions set content = pg_temp.without_reach(content);
update library_versions set content = pg_temp.without_reach(content);
update templates set draft = pg_temp.without_reach(draft) where draft is not null;
alter table template_versions enable trigger user;
alter table library_versions enable trigger user;
delete from migrations where name like 'Reach%'`;
