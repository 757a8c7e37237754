import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { fileOf } from './chunks/files';
import { chunksInOrder } from './chunks/plugin';
import { preload } from './preload/plugin';
import { worker } from './worker/plugin';

const api = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [react(), preload(), worker(), chunksInOrder(), compressed()],
  resolve: {
    // RxJS has a modern build, but its package exports give bundlers the older one.
    conditions: ['es2015', ...defaultClientConditions],
    // React Router's package exports give bundlers the development build, even for production.
    alias:
      command === 'build' ? [{ find: /^react-router$/, replacement: routerForProduction() }] : [],
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/dev': { target: api },
      '/schemas': { target: api },
      '/feeds': { target: api },
      '/files': { target: api },
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 520,
    // For measuring what a page loads.
    manifest: true,
    rolldownOptions: {
      output: {
        // A few files that are loaded together, instead of one for each set of pages with shared modules.
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'] },
            { name: fileOf, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
}));

function routerForProduction(): string {
  const development = fileURLToPath(import.meta.resolve('react-router'));
  return development.replace(/([\\/])development([\\/])/, '$1production$2');
}

/** Writes a Brotli and a gzip copy of each text file of the build, which the server sends as is. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      const dir = fileURLToPath(new URL('dist', import.meta.url));
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(file)) continue;
        const path = join(dir, file);
        const text = readFileSync(path);
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
        writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
        writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
      }
    },
  };
}
