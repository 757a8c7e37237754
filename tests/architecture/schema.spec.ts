import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { GraphQLSchemaHost } from '@footing/api/testing';
import { bootWorld, type World } from '../support/world.js';

const file = fileURLToPath(new URL('../../libs/contract/schema.graphql', import.meta.url));

describe('the contract', () => {
  let world: World;
  beforeAll(async () => {
    world = await bootWorld();
  });
  afterAll(() => world.close());

  it('in the repository matches the schema of the server (UPDATE_SCHEMA=1 writes it)', () => {
    const { schema } = world.app.get(GraphQLSchemaHost, { strict: false });
    const emitted = `${printSchema(lexicographicSortSchema(schema))}\n`;
    if (process.env['UPDATE_SCHEMA']) writeFileSync(file, emitted);
    expect(readFileSync(file, 'utf8')).toBe(emitted);
  });
});
