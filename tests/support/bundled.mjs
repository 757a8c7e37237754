import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
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

const SOURCES = [
  'apps/api/src',
  'apps/api/rolldown.config.mjs',
  'libs/kernel/src',
  'libs/library/src',
  'libs/plan-engine/src',
  'package-lock.json',
  'tests/support/bundled.mjs',
];

/** Tests count statements, read the schema and make ids in one order: theirs must be the packages that the API uses. */
const OF_THE_TESTS = /^(pg|graphql|@footing\/kernel)(\/|$)/;

/** Where `bundleApi` puts what `@footing/api/testing` exports. The name changes with the sources. */
export const bundledApi = join(
  folder,
  `testing-${contentHash(SOURCES.map((path) => join(root, path)))}.mjs`,
);

/** Bundles the API as the build does, unless these sources have been bundled before. */
export async function bundleApi() {
  if (existsSync(bundledApi)) {
    const now = new Date();
    utimesSync(bundledApi, now, now);
    return;
  }
  mkdirSync(folder, { recursive: true });
  const { input: _, output, external, ...options } = production;
  const bundle = await rolldown({
    ...options,
    cwd: api,
    input: 'src/testing.ts',
    external: (id) => OF_THE_TESTS.test(id) || external(id),
  });
  // Renamed when complete, because another run may look for it at the same moment.
  const file = `${bundledApi}.${process.pid}`;
  await bundle.write({ banner: output.banner, file, format: 'esm', codeSplitting: false });
  await bundle.close();
  renameSync(file, bundledApi);
  forgetOldBundles();
}

function forgetOldBundles() {
  const bundles = readdirSync(folder)
    .filter((name) => /^testing.*\.mjs$/.test(name))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of bundles.slice(KEPT_BUNDLES)) rmSync(file, { force: true });
}

/** Bundles one of the tests' TypeScript files so that plain Node can run it: its path. */
export async function bundled(file) {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    platform: 'node',
    external: (id) => !/^([./]|@footing\/|@oxc-project\/)/.test(id),
  });
  mkdirSync(folder, { recursive: true });
  const output = join(folder, basename(file).replace(/\.ts$/, `.${process.pid}.mjs`));
  await bundle.write({ file: output, format: 'esm', codeSplitting: false });
  await bundle.close();
  return output;
}
