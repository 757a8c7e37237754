import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InMemoryCache } from '@apollo/client';
import { print, stripIgnoredCharacters, type DocumentNode } from 'graphql';
import { minifySync, type Plugin } from 'vite';
import { ClientTodayDocument } from '../../../libs/contract/src/generated/documents/ClientTodayDocument';
import { CoachTodayDocument } from '../../../libs/contract/src/generated/documents/CoachTodayDocument';
import { RefreshSessionDocument } from '../../../libs/contract/src/generated/documents/RefreshSessionDocument';

const SOURCE = fileURLToPath(new URL('preload.js', import.meta.url));
/** The modules of each role's Today, besides those that every page loads. */
const OF_TODAY = {
  client: ['app/shells/ClientShell.tsx', 'features/today/TodayPage.tsx'],
  coach: ['app/shells/CoachShell.tsx', 'features/coach-today/CoachTodayPage.tsx'],
};
type Files = Record<keyof typeof OF_TODAY, string[]>;

/** Inlines `preload.js` into the page, with the operations exactly as the app sends them. */
export function preload(): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        // The styles and `preload.js` come first: they are small, and nothing is painted or requested without them.
        html: html.replace('<script type="module"', '<script type="module" fetchpriority="low"'),
        tags: [{ tag: 'script', attrs: { src: '/preload.js' }, injectTo: 'head-prepend' }],
      }),
    },
    configureServer({ middlewares }) {
      middlewares.use('/preload.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(script({ client: [], coach: [] }));
      });
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = new Set(
        chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
      );
      const filesOf = (pages: string[]): string[] => {
        const files = new Set<string>();
        const add = (chunk: (typeof chunks)[number]) => {
          if (entry.has(chunk.fileName) || files.has(`/${chunk.fileName}`)) return;
          files.add(`/${chunk.fileName}`);
          chunk.viteMetadata?.importedCss.forEach((css) => files.add(`/${css}`));
          chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach(add);
        };
        for (const page of pages) {
          add(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(page)))!);
        }
        return [...files];
      };
      const files = { client: filesOf(OF_TODAY.client), coach: filesOf(OF_TODAY.coach) };
      this.emitFile({ type: 'asset', fileName: 'preload.js', source: script(files) });
    },
  };
}

function script(files: Files): string {
  const cache = new InMemoryCache();
  const operations = {
    session: sent('RefreshSession', RefreshSessionDocument),
    client: sent('ClientToday', cache.transformDocument(ClientTodayDocument)),
    coach: sent('CoachToday', cache.transformDocument(CoachTodayDocument)),
  };
  // In a function scope: top-level names of a script would be globals of the page.
  const source = readFileSync(SOURCE, 'utf8')
    .replace('= OPERATIONS', () => `= ${JSON.stringify(operations)}`)
    .replace('= FILES', () => `= ${JSON.stringify(files)}`);
  return minifySync('preload.js', `(() => {'use strict';${source}})()`).code;
}

/** An operation exactly as the app sends it. */
export function sent(operationName: string, document: DocumentNode) {
  return { operationName, query: stripIgnoredCharacters(print(document)) };
}
