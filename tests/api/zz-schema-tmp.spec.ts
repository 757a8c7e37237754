import { test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema, lexicographicSortSchema } from 'graphql';
import { bootWorld } from '../support/world.js';
test('schema', async () => {
  const world = await bootWorld();
  writeFileSync('/tmp/emitted.graphql', printSchema(lexicographicSortSchema(world.app.get(GraphQLSchemaHost, { strict: false }).schema)));
  await world.close();
});
