/**
 * Lighthouse, mobile, on Today of a client and of a coach of the demo, as on a first visit: signed in, with an empty
 * cache. Needs Chromium and `npm run build`, and fetches Lighthouse with npx.
 *
 *     node tests/load/lighthouse.mjs [runs] [client|coach]
 *
 * With DATA_DIR it uses the demo that is there, and with REPORTS it keeps the reports of Lighthouse. It prints a line for
 * each run, and the medians as JSON. Quote the machine's load with them.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { executablePath } from '../support/chromium.mjs';

const LIGHTHOUSE = process.env.LIGHTHOUSE ?? 'lighthouse@12';
const PASSWORD = 'stepping-stones';
const PEOPLE = { client: 'mara@demo.footing', coach: 'nora@demo.footing' };
const runs = Number(process.argv[2] ?? 3);
const roles = process.argv[3] ? [process.argv[3]] : Object.keys(PEOPLE);

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'footing-lighthouse-'));
/** Lighthouse's own reports are kept there. */
const reports = process.env.REPORTS ?? folder;
const url = `http://127.0.0.1:${await freePort()}`;
const server = spawn(process.execPath, [join(root, 'apps/api/dist/start.js')], {
  env: {
    ...process.env,
    PORT: new URL(url).port,
    DATA_DIR: process.env.DATA_DIR ?? join(folder, 'data'),
    DEMO: 'true',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await ready();
  const medians = {};
  for (const role of roles) medians[role] = await measured(role);
  console.log(JSON.stringify(medians));
} finally {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

async function measured(role) {
  const port = await freePort();
  const context = await chromium.launchPersistentContext(join(folder, role), {
    executablePath,
    args: [`--remote-debugging-port=${port}`, '--disable-gpu', '--no-first-run'],
    chromiumSandbox: false,
  });
  try {
    const [page] = context.pages();
    const browser = await context.newCDPSession(page);
    const all = [];
    for (let run = 1; run <= runs; run += 1) {
      await signIn(context, page, role);
      await browser.send('Network.clearBrowserCache');
      await browser.send('Storage.clearDataForOrigin', {
        origin: url,
        storageTypes: 'service_workers,cache_storage,shader_cache',
      });
      const figures = await lighthouse(port, join(reports, `${role}-${run}.json`));
      console.log(role, run, JSON.stringify(figures), `load ${loadavg()[0].toFixed(1)}`);
      all.push(figures);
    }
    return Object.fromEntries(
      Object.keys(all[0]).map((name) => [name, median(all.map((figures) => figures[name]))]),
    );
  } finally {
    await context.close();
  }
}

async function signIn(context, page, role) {
  await context.clearCookies();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Email', { exact: true }).fill(PEOPLE[role]);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`${url}/today`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto('about:blank');
}

/** Cookies stay, or nobody would be signed in; so does the HTTP cache, which is cleared above. */
async function lighthouse(port, output) {
  await promisify(execFile)('npx', [
    ...(existsSync(LIGHTHOUSE) ? [LIGHTHOUSE] : ['--yes', LIGHTHOUSE]),
    `${url}/today`,
    `--port=${port}`,
    '--disable-storage-reset',
    '--only-categories=performance,accessibility',
    '--output=json',
    `--output-path=${output}`,
    '--quiet',
  ]);
  const { categories, audits, finalDisplayedUrl } = JSON.parse(readFileSync(output));
  if (finalDisplayedUrl !== `${url}/today`) throw new Error(`Measured ${finalDisplayedUrl}.`);
  const ms = (name) => Math.round(audits[name].numericValue);
  const scripts = audits['network-requests'].details.items.filter(
    ({ resourceType }) => resourceType === 'Script',
  );
  return {
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
    firstPaintMs: ms('first-contentful-paint'),
    largestPaintMs: ms('largest-contentful-paint'),
    blockedMs: ms('total-blocking-time'),
    speedIndexMs: ms('speed-index'),
    shift: audits['cumulative-layout-shift'].numericValue,
    mainThreadMs: ms('mainthread-work-breakdown'),
    scripts: scripts.length,
    scriptKb: Math.round(scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000),
  };
}

async function ready() {
  while (server.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The server did not start. Run npm run build first.');
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1];
}
