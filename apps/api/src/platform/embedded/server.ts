import {
  existsSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Place } from './place.js';
import { giveTo, isAlive, run } from './run-as.js';

export interface Server {
  port: number;
  /** True if the server was running already. */
  adopted: boolean;
}

const START_SECONDS = 120;
const STOP_SECONDS = 30;
const KEEP_LOG_BELOW = 1_000_000;

/** Worth a retry: a concurrent start, a port that was just taken, remaining children of the last server. */
const PASSING = /lock file .* already exists|TCP\/IP socket|shared memory block/;

/** Adopts the running server of this cluster, or starts one. */
export async function bringUp(
  place: Place,
  binaries: Binaries,
  cluster: Cluster,
  wanted: { port?: number | undefined; settings: Record<string, string> },
): Promise<Server> {
  const giveUpAt = performance.now() + 15_000;
  for (;;) {
    const running = await findRunning(cluster);
    if (running !== null) return { port: running, adopted: true };

    const port = await freePort(wanted.port ?? rememberedPort(cluster) ?? 54_320);
    writeFileSync(cluster.settings, settingsFile(wanted.settings));
    giveTo(place.user, cluster.settings);
    const logged = startLog(cluster);
    const started = await run(
      binaries.pgCtl,
      [
        ...['start', '--pgdata', cluster.data, '--log', cluster.log, '--options', `-p ${port}`],
        ...['--wait', '--timeout', String(START_SECONDS)],
      ],
      { user: place.user, cwd: place.home, detached: true },
    );
    if (started.ok) {
      writeFileSync(cluster.port, String(port));
      giveTo(place.user, cluster.port);
      return { port, adopted: false };
    }
    const reason = lastFatal(cluster, logged);
    if (!PASSING.test(reason) || performance.now() > giveUpAt) throw startFailure(cluster, reason);
    await sleep(200);
  }
}

/** Fast shutdown: running transactions are rolled back, committed ones are on disk. */
export async function shutDown(place: Place, binaries: Binaries, cluster: Cluster): Promise<void> {
  const running = () => {
    const named = processNamed(cluster);
    return named && worksIn(named.pid, cluster.data) ? named.pid : null;
  };
  for (const mode of ['fast', 'immediate']) {
    if (running() === null) return;
    await run(
      binaries.pgCtl,
      ['stop', '--pgdata', cluster.data, '--mode', mode, '--wait', '--timeout', `${STOP_SECONDS}`],
      { user: place.user, cwd: place.home },
    );
  }
  if (running() === null) return;
  throw new EmbeddedPostgresError(
    `Postgres does not end: end process ${running()} by hand; the details are in ${cluster.log}.`,
  );
}

/**
 * The port of the running server of this cluster. Waits for one that is starting, stopping or
 * recovering; removes the pid file of a dead one whose process id is in use again.
 */
async function findRunning(cluster: Cluster): Promise<number | null> {
  const giveUpAt = performance.now() + START_SECONDS * 1000;
  let patience = performance.now() + 2_000;
  while (performance.now() < giveUpAt) {
    const named = processNamed(cluster);
    if (!named) return null;
    const answer = worksIn(named.pid, cluster.data) ? await ask(cluster, named.port) : 'GONE';
    if (answer === 'OURS') return named.port;
    if (answer === 'BUSY') patience = performance.now() + 2_000;
    if (answer === 'GONE' || performance.now() > patience) {
      if (answer !== 'STRANGER') rmSync(pidFile(cluster), { force: true });
      // If another program uses the port, Postgres itself reports whether the folder is in use.
      return null;
    }
    await sleep(50);
  }
  throw startFailure(cluster, `not ready after ${START_SECONDS} seconds`);
}

/** True if the server's process is alive. */
export const isRunning = (cluster: Cluster): boolean => processNamed(cluster) !== null;

/** The process id of the pid file, if such a process exists. */
function processNamed(cluster: Cluster): { pid: number; port: number } | null {
  const lines = readOr('', pidFile(cluster)).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : null;
}

/** Distinguishes Postgres from a program that reuses its process id; true if the system cannot tell. */
function worksIn(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return true;
  }
}

type Answer = 'OURS' | 'BUSY' | 'STRANGER' | 'SILENT';

/** Starting up or shutting down (57P03, 57P01), or out of connections (53300). */
const BUSY_CODES = ['57P03', '57P01', '53300'];

async function ask(cluster: Cluster, port: number): Promise<Answer> {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port),
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    const served = realpathSync(rows[0]?.data_directory ?? '');
    return served === realpathSync(cluster.data) ? 'OURS' : 'STRANGER';
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === 'ECONNREFUSED') return 'SILENT';
    return BUSY_CODES.includes(code) ? 'BUSY' : 'STRANGER';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The URL of the superuser: for migrations, never for requests. */
export function urlOf(cluster: Cluster, port: number): string {
  return `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`;
}

async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100 && port <= 65_535; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new EmbeddedPostgresError(
    `All ports from ${from} on are taken: end what uses them, or set DATABASE_URL.`,
  );
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      probe.close(() => resolve(true));
    });
  });
}

function rememberedPort(cluster: Cluster): number | null {
  const port = Number(readOr('', cluster.port));
  return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : null;
}

/** For a small machine. Failed statements are not logged: they contain what people wrote. */
function settingsFile(given: Record<string, string>): string {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...given,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`)
    .join('');
}

/** The size of the log before a start, so that its errors can be distinguished from earlier ones. */
function startLog(cluster: Cluster): number {
  const size = statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < KEEP_LOG_BELOW) return size;
  truncateSync(cluster.log);
  return 0;
}

function lastFatal(cluster: Cluster, from: number): string {
  const log = existsSync(cluster.log) ? readFileSync(cluster.log) : Buffer.alloc(0);
  const lines = log.subarray(from).toString().split('\n');
  const fatal = lines.findLast((line) => /(FATAL|PANIC): /.test(line)) ?? lines.findLast(Boolean);
  return fatal?.replace(/^.*(FATAL|PANIC):\s+/, '') ?? 'it gave no reason';
}

function startFailure(cluster: Cluster, reason: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `Postgres could not start on ${cluster.data} (${reason}): put that right, restore the folder from a backup, or move it away to begin with an empty one; the details are in ${cluster.log}.`,
  );
}

function pidFile(cluster: Cluster): string {
  return join(cluster.data, 'postmaster.pid');
}

function readOr(otherwise: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
