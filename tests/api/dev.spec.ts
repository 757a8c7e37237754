import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../apps/api/free-port.mjs';
import { createDatabase, databaseUrl, dropDatabase } from '../support/postgres.js';
import { copyRepository } from '../support/repository-copy.mjs';

const HEALTH = 'apps/api/src/platform/http/health.controller.ts';
const PAGE = 'apps/web/src/app/main.tsx';
const MINUTES = 60_000;

let copy: string;
let database: string;
let dev: ChildProcess;
let exit: Promise<number | null>;
let printed = '';
let url: string;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'footing-dev-'));
  copyRepository(copy);
  const server = process.env['FOOTING_TEST_POSTGRES']!;
  database = await createDatabase(server);
  const port = await freePort();
  url = `http://localhost:${port}`;
  dev = spawn(process.execPath, ['dev.mjs'], {
    cwd: copy,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: databaseUrl(server, database),
      DATA_DIR: join(copy, '.data'),
      DEMO: 'false',
      LOG_LEVEL: 'silent',
    },
  });
  exit = new Promise((resolve) => dev.once('exit', resolve));
  for (const stream of [dev.stdout!, dev.stderr!])
    stream.on('data', (data: Buffer) => (printed += data));
}, 2 * MINUTES);

afterAll(async () => {
  dev.kill('SIGKILL');
  await exit;
  await dropDatabase(process.env['FOOTING_TEST_POSTGRES']!, database);
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
});

const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    join(copy, file),
    text.replace(from, () => to),
  );
};

/** Polls this path until its response contains the text. All earlier responses must be successful. */
async function eventually(path: string, text: string, pauseMs = 50): Promise<string> {
  for (;;) {
    if (dev.exitCode !== null) throw new Error(`npm run dev ended.\n${printed}`);
    const response = await fetch(url + path).catch(() => null);
    if (response) expect([path, response.status]).toEqual([path, 200]);
    const body = (await response?.text()) ?? '';
    if (body.includes(text)) return body;
    await pause(pauseMs);
  }
}

describe('npm run dev', () => {
  it(
    'serves the pages and the API at one address',
    async () => {
      await eventually('/healthz', '"ok"');
      await eventually('/', '<div id="root"');
    },
    2 * MINUTES,
  );

  it(
    'serves a change of the API without a failed request',
    async () => {
      const began = performance.now();
      change(HEALTH, "return { status: 'ok' };", "return { status: 'changed' as 'ok' };");
      // Some are always on their way, also when the next server takes over.
      await Promise.all(Array.from({ length: 20 }, () => eventually('/healthz', '"changed"', 0)));
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(`A change of the API was visible after ${seconds} s.\n`);
    },
    2 * MINUTES,
  );

  it(
    'keeps serving the last version of the API while a change does not compile, then serves the next one',
    async () => {
      change(HEALTH, "return { status: 'changed' as 'ok' };", 'return {{;');
      while (!printed.includes('The API does not compile.')) await pause(50);
      expect(await (await fetch(`${url}/healthz`)).text()).toContain('"changed"');
      change(HEALTH, 'return {{;', "return { status: 'changed again' as 'ok' };");
      await eventually('/healthz', '"changed again"');
    },
    2 * MINUTES,
  );

  it(
    'serves a change of the web app',
    async () => {
      await eventually('/src/app/main.tsx', 'createRoot');
      writeFileSync(
        join(copy, PAGE),
        `${readFileSync(join(copy, PAGE), 'utf8')}\nconsole.info('changed page');\n`,
      );
      await eventually('/src/app/main.tsx', 'changed page');
    },
    2 * MINUTES,
  );

  it('exits with code 0 on Ctrl-C and leaves no server running', async () => {
    dev.kill('SIGINT');
    expect(await exit).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });
});
