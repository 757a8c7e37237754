import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { RefreshSessionDocument } from '../../../libs/contract/src/generated/documents/RefreshSessionDocument';
import { RenewNotificationsDocument } from '../../../libs/contract/src/generated/documents/RenewNotificationsDocument';
import { FILES_OF_STAFF } from '../chunks/files';
import { sent } from '../preload/plugin';

const SOURCE = fileURLToPath(new URL('worker.js', import.meta.url));
/** Files without a hash in their names. */
const UNHASHED = ['index.html', 'preload.js', 'icon.svg', 'app.webmanifest'];
const OPERATIONS = {
  session: sent('RefreshSession', RefreshSessionDocument),
  renew: sent('RenewNotifications', RenewNotificationsDocument),
};
const LATIN = /-latin-wght-normal-.*\.woff2$/;

/** Writes `sw.js` with the list of files of the app shell and of the client's pages. */
export function worker(): Plugin {
  return {
    name: 'worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const manifest = [
        ...UNHASHED.map((file) => ({ url: `/${file}`, revision: hashOf(join(dir!, file)) })),
        ...shellOf(bundle).map((file) => ({ url: `/${file}`, revision: null })),
      ];
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          MANIFEST: JSON.stringify(manifest),
          OPERATIONS: JSON.stringify(OPERATIONS),
          'process.env.NODE_ENV': JSON.stringify('production'),
        },
        build: {
          outDir: dir!,
          emptyOutDir: false,
          target: 'es2022',
          minify: true,
          lib: { entry: SOURCE, formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
        },
      });
    },
  };
}

function shellOf(bundle: Rolldown.OutputBundle): string[] {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  const add = (chunk: (typeof chunks)[number] | undefined) => {
    if (!chunk || files.has(chunk.fileName)) return;
    if (isOfStaff(chunk)) throw new Error(`A file for clients imports ${chunk.fileName}.`);
    files.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((css) => files.add(css));
    chunk.imports.forEach((name) => add(byName.get(name)));
    chunk.dynamicImports
      .map((name) => byName.get(name))
      .filter((lazy) => lazy && !isOfStaff(lazy))
      .forEach(add);
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(add);
  for (const { fileName } of outputs) if (LATIN.test(fileName)) files.add(fileName);
  return [...files];
}

const isOfStaff = ({ name }: { name: string }): boolean => FILES_OF_STAFF.includes(name);

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
