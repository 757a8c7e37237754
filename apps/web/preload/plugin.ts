import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InMemoryCache } from '@apollo/client';
import { print, stripIgnoredCharacters, type DocumentNode } from 'graphql';
import { minifySync, type Plugin } from 'vite';
import { ClientTodayDocument } from '../../../libs/contract/src/generated/documents/ClientTodayDocument';
import { RefreshSessionDocument } from '../../../libs/contract/src/generated/documents/RefreshSessionDocument';

const SOURCE = fileURLToPath(new URL('preload.js', import.meta.url));
/** The chunks of a client's Today, besides those that every page loads. */
const OF_TODAY = ['app/shells/ClientShell.tsx', 'features/today/TodayPage.tsx'];

/** Inlines `preload.js` into the page, with the operations exactly as the app sends them. */
export function preload(): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: '/preload.js' }, injectTo: 'head-prepend' },
    ],
    configureServer({ middlewares }) {
      middlewares.use('/preload.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(script([]));
      });
    },
    generateBundle(_options, bundle) {
      const files = new Set<string>();
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = new Set(
        chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
      );
      const add = (chunk: (typeof chunks)[number]) => {
        if (entry.has(chunk.fileName) || files.has(`/${chunk.fileName}`)) return;
        files.add(`/${chunk.fileName}`);
        chunk.viteMetadata?.importedCss.forEach((css) => files.add(`/${css}`));
        chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach(add);
      };
      for (const page of OF_TODAY) {
        add(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(page)))!);
      }
      this.emitFile({ type: 'asset', fileName: 'preload.js', source: script([...files]) });
    },
  };
}

function script(files: string[]): string {
  const operations = {
    session: sent('RefreshSession', RefreshSessionDocument),
    today: sent('ClientToday', new InMemoryCache().transformDocument(ClientTodayDocument)),
  };
  // In a function scope: top-level names of a script would be globals of the page.
  const source = readFileSync(SOURCE, 'utf8')
    .replace('= OPERATIONS', () => `= ${JSON.stringify(operations)}`)
    .replace('= FILES', () => `= ${JSON.stringify(files)}`);
  return minifySync('preload.js', `(() => {'use strict';${source}})()`).code;
}

function sent(operationName: string, document: DocumentNode) {
  return { operationName, query: stripIgnoredCharacters(print(document)) };
}
