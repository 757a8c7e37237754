import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['apps', 'libs', 'tests'];
const LEFT_OUT = new Set(['node_modules', 'dist', '.data']);

/** Copies the sources, so that a test may change them. Packages are links to the installed ones. */
export function copyRepository(copy) {
  const files = readdirSync(root).filter((name) => /\.(mjs|json)$/.test(name));
  for (const path of [...FOLDERS, ...files]) {
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (source) => !LEFT_OUT.has(basename(source)),
    });
  }
  link('node_modules', ['@footing', '.cache']);
  for (const folder of ['apps/api', 'apps/web', 'tests'])
    link(`${folder}/node_modules`, ['.cache', '.vite']);
  // Our own packages are relative links, which lead into the copy.
  cpSync(join(root, 'node_modules/@footing'), join(copy, 'node_modules/@footing'), {
    recursive: true,
    verbatimSymlinks: true,
  });

  function link(folder, except) {
    mkdirSync(join(copy, folder), { recursive: true });
    if (!existsSync(join(root, folder))) return;
    for (const name of readdirSync(join(root, folder))) {
      if (!except.includes(name))
        symlinkSync(join(root, folder, name), join(copy, folder, name), 'junction');
    }
  }
}
