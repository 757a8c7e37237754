import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';
import { contentHash } from './content-hash.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/footing-tests');
const KEPT = 3;
/** The database that each test's database is copied from. */
const TEMPLATE = 'footing_test_template';
/** Test data does not have to survive a crash. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  autovacuum: 'off',
  // Tables of tests are small: starting a worker takes longer than reading them.
  max_parallel_workers_per_gather: '0',
};

/** How to start the embedded Postgres in this folder, and the name of its template database: for its process. */
export function clusterIn(dataDir) {
  return JSON.stringify({ dataDir, settings: SETTINGS, template: TEMPLATE });
}

/** Everything that the tables, their rows and the roles of a migrated database depend on. */
const SOURCES = [
  'apps/api/src/config',
  'apps/api/src/features/templates',
  'apps/api/src/migrations',
  'apps/api/src/platform',
  'libs/kernel/src',
  'libs/library/src',
  'package-lock.json',
  'tests/support/config.ts',
  'tests/support/migrated-cluster.mjs',
  'tests/support/postgres.ts',
];

/**
 * Copies the data of an embedded Postgres with the template database into `folder`; it is made once per state of the
 * sources.
 */
export async function copyMigratedCluster(folder) {
  const hash = contentHash(SOURCES.map((path) => join(root, path)));
  const cluster = join(cache, `cluster-${hash}`);
  if (!existsSync(cluster)) await make(cluster);
  const now = new Date();
  utimesSync(cluster, now, now);
  copy(join(cluster, 'postgres'), folder);
}

async function make(cluster) {
  mkdirSync(cache, { recursive: true });
  // Renamed when complete, because another run may look for it at the same moment.
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  const folder = mkdtempSync(join(tmpdir(), 'footing-cluster-'));
  // If root runs the tests, Postgres runs as another user, who needs access to the folder.
  chmodSync(folder, 0o755);
  const script = await bundled('./make-cluster.ts');
  try {
    execFileSync(process.execPath, [script, clusterIn(folder)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    copy(join(folder, 'postgres'), unfinished);
    renameSync(unfinished, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error;
  } finally {
    for (const path of [script, folder, unfinished]) rmSync(path, { recursive: true, force: true });
  }
  forgetOldClusters();
}

/** With owners and permissions, which Postgres checks. */
function copy(from, to) {
  if (process.platform === 'win32') execFileSync('xcopy', [from, join(to, 'postgres'), '/e/i/q']);
  else execFileSync('cp', ['-a', from, to]);
}

function forgetOldClusters() {
  const clusters = readdirSync(cache)
    .filter((name) => name.startsWith('cluster-'))
    .map((name) => join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of clusters.slice(KEPT)) rmSync(old, { recursive: true, force: true });
}
