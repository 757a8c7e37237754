import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import production from '../../apps/api/rolldown.config.mjs';
import { contentHash } from './content-hash.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const api = join(root, 'apps/api');
// Inside node_modules, so that the packages left outside the bundle are found from there.
const folder = join(api, 'node_modules/.cache/footing');
const KEPT_BUNDLES = 4;

const ENTRY = `
  export * from ${JSON.stringify(join(api, 'src/testing.ts'))};
  export * as kernel from '@footing/kernel';
`;

const SOURCES = [
  'apps/api/src',
  'apps/api/rolldown.config.mjs',
  'libs/calendar/src',
  'libs/kernel/src',
  'libs/library/src',
  'libs/plan-engine/src',
  'package-lock.json',
  'tests/support/bundled.mjs',
];

/**
 * Tests count statements, read the schema and generate ids in one sequence, so they share these packages with the API:
 * it loads them from node_modules. The kernel is shared, too, as one of the bundle's exports.
 */
const SHARED = /^(pg|graphql)(\/|$)/;

/** A separate folder for each state of the sources. `resolver.cjs` and `environment.mjs` read it. */
const bundle = join(folder, `testing-${contentHash(SOURCES.map((path) => join(root, path)))}`);
process.env.FOOTING_TEST_BUNDLE = bundle;

/** Bundles the API as the build does, unless these sources have been bundled before. */
export async function bundleApi() {
  if (existsSync(bundle)) {
    const now = new Date();
    utimesSync(bundle, now, now);
    return;
  }
  // Renamed when complete, because another run may look for it at the same moment.
  const unfinished = `${bundle}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const { input: _, output, external, plugins, ...options } = production;
  const entry = '\0api-of-the-tests';
  const built = await rolldown({
    ...options,
    cwd: api,
    input: entry,
    plugins: [
      ...plugins,
      {
        name: 'api-of-the-tests',
        resolveId: (source) => (source === entry ? entry : null),
        load: (id) => (id === entry ? ENTRY : null),
      },
    ],
    external: (id) => SHARED.test(id) || external(id),
  });
  const file = join(unfinished, 'api.mjs');
  await built.write({ banner: output.banner, file, format: 'esm', codeSplitting: false });
  await built.close();
  await bundleEmbeddedPostgres(unfinished);
  writeSharedModules(unfinished);
  try {
    renameSync(unfinished, bundle);
  } catch {
    // Another run was faster.
    rmSync(unfinished, { recursive: true, force: true });
  }
  forgetOldBundles();
}

/** The embedded Postgres alone: it starts without the rest of the API. */
async function bundleEmbeddedPostgres(dir) {
  const built = await rolldown({
    input: join(api, 'src/platform/embedded/index.ts'),
    platform: 'node',
    external: /^pg$/,
  });
  await built.write({
    file: join(dir, 'embedded-postgres.mjs'),
    format: 'esm',
    codeSplitting: false,
  });
  await built.close();
}

function writeSharedModules(dir) {
  for (const [module, names] of Object.entries(exportsIn(dir))) {
    const lines = names.map((name) => `exports.${name} = shared.${name};`);
    const text = [`const shared = globalThis.footingModules.${module};`, ...lines, ''].join('\n');
    writeFileSync(join(dir, `shared-${module}.cjs`), text);
  }
}

/** Loaded in a separate process: Nest would register a second copy of the API's types together with the first. */
function exportsIn(dir) {
  const script = `
    const api = await import('./api.mjs');
    const modules = { api, kernel: api.kernel, pg: await (await import('pg')).default, graphql: await import('graphql') };
    const names = Object.entries(modules).map(([name, module]) => [
      name,
      // Node 24 adds the name 'module.exports'.
      Object.keys(module).filter((one) => !/^(default|module\\.exports)$/.test(one)),
    ]);
    process.stdout.write(JSON.stringify(Object.fromEntries(names)));`;
  const args = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: dir, encoding: 'utf8' }));
}

function forgetOldBundles() {
  const bundles = readdirSync(folder)
    .filter((name) => name.startsWith('testing'))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of bundles.slice(KEPT_BUNDLES)) rmSync(old, { recursive: true, force: true });
}

/**
 * Bundles one of the tests' TypeScript files, next to the bundled API, so that plain Node can run it. Returns its path.
 */
export async function bundled(file) {
  await bundleApi();
  const built = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    platform: 'node',
    plugins: [
      {
        name: 'bundled-api',
        resolveId: (source) =>
          source === '@footing/api/testing' ? { id: './api.mjs', external: true } : null,
      },
    ],
    external: (id) => !/^([./]|@footing\/|@oxc-project\/)/.test(id),
  });
  const output = join(bundle, basename(file).replace(/\.ts$/, `.${process.pid}.mjs`));
  await built.write({ file: output, format: 'esm', codeSplitting: false });
  await built.close();
  return output;
}
