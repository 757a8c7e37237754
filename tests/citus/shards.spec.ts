import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  APP_ROLE,
  BOOKING_ROLE,
  CLIENT_ROLE,
  distribute,
  ownerDataSource,
  registeredStatements,
  SHARING_ROLE,
  TABLE_KINDS,
  type RegisteredStatement,
} from '@footing/api/testing';
import pg from 'pg';
import { databaseUrl } from '../support/postgres.js';
import { routingOf, type Place } from '../support/shards/shard-of.js';
import { bootWorld, type World } from '../support/world.js';

const ROLES = {
  app: APP_ROLE,
  client: CLIENT_ROLE,
  owner: 'none',
  sharing: SHARING_ROLE,
  booking: BOOKING_ROLE,
};
const SOME_ID = '01900000-0000-7000-8000-000000000001';

let world: World;
let owner: pg.Client;
beforeAll(async () => {
  world = await bootWorld();
  owner = new pg.Client({ connectionString: ownerUrl() });
  await owner.connect();
  await owner.query(`set citus.propagate_set_commands = 'local'`);
  await owner.query('set plan_cache_mode = force_custom_plan');
});
afterAll(async () => {
  await owner?.end();
  await world?.close();
});

const ownerUrl = () =>
  databaseUrl(process.env['FOOTING_TEST_POSTGRES']!, new URL(world.appUrl).pathname.slice(1));

describe('a database with Citus', () => {
  it('has the distributed and the reference tables on the nodes, and no others', async () => {
    const { rows } = await owner.query<{ name: string; kind: string }>(
      `select table_name::text as name, citus_table_type as kind from citus_tables order by 1`,
    );
    const expected = Object.entries(TABLE_KINDS)
      .filter(([, kind]) => kind !== 'LOCAL')
      .map(([name, kind]) => ({ name, kind: kind.toLowerCase() }));
    expect(rows).toEqual(expected.sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  it('has all tables of a practice on the same shards', async () => {
    const { rows } = await owner.query(
      `select distinct colocation_id from citus_tables where citus_table_type = 'distributed'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('is distributed once: another start changes nothing', async () => {
    const state = async () =>
      (await owner.query('select * from citus_shards order by shardid, nodename, nodeport')).rows;
    const before = await state();
    const again = await ownerDataSource(ownerUrl()).initialize();
    try {
      await distribute(again, world.config);
    } finally {
      await again.destroy();
    }
    expect((await state()).map(({ shardid }) => shardid as string)).toEqual(
      before.map(({ shardid }) => shardid as string),
    );
  });
});

const VALUES: Record<string, string> = {
  uuid: `'${SOME_ID}'`,
  text: `'UTC'`,
  boolean: 'true',
  smallint: '1',
  integer: '1',
  bigint: '1',
  numeric: '1',
  'double precision': '1',
  date: `'2026-01-01'`,
  'timestamp with time zone': `'2026-01-01T00:00:00Z'`,
  bytea: `'\\x00'`,
  json: `'[{}]'`,
  jsonb: `'[{}]'`,
  interval: `'1 day'`,
};

/** A value of this type that Postgres cannot simplify the statement by. */
function valueOf(type: string): string {
  if (type.endsWith('[]')) return `array[${valueOf(type.slice(0, -2))}]::${type}`;
  const value = VALUES[type];
  if (!value) throw new Error(`No value for ${type}.`);
  return `${value}::${type}`;
}

/** The plan of a statement as a role, with values. Citus asks a shard for its part of it. */
async function planOf(role: string, { text }: RegisteredStatement): Promise<string> {
  await owner.query('begin');
  try {
    for (const setting of ['practice_id', 'account_id', 'member_id', 'client_id']) {
      await owner.query(`set local app.${setting} = '${SOME_ID}'`);
    }
    await owner.query(`set local app.role = 'OWNER'`);
    await owner.query(`set local role ${role}`);
    await owner.query(`prepare probe as ${text}`);
    const { rows: types } = await owner.query<{ type: string }>(
      `select unnest(parameter_types)::text as type from pg_prepared_statements where name = 'probe'`,
    );
    const values = types.map(({ type }) => valueOf(type)).join(', ');
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) execute probe${values && `(${values})`}`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await owner.query('rollback');
    await owner.query('deallocate all');
  }
}

function placeIn(plan: string): Place {
  const tasks = [...plan.matchAll(/Task Count: (\d+)/g)].map(([, count]) => Number(count));
  if (tasks.some((count) => count > 1)) return 'EVERY_SHARD';
  if (tasks.length === 0) return 'LOCAL';
  return plan.includes('Distributed Subplan') ? 'ONE_SHARD_AND_LOCAL' : 'ONE_SHARD';
}

describe('Citus plans', () => {
  it.each(
    registeredStatements().flatMap((statement) =>
      statement.runBy.map((role) => [statement.name, role, statement] as const),
    ),
  )('%s as %s where the check without Citus says', async (_name, role, statement) => {
    const plan = await planOf(ROLES[role], statement);
    expect(plan).not.toMatch(/pull to coordinator|repartition|Could not get remote plan/);
    const { place, tables } = routingOf(statement.text);
    // Statements on reference tables alone are answered by one node.
    const allowed = tables.length === 0 ? ['LOCAL', 'ONE_SHARD'] : [place];
    expect(allowed).toContain(placeIn(plan));
  });
});
