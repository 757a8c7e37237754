import 'reflect-metadata';
import { existsSync, mkdtempSync, chmodSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig, startEmbeddedPostgres, type Config } from '@footing/api/testing';
import { keepLocks } from './bare-locks.js';
import { callersOf, inDatabase, markPlans } from './callers.js';
import { FULL, generate, type Size } from './generate.js';
import { MeasuredProcess, postgresCpuSeconds } from './measured-process.js';
import { load, once, post, type Measured } from './requests.js';
import { assertSame, SCENARIOS, type ScenarioName } from './scenarios.js';

const [, , bareServer, ...options] = process.argv as string[];
const isShort = options.includes('short');
const PRACTICES = Number(options.find((option) => /^\d+$/.test(option)) ?? (isShort ? 8 : 0));

const setting = (name: string, usual: number, short: number): number =>
  Number(process.env[name] ?? (isShort ? short : usual));
const CONNECTIONS = 16;
const ROUNDS = setting('BENCH_ROUNDS', 5, 3);
const SECONDS = setting('BENCH_SECONDS', 8, 2);
/** Of the measurement of memory; 0 leaves it out. */
const MINUTES = setting('BENCH_MINUTES', 10, 0);
const WARM_UP = Math.min(3, SECONDS);
/** How many answers are compared with those of the bare server. */
const COMPARED = 20;
const OURS = 4100;
const BARE = 4200;
const root = fileURLToPath(new URL('../../../../../../', import.meta.url));
const api = join(root, 'apps/api/dist/main.js');

interface Round extends Measured {
  cpuMsPerRequest: number;
}

const folder = mkdtempSync(join(tmpdir(), 'footing-bench-'));
chmodSync(folder, 0o755);
const config = readConfig({
  NODE_ENV: 'production',
  MASTER_KEY: Buffer.alloc(32, 9).toString('base64'),
  DATA_DIR: folder,
});
const postgres = await startEmbeddedPostgres({
  dataDir: folder,
  settings: { shared_buffers: '2GB', max_connections: '100' },
});
const postmaster = Number(
  readFileSync(join(await dataDirectory(postgres.url), 'postmaster.pid'), 'utf8').split('\n')[0],
);

try {
  const full: Size = PRACTICES ? { ...FULL, practices: PRACTICES } : FULL;
  const quarter = { ...full, practices: Math.max(1, Math.round(full.practices / 4)) };
  const large = await filled('large', full);
  const small = await filled('small', quarter);
  const results: Record<string, unknown> = {};
  for (const name of Object.keys(SCENARIOS) as ScenarioName[]) {
    results[name] = await compare(name, large);
  }
  results['growth4x'] = {
    clientToday: await growth('clientToday', small, large),
    coachCaseload: await growth('coachCaseload', small, large),
  };
  const { readyMs, rssMb } = await coldStart(large);
  results['coldStartMs'] = Math.round(readyMs);
  results['idleRssMb'] = rssMb;
  if (MINUTES > 0) results['memory'] = await memory(large);
  results['webFirstLoadKb'] = webFirstLoadKb();
  process.stdout.write(`${JSON.stringify(results)}\n`);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Our server and the bare server alternate over the same requests; returns the medians and their ratio. */
async function compare(name: ScenarioName, url: string) {
  const requests = await requestsOf(name, url);
  const ours = await startOurs(url);
  if (name === 'completeAction') {
    const callers = await callersOf(url, 'CLIENT', config);
    const ask = async (body: object, token: string) =>
      JSON.parse(await once(OURS, post(body, token))) as unknown;
    await inDatabase(url, (client) => keepLocks(client, callers, ask));
  }
  const bare = await startBare(name, url);
  try {
    if (name !== 'clientToday' && name !== 'completeAction') await workedOut(requests, url);
    await compareAnswers(name, requests);
    const rounds: { ours: Round[]; bare: Round[] } = { ours: [], bare: [] };
    await measure(ours, requests, WARM_UP);
    await measure(bare, requests, WARM_UP);
    for (let round = 0; round < ROUNDS; round++) {
      rounds.ours.push(await measure(ours, requests, SECONDS));
      rounds.bare.push(await measure(bare, requests, SECONDS));
    }
    const of = (pick: (round: Round) => number) => median(rounds.ours.map(pick));
    const bareOf = (pick: (round: Round) => number) => median(rounds.bare.map(pick));
    const perSecond = (round: Round) => round.perSecond;
    const cpuMs = (round: Round) => round.cpuMsPerRequest;
    const result = {
      ratio: rounded(of(perSecond) / bareOf(perSecond)),
      cpuRatio: rounded(bareOf(cpuMs) / of(cpuMs)),
      p99Ms: rounded(of(({ p99Ms }) => p99Ms)),
      perSecond: Math.round(of(perSecond)),
      barePerSecond: Math.round(bareOf(perSecond)),
      cpuMs: rounded(of(cpuMs)),
      bareCpuMs: rounded(bareOf(cpuMs)),
    };
    say(`${name}: ${JSON.stringify(result)}`);
    return result;
  } finally {
    await ours.stop();
    await bare.stop();
  }
}

/**
 * Both servers return the same, field by field. They answer first in turns, so that each reads what the other has
 * written: a repeated request changes nothing.
 */
async function compareAnswers(name: ScenarioName, requests: Buffer[]): Promise<void> {
  // The second half of the requests that write undo the first half.
  const steps = name === 'completeAction' ? [0, requests.length / 2] : [0];
  const compared = Math.min(COMPARED, requests.length / steps.length);
  for (let at = 0; at < compared; at += 1) {
    for (const step of steps) {
      const ports = (at + step) % 2 ? [BARE, OURS] : [OURS, BARE];
      const answers = new Map<number, unknown>();
      for (const port of ports)
        answers.set(port, JSON.parse(await once(port, requests[at + step]!)));
      assertSame(answers.get(OURS), answers.get(BARE));
    }
  }
}

/** After the first Todays and caseloads, the server works out what it keeps about clients. Both servers read that afterwards. */
async function workedOut(requests: Buffer[], url: string): Promise<void> {
  const due = () =>
    inDatabase(url, async (client) => {
      const { rows } = await client.query<{ count: string }>(
        'select count(*) from clients where attention_due_at <= now()',
      );
      return rows[0]!.count;
    });
  for (const request of new Set(requests)) await once(OURS, request);
  for (let before = '', now = await due(); now !== before;) {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    [before, now] = [now, await due()];
  }
}

/** The cost of a request with four times the data, as a ratio of processor time. */
async function growth(name: ScenarioName, small: string, large: string): Promise<number> {
  const cost: { small: number[]; large: number[] } = { small: [], large: [] };
  for (let round = 0; round < Math.min(3, ROUNDS); round++) {
    for (const [key, url] of [
      ['small', small],
      ['large', large],
    ] as const) {
      const requests = await requestsOf(name, url);
      const ours = await startOurs(url);
      try {
        await measure(ours, requests, WARM_UP);
        cost[key].push((await measure(ours, requests, SECONDS)).cpuMsPerRequest);
      } finally {
        await ours.stop();
      }
    }
  }
  return rounded(median(cost.large) / median(cost.small));
}

/** One server with the requests of all scenarios: its memory after one minute, and after all of them. */
async function memory(url: string) {
  const names = Object.keys(SCENARIOS) as ScenarioName[];
  const requests = (await Promise.all(names.map((name) => requestsOf(name, url)))).flat();
  const ours = await startOurs(url);
  try {
    await measure(ours, requests, Math.min(60, MINUTES * 60));
    const afterOneMb = ours.rssMb();
    const { count } = await measure(ours, requests, Math.max(1, (MINUTES - 1) * 60));
    const result = { afterOneMb, afterAllMb: ours.rssMb(), minutes: MINUTES, count };
    say(`memory: ${JSON.stringify(result)}`);
    return result;
  } finally {
    await ours.stop();
  }
}

/** Sends it as each of the people, with their token. */
async function requestsOf(name: ScenarioName, url: string): Promise<Buffer[]> {
  const { who, requests } = SCENARIOS[name];
  const callers = await callersOf(url, who, config);
  return requests(callers).map(({ body, token }) => post(body, token));
}

async function measure(
  server: MeasuredProcess,
  requests: Buffer[],
  seconds: number,
): Promise<Round> {
  const before = server.cpuSeconds() + postgresCpuSeconds(postmaster);
  const measured = await load({ port: server.port, connections: CONNECTIONS, seconds, requests });
  const spent = server.cpuSeconds() + postgresCpuSeconds(postmaster) - before;
  return { ...measured, cpuMsPerRequest: (spent * 1_000) / measured.count };
}

function startOurs(url: string): Promise<MeasuredProcess> {
  return MeasuredProcess.start([api], OURS, '/readyz', {
    NODE_ENV: 'production',
    MASTER_KEY: config.masterKey.toString('base64'),
    DATABASE_URL: url,
    PORT: String(OURS),
    HOST: '127.0.0.1',
    POOL_SIZE: String(CONNECTIONS),
    // As start.mjs and the Dockerfile set them.
    MALLOC_ARENA_MAX: '2',
    MALLOC_TRIM_THRESHOLD_: '65536',
  });
}

function startBare(name: ScenarioName, url: string): Promise<MeasuredProcess> {
  return MeasuredProcess.start(
    [
      bareServer!,
      url,
      config.tokenSecret.toString('base64'),
      String(BARE),
      String(CONNECTIONS),
      JSON.stringify(SCENARIOS[name].bare),
    ],
    BARE,
    '/',
  );
}

async function coldStart(url: string): Promise<{ readyMs: number; rssMb: number }> {
  const starts: number[] = [];
  let rssMb = 0;
  for (let at = 0; at < 5; at++) {
    const ours = await startOurs(url);
    starts.push(ours.readyMs);
    if (at === 4) {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      rssMb = ours.rssMb();
    }
    await ours.stop();
  }
  return { readyMs: median(starts), rssMb };
}

/** Scripts that the client's Today needs before it shows, as the server sends them to a browser: with Brotli. */
function webFirstLoadKb(): number | null {
  const file = join(root, 'apps/web/dist/.vite/manifest.json');
  if (!existsSync(file)) return null;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { file: string; isEntry?: boolean; imports?: string[]; name?: string }
  >;
  const needed = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry || chunk.name === 'client-today') add(key);
  }
  needed.add('preload.js');
  const bytes = [...needed]
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(root, 'apps/web/dist', `${name}.br`)).size, 0);
  return Math.round(bytes / 1_000);
}

async function filled(name: string, size: Size): Promise<string> {
  const url = await inDatabase(postgres.url, async (client) => {
    await client.query(`create database ${name}`);
    const named = new URL(postgres.url);
    named.pathname = `/${name}`;
    return named.toString();
  });
  const began = performance.now();
  await generate(config as Config, url, size, new Date());
  await markPlans(url, await callersOf(url, 'CLIENT', config));
  const rows = await inDatabase(url, async (client) => {
    const { rows: counted } = await client.query<{ n: string }>(
      `select sum(reltuples)::bigint as n from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    return counted[0]!.n;
  });
  say(
    `${name}: ${size.practices * size.coaches * size.clients} clients, ${rows} rows, ${Math.round((performance.now() - began) / 1_000)} s`,
  );
  return url;
}

async function dataDirectory(url: string): Promise<string> {
  return inDatabase(url, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]!.data_directory;
  });
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
