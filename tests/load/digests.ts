import 'reflect-metadata';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readConfig, startEmbeddedPostgres } from '@footing/api/testing';
import { generate } from './generate.js';
import { agreed } from './generate-words.js';
import { cpuOf, postgresCpuSeconds } from './measured-process.js';

/**
 * How many due digests a second are looked at, with all clients of the installation due at the same moment. Arguments:
 * practices, coaches of each, clients of each coach, worker processes. No mail server is set, so the emails are written
 * and stay in the outbox.
 *
 *     node tests/load/digests.mjs 40 2 30 2
 */
const [practices = 40, coaches = 2, clients = 30, processes = 1] = process.argv
  .slice(2)
  .map(Number);
const ROUNDS = 3;
const root = fileURLToPath(new URL('../../../../../../', import.meta.url));
const program = join(root, 'apps/api/dist/worker.js');
if (!existsSync(program)) throw new Error('Build first: npm run build.');

const folder = mkdtempSync(join(tmpdir(), 'footing-digests-'));
chmodSync(folder, 0o755);
const config = readConfig({
  NODE_ENV: 'production',
  MASTER_KEY: Buffer.alloc(32, 9).toString('base64'),
  DATA_DIR: folder,
});
const postgres = await startEmbeddedPostgres({
  dataDir: folder,
  settings: { shared_buffers: '1GB', max_connections: '100' },
});
const workers: ChildProcess[] = [];
const client = new pg.Client({ connectionString: postgres.url });

try {
  await generate(config, postgres.url, { practices, coaches, clients }, new Date());
  await client.connect();
  await subscribe();
  const postmaster = await postmasterPid();
  for (let at = 0; at < processes; at++) workers.push(startWorker());
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await makeAllDue();
    const cpuBefore = [workersCpu(), postgresCpuSeconds(postmaster)] as const;
    const began = performance.now();
    await client.query(`select graphile_worker.add_job('make_digests')`);
    await untilNoneIsDue();
    const seconds = (performance.now() - began) / 1_000;
    const cpu = [workersCpu() - cpuBefore[0], postgresCpuSeconds(postmaster) - cpuBefore[1]];
    // The first round fills the caches.
    if (round > 0) rounds.push({ seconds, cpu });
  }
  const due = practices * coaches * clients;
  const [middle] = rounds.sort((a, b) => a.seconds - b.seconds).slice(Math.floor(ROUNDS / 2)) as [
    (typeof rounds)[number],
  ];
  process.stdout.write(
    `${JSON.stringify({
      processes,
      due,
      perSecond: Math.round(due / middle.seconds),
      written: await written(),
      workerCpuMsEach: rounded((middle.cpu[0]! * 1_000) / due),
      postgresCpuMsEach: rounded((middle.cpu[1]! * 1_000) / due),
    })}\n`,
  );
} finally {
  for (const worker of workers) await ended(worker);
  await client.end().catch(() => undefined);
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Every client agreed to emails before they wrote anything, and about half of them have a session tomorrow. */
async function subscribe(): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from practices');
  const now = new Date();
  for (const { id: practiceId } of rows) {
    await agreed(client, { practiceId, now }, ['REMINDERS_MAIL', 'reminders_agreed'], 'true');
  }
  await client.query(
    `insert into reminders (practice_id, client_id, at, address)
     select practice_id, id, to_char(now() at time zone time_zone, 'HH24:MI'), email from clients`,
  );
  await client.query(
    `update sessions set starts_at = starts_at - interval '2 days', ends_at = ends_at - interval '2 days'
     where status = 'PLANNED'`,
  );
  await client.query('vacuum analyze');
}

/** As at the minute that all of them chose, with nothing made yet. */
async function makeAllDue(): Promise<void> {
  await client.query(`
    truncate outbox, digests;
    delete from graphile_worker._private_jobs;
    insert into digest_schedule (practice_id, client_id, due_at)
    select c.practice_id, c.id, date_trunc('minute', now()) from clients c
    on conflict (practice_id, client_id) do update set due_at = excluded.due_at;
    update reminders r set at = to_char(now() at time zone c.time_zone, 'HH24:MI') from clients c
    where c.practice_id = r.practice_id and c.id = r.client_id`);
  await client.query('vacuum analyze digest_schedule, reminders, outbox, digests');
}

async function untilNoneIsDue(): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      'select from digest_schedule where due_at <= now() limit 1',
    );
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function written(): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from outbox where kind = 'DIGEST'`,
  );
  return rows[0]!.n;
}

function startWorker(): ChildProcess {
  return spawn(process.execPath, [program], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      MASTER_KEY: config.masterKey.toString('base64'),
      DATABASE_URL: postgres.url,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function ended(worker: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGTERM');
  await exit;
}

function workersCpu(): number {
  return workers.reduce((sum, { pid }) => sum + cpuOf(pid!), 0);
}

async function postmasterPid(): Promise<number> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  return Number(
    readFileSync(join(rows[0]!.data_directory, 'postmaster.pid'), 'utf8').split('\n')[0],
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
