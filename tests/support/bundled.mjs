import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside node_modules, so that the packages left outside the bundle are found from there.
const folder = join(root, 'apps/api/node_modules/.cache/footing');

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
