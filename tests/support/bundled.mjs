import { mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import production from '../../apps/api/rolldown.config.mjs';

const api = fileURLToPath(new URL('../../apps/api', import.meta.url));
// Inside node_modules, so that the packages left outside the bundle are found from there.
const folder = join(api, 'node_modules/.cache/footing');

/** Tests count statements, read the schema and make ids in one order: theirs must be the packages that the API uses. */
const OF_THE_TESTS = /^(pg|graphql|@footing\/kernel)(\/|$)/;

/** Where `bundleApi` puts the door of the API for tests. */
export const bundledApi = join(folder, 'testing.mjs');

/** Bundles it like the build: loading thousands of modules again for each test file takes longest. */
export async function bundleApi() {
  mkdirSync(folder, { recursive: true });
  const { input: _, output, external, ...options } = production;
  const bundle = await rolldown({
    ...options,
    cwd: api,
    input: 'src/testing.ts',
    external: (id) => OF_THE_TESTS.test(id) || external(id),
  });
  // Another run may be reading the one of before.
  const file = `${bundledApi}.${process.pid}`;
  await bundle.write({ banner: output.banner, file, format: 'esm', codeSplitting: false });
  await bundle.close();
  renameSync(file, bundledApi);
}

/** A TypeScript file of ours as a module that plain Node can run: its path. */
export async function bundled(file) {
  const input = fileURLToPath(new URL(file, import.meta.url));
  const bundle = await rolldown({
    input,
    platform: 'node',
    external: (id) => !/^([./]|@footing\/|@oxc-project\/)/.test(id),
  });
  mkdirSync(folder, { recursive: true });
  const output = join(folder, basename(file).replace(/\.ts$/, `.${process.pid}.mjs`));
  await bundle.write({ file: output, format: 'esm', codeSplitting: false });
  await bundle.close();
  return output;
}
