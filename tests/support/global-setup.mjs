import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundleApi, bundled } from './bundled.mjs';
import { clusterIn, copyMigratedCluster } from './migrated-cluster.mjs';

/**
 * One Postgres for the run: the one at DATABASE_URL, or else an embedded one that stops with the run; with CITUS_URL that
 * cluster, on which each test prepares its own database. A separate process prepares the others, because Jest copies the globals of this process into every test.
 */
export default async function globalSetup() {
  // All projects that need it share one.
  if (process.env.FOOTING_TEST_POSTGRES) return;
  await bundleApi();
  if (process.env.CITUS_URL) {
    process.env.FOOTING_TEST_POSTGRES = process.env.CITUS_URL;
    process.env.FOOTING_TEST_TEMPLATE = 'migrated';
    return;
  }
  const child = process.env.DATABASE_URL ? await given(process.env.DATABASE_URL) : await embedded();
  globalThis.footingPostgres = child;
  const line = await new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The tests' Postgres ended with code ${code}.`)));
  });
  const { url, template } = JSON.parse(line);
  process.env.FOOTING_TEST_POSTGRES = url;
  process.env.FOOTING_TEST_TEMPLATE = template;
}

async function given(url) {
  const script = await bundled('./given-postgres.ts');
  return start(script, url).once('exit', () => rmSync(script, { force: true }));
}

async function embedded() {
  const folder = mkdtempSync(join(tmpdir(), 'footing-tests-'));
  // If root runs the tests, Postgres runs as another user, who needs access to the folder.
  chmodSync(folder, 0o755);
  await copyMigratedCluster(folder);
  return start(join(import.meta.dirname, 'embedded-postgres.mjs'), clusterIn(folder));
}

function start(script, arg) {
  return spawn(process.execPath, [script, arg], { stdio: ['pipe', 'pipe', 'inherit'] });
}
