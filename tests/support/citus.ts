import pg from 'pg';

/**
 * The coordinator of a Citus cluster, if the tests are to run on one. Its database is only read: each test gets a database of
 * its own on all nodes, with the same workers.
 */
export const CITUS_URL = process.env['CITUS_URL'];

/** Few shards, because each test distributes all tables. */
const SHARDS = 4;

interface Node {
  name: string;
  port: number;
}

interface Cluster {
  coordinator: Node | null;
  workers: Node[];
  /** How the owner signs in between the nodes, if that is stored in the database. */
  authinfo: string | null;
}

/** Creates a database with the extension on each node, and makes the workers known to the coordinator. */
export async function createOnCluster(name: string): Promise<void> {
  const cluster = await readCluster();
  for (const url of [...workerUrls(cluster), CITUS_URL!]) {
    await on(url, (client) => client.query(`create database ${name}`));
    await on(named(url, name), async (client) => {
      await client.query('create extension citus');
      if (cluster.authinfo) {
        await client.query(
          `insert into pg_catalog.pg_dist_authinfo (nodeid, rolename, authinfo) values (0, current_user, $1)`,
          [cluster.authinfo],
        );
      }
    });
  }
  await on(named(CITUS_URL!, name), async (client) => {
    await client.query(`alter database ${name} set citus.shard_count = ${SHARDS}`);
    const { coordinator, workers } = cluster;
    if (coordinator) {
      await client.query('select citus_set_coordinator_host($1, $2)', [
        coordinator.name,
        coordinator.port,
      ]);
    }
    for (const worker of workers) {
      await client.query('select citus_add_node($1, $2)', [worker.name, worker.port]);
    }
  });
}

export async function dropOnCluster(name: string): Promise<void> {
  const cluster = await readCluster();
  for (const url of [CITUS_URL!, ...workerUrls(cluster)]) {
    await on(url, (client) => client.query(`drop database if exists ${name} with (force)`));
  }
}

/** The workers with their addresses for the tests. */
export async function workers(): Promise<(Node & { url: string })[]> {
  const cluster = await readCluster();
  const urls = workerUrls(cluster);
  return cluster.workers.map((node, nth) => ({ ...node, url: urls[nth]! }));
}

let known: Promise<Cluster> | undefined;

function readCluster(): Promise<Cluster> {
  known ??= on(CITUS_URL!, async (client) => {
    const { rows } = await client.query<Node & { group: number }>(
      `select nodename as name, nodeport as port, groupid as group from pg_dist_node
       where noderole = 'primary' and isactive order by nodeid`,
    );
    const stored = await client.query<{ authinfo: string }>(
      `select authinfo from pg_catalog.pg_dist_authinfo where nodeid = 0 and rolename = current_user`,
    );
    const nodes = rows.filter(({ group }) => group > 0);
    if (nodes.length === 0) throw new Error('CITUS_URL names a coordinator without workers.');
    return {
      coordinator: rows.find(({ group }) => group === 0) ?? null,
      workers: nodes,
      authinfo: stored.rows[0]?.authinfo ?? null,
    };
  });
  return known;
}

/**
 * The workers' addresses for the tests: CITUS_WORKER_URLS, with commas between them, or else the nodes' own names with the
 * user, password and database of CITUS_URL.
 */
function workerUrls({ workers: nodes }: Cluster): string[] {
  const given = process.env['CITUS_WORKER_URLS'];
  if (given) return given.split(',').map((url) => url.trim());
  return nodes.map(({ name, port }) => {
    const url = new URL(CITUS_URL!);
    url.hostname = name;
    url.port = String(port);
    return url.toString();
  });
}

function named(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
