import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PLACES = ['.', '.github', 'docs', 'apps', 'libs', 'tests'];

function pages(): string[] {
  return PLACES.flatMap((place) =>
    readdirSync(join(root, place), { recursive: place !== '.', encoding: 'utf8' })
      .map((file) => join(place, file))
      .filter((file) => file.endsWith('.md') && !/node_modules|dist\b/.test(file)),
  ).filter((file) => file !== join('docs', 'schema.md'));
}

describe('the documents', () => {
  it('link only to files that exist', () => {
    const broken = pages().flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
      return [...text.matchAll(/\]\(([^)\s]+)\)|<img[^>]+src="([^"]+)"/g)]
        .map((found) => (found[1] ?? found[2]!).split('#')[0]!)
        .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
        .filter((link) => !existsSync(join(root, dirname(page), link)))
        .map((link) => `${page}: ${link}`);
    });
    expect(broken).toEqual([]);
  });

  it('name only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const unknown = pages().flatMap((page) =>
      [
        ...readFileSync(join(root, page), 'utf8').matchAll(
          /npm run ([a-z:-]+)(?! -w)(?=[`\s])(?! -w)/g,
        ),
      ]
        .map((found) => found[1]!)
        .filter((name) => !(name in scripts))
        .map((name) => `${page}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the GraphQL schema', () => {
  const schema = buildSchema(readFileSync(join(root, 'libs/contract/schema.graphql'), 'utf8'));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  /** Nest creates these and accepts no description for them. */
  const ROOTS = ['Query', 'Mutation', 'Subscription'];

  it('describes its types, fields and enum values', () => {
    const without = types.flatMap((type) => {
      const fields =
        isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      return [
        ...(type.description || ROOTS.includes(type.name) ? [] : [type.name]),
        ...[...fields, ...values]
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
      ];
    });
    expect(without).toEqual([]);
  });

  it('becomes a page of Markdown', () => {
    execFileSync(process.execPath, [join(root, 'libs/contract/schema-page.mjs')]);
    const page = readFileSync(join(root, 'docs/schema.md'), 'utf8');
    expect(types.filter(({ name }) => !page.includes(`### ${name}\n`))).toEqual([]);
  });
});
