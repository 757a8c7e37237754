import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APP_ROLE, CLIENT_ROLE, derived } from '@footing/api/testing';
import pg from 'pg';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { workers } from '../support/citus.js';
import { bootWorld, type World } from '../support/world.js';

/** Row-level security on the nodes: asked on the coordinator, on a worker, and on a shard itself. */
let world: World;
let here: TestPractice;
let there: TestPractice;
let clientHere: Actor;
let app: pg.Client;
beforeAll(async () => {
  world = await bootWorld();
  here = await makePractice(world);
  there = await makePractice(world);
  clientHere = await here.client();
  await here.client({ name: 'Other Client' });
  await there.client();
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await world?.close();
});

const COUNT = 'select count(*)::int as count from clients';

/** What a connection counts with these settings. */
async function counted(
  client: pg.Client,
  settings: readonly string[],
  text = COUNT,
): Promise<number> {
  await client.query('begin');
  try {
    for (const setting of settings) await client.query(setting);
    const { rows } = await client.query<{ count: number }>(text);
    return rows[0]!.count;
  } finally {
    await client.query('rollback');
  }
}

const asOwnerOf = ({ id }: TestPractice): string[] => [
  `set local app.practice_id = '${id}'`,
  `set local app.role = 'OWNER'`,
];

describe('the role of requests', () => {
  it('counts the clients of the practice in its settings, and of no other', async () => {
    for (const practice of [here, there]) {
      const { rows } = await world.owner.query<{ count: number }>(
        `${COUNT} where practice_id = $1`,
        [practice.id],
      );
      expect(rows[0]!.count).toBeGreaterThan(0);
      expect(await counted(app, asOwnerOf(practice))).toBe(rows[0]!.count);
      const foreign = practice === here ? there : here;
      const text = `${COUNT} where practice_id = '${foreign.id}'`;
      expect(await counted(app, asOwnerOf(practice), text)).toBe(0);
    }
  });

  it('counts nothing without settings, with settings that do not reach the nodes, and after the transaction', async () => {
    expect(await counted(app, [])).toBe(0);
    expect(
      await counted(app, [`set local citus.propagate_set_commands = 'none'`, ...asOwnerOf(here)]),
    ).toBe(0);
    expect(await counted(app, asOwnerOf(here))).toBeGreaterThan(0);
    expect(await counted(app, [])).toBe(0);
  });

  it('as a client counts that client alone', async () => {
    const client = clientHere.clientId!;
    const settings = [
      `set local app.practice_id = '${here.id}'`,
      `set local app.client_id = '${client}'`,
      `set local app.role = 'CLIENT'`,
      `set local role ${CLIENT_ROLE}`,
    ];
    expect(await counted(app, settings)).toBe(1);
  });

  it('inserts nothing into another practice', async () => {
    await app.query('begin');
    try {
      for (const setting of asOwnerOf(here)) await app.query(setting);
      await expect(
        app.query(
          `insert into attention_rules (practice_id, changed_at, changed_by) values ($1, now(), $2)`,
          [there.id, newId(world)],
        ),
      ).rejects.toThrow(/row-level security|null value/);
    } finally {
      await app.query('rollback');
    }
  });

  it('counts nothing on a worker without settings, neither in the table nor in a shard of it', async () => {
    const { rows } = await world.owner.query<{ shard: string; node: string; port: number }>(
      `select shard_name as shard, nodename as node, nodeport as port from citus_shards
       where table_name = 'clients'::regclass
         and shardid = get_shard_id_for_distribution_column('clients', $1::uuid)`,
      [here.id],
    );
    const { shard, node, port } = rows[0]!;
    const worker = new pg.Client({ connectionString: await signInOn(node, port) });
    await worker.connect();
    try {
      expect(await counted(worker, [`set local role ${APP_ROLE}`])).toBe(0);
      const text = `select count(*)::int as count from ${shard}`;
      expect(await counted(worker, [`set local role ${APP_ROLE}`], text)).toBe(0);
      expect(
        await counted(worker, [`set local role ${APP_ROLE}`, ...asOwnerOf(here)], text),
      ).toBeGreaterThan(0);
    } finally {
      await worker.end();
    }
  });
});

/** The URL of the world's database on a worker, for the role of requests. */
async function signInOn(node: string, port: number): Promise<string> {
  const found = (await workers()).find((worker) => worker.name === node && worker.port === port)!;
  const url = new URL(found.url);
  url.pathname = new URL(world.appUrl).pathname;
  url.username = APP_ROLE;
  const { masterKey } = world.config;
  url.password = derived(masterKey, 'password between database nodes').toString('hex');
  return url.toString();
}
