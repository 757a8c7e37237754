/** The list of plans on older versions reads only plans of its template, however many others there are. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { PLANS_ON_OLDER_VERSIONS } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { insertCopies } from '../support/copies.js';
import { assign, publishedVersions, SHORT_PLAN } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const MANY = 2_000;

let world: World;
let app: pg.Client;
let practice: TestPractice;
let other: TestPractice;
let coach: Actor;
let templateId: string;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world, 'Small');
  coach = await practice.coach();
  templateId = await planOnOlderVersion(practice, coach);
  other = await makePractice(world, 'Other');
  await planOnOlderVersion(other, await other.coach());
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await world?.close();
});

it('reads as many rows with 2,000 plans of another practice, and 2,000 of other templates', async () => {
  const few = await rowsRead();
  expect(few).toBeGreaterThan(0);
  await copyClients(other.id);
  await copyClients(practice.id);
  await world.owner.query('analyze');
  expect(await rowsRead()).toBe(few);
});

async function planOnOlderVersion(own: TestPractice, of: Actor): Promise<string> {
  const client = await own.client({ coach: of });
  const { id, versions } = await publishedVersions(of, SHORT_PLAN, SHORT_PLAN);
  await assign(world, of, client, { templateVersionId: versions[0] });
  return id;
}

/** Copies of the clients and plans of a practice, each plan on a version of its own. */
async function copyClients(practiceId: string): Promise<void> {
  await world.owner.query('set session_replication_role = replica');
  await world.owner.query(
    `create temp table copies as
       select n, gen_random_uuid() as client_id, gen_random_uuid() as plan_id, gen_random_uuid() as person_id
       from generate_series(1, ${MANY}) n`,
  );
  const where = `t.practice_id = '${practiceId}'`;
  await insertCopies(world.owner, 'clients', {
    from: 'copies k',
    changed: `'id', k.client_id, 'other_person_id', k.person_id, 'name_key', 'client ' || k.n, 'member_id', null`,
    where,
  });
  await insertCopies(world.owner, 'plans', {
    from: 'copies k',
    changed: `'id', k.plan_id, 'client_id', k.client_id, 'person_id', k.person_id,
      'template_version_id', gen_random_uuid()`,
    where,
  });
  await world.owner.query('drop table copies; set session_replication_role = default');
}

/** Read through indexes: in a small database it may be cheaper to read whole tables. */
async function rowsRead(): Promise<number> {
  const ctx = { db: { scope: { role: 'COACH' } } } as Parameters<typeof PLANS_ON_OLDER_VERSIONS>[0];
  await app.query(
    `begin read only; set local app.practice_id = '${practice.id}'; set local app.role = 'COACH';
     set local app.member_id = '${coach.memberId}'; set local app.account_id = '${coach.accountId}';
     set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off;
     set local enable_bitmapscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off;
     prepare older as ${PLANS_ON_OLDER_VERSIONS(ctx).text}`,
  );
  const { rows } = await app.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (analyze, costs off, timing off, format json)
     execute older('${practice.id}', '${templateId}', 101, null, null)`,
  );
  await app.query('rollback; deallocate older');
  return rowsOf(rows[0]!['QUERY PLAN'][0].Plan);
}

interface PlanNode {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

/** The rows that the scans of tables below `node` found or filtered out, in all their loops. */
function rowsOf(node: PlanNode): number {
  const below = (node.Plans ?? []).map(rowsOf).reduce((sum, rows) => sum + rows, 0);
  if (!node['Relation Name']) return below;
  const each = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0);
  return below + each * node['Actual Loops'];
}
