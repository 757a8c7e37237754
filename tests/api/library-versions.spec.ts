import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { loadLibrary, migrate, stableId } from '@footing/api/testing';
import { libraryTemplates } from '@footing/library';
import pg from 'pg';
import { makePractice } from '../support/actors.js';
import { testConfig } from '../support/config.js';
import { assign, planOf, SHORT_PLAN, stepOf } from '../support/plans.js';
import { createDatabase, databaseUrl, dropDatabase } from '../support/postgres.js';
import { bootWorld, type World } from '../support/world.js';

const server = process.env['FOOTING_TEST_POSTGRES']!;
const OLD_VERSION = randomUUID();
const OLD_CONTENT = {
  ...SHORT_PLAN,
  readiness: null,
  steps: SHORT_PLAN.steps.filter(({ outreach }) => !outreach),
};

let before: string;
let world: World;

/** An installation that was last started when the library had one template, in its first version. */
beforeAll(async () => {
  before = await createDatabase(server);
  const url = databaseUrl(server, before);
  await migrate(testConfig(), url);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(
    `insert into library_templates (id, slug, title, summary, for_whom, position, title_key, summary_key)
     values ($1, 'letting-go', 'Letting go', 's', 'w', 0, 'letting go', 's')`,
    [stableId('letting-go')],
  );
  await owner.query(
    `insert into library_versions (id, template_id, number, title, content, published_at)
     values ($1, $2, 1, 'Letting go', $3, now())`,
    [OLD_VERSION, stableId('letting-go'), JSON.stringify(OLD_CONTENT)],
  );
  await owner.end();
  world = await bootWorld({ postgres: { url: server, template: before } });
});
afterAll(async () => {
  await world.close();
  await dropDatabase(server, before);
});

const VERSIONS = `{ templates(first: 50) { edges { node { slug publishedVersion } } } }`;

test('an installation gets new templates and versions when it starts, and a plan stays on its version', async () => {
  const practice = await makePractice(world);
  const coach = await practice.coach();
  const client = await practice.client({ coach: coach });
  const plan = await assign(world, coach, client, {
    templateVersionId: OLD_VERSION,
    content: undefined,
  });

  const url = databaseUrl(server, world.owner.database!);
  await loadLibrary(url, world.clock.now());
  await loadLibrary(url, world.clock.now());

  const { templates } = await coach.ok<any>(VERSIONS);
  expect(templates.edges.map(({ node }: any) => [node.slug, node.publishedVersion])).toEqual(
    libraryTemplates.map(({ slug, version }) => [slug, version]),
  );
  const { rows } = await world.owner.query(
    `select v.number, v.content from library_versions v join library_templates t on t.id = v.template_id
     where t.slug = 'letting-go' order by v.number`,
  );
  const { version, content } = libraryTemplates.find(({ slug }) => slug === 'letting-go')!;
  expect(rows).toEqual([
    { number: 1, content: OLD_CONTENT },
    { number: version, content },
  ]);
  const after = await planOf(client, plan.id);
  expect(after).toMatchObject({ templateTitle: 'Letting go', templateVersion: 1 });
  expect(stepOf(after, 'ground').title).toBe('Firm ground');
});
