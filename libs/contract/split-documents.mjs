/**
 * Splits the generated file: the types go into `types.ts`, each operation and each fragment into its own module. So a page
 * loads only the documents that it uses, and a fragment that twenty operations share is loaded once.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const generated = join(import.meta.dirname, 'src/generated');
const documents = join(generated, 'documents');
const line = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode<(\w+), (\w+)>;$/;
const head = '/* eslint-disable */\n';

const source = readFileSync(join(generated, 'graphql.ts'), 'utf8').split('\n');
const files = new Map();

for (const [, name, json, data, variables] of source
  .map((each) => line.exec(each))
  .filter(Boolean)) {
  const [main, ...fragments] = JSON.parse(json).definitions;
  if (main.kind === 'FragmentDefinition') files.set(`${main.name.value}.ts`, fragmentModule(main));
  else files.set(`${name}.ts`, operationModule({ name, main, fragments, data, variables }));
}
const names = [...files.keys()].filter((file) => file.endsWith('Document.ts')).sort();
const types = source.filter((each) => !line.test(each) && !each.startsWith('import type'));

mkdirSync(documents, { recursive: true });
for (const [file, text] of files) writeFileSync(join(documents, file), text);
for (const file of readdirSync(documents)) {
  if (!files.has(file)) rmSync(join(documents, file));
}
writeFileSync(join(generated, 'types.ts'), types.join('\n').trimEnd() + '\n');
writeFileSync(
  join(generated, 'index.ts'),
  [
    "export type * from './types.js';",
    ...names.map((file) => `export * from './documents/${file.replace('.ts', '.js')}';`),
    '',
  ].join('\n'),
);
for (const file of ['graphql.ts', 'gql.ts']) rmSync(join(generated, file), { force: true });

function fragmentModule(fragment) {
  return `${head}export const ${fragment.name.value} = ${JSON.stringify(fragment)};\n`;
}

function operationModule({ name, main, fragments, data, variables }) {
  const used = fragments.map((fragment) => fragment.name.value);
  return [
    head.trimEnd(),
    "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';",
    `import type { ${data}, ${variables} } from '../types.js';`,
    ...used.map((fragment) => `import { ${fragment} } from './${fragment}.js';`),
    '',
    `export const ${name} = {`,
    "  kind: 'Document',",
    `  definitions: [${[JSON.stringify(main), ...used].join(', ')}],`,
    `} as unknown as TypedDocumentNode<${data}, ${variables}>;`,
    '',
  ].join('\n');
}
