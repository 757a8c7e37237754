import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Mutation, Query, ResolveField } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import { GraphQLSchemaHost } from '@footing/api/testing';
// Loaded from its source: the bundled API runs outside of Jest, with a separate Nest.
import { isResolverMethod } from '../../../apps/api/src/platform/internals/nest-resolver-metadata.js';
import { bootWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world.close());

describe("Nest's GraphQL schema", () => {
  it('has no resolvers left on fields that only read a property', () => {
    const { schema } = world.app.get(GraphQLSchemaHost, { strict: false });
    const done = schema.getType('Done');
    const fields = isObjectType(done) ? Object.values(done.getFields()) : [];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ resolve }) => resolve)).toEqual([]);
    const queries = Object.values(schema.getQueryType()!.getFields());
    expect(queries.filter(({ resolve }) => !resolve)).toEqual([]);
  });
});

describe("Nest's resolver decorators", () => {
  class Example {
    @Query(() => String)
    asked(): string {
      return '';
    }
    @Mutation(() => String)
    changed(): string {
      return '';
    }
    @ResolveField(() => String)
    field(): string {
      return '';
    }
    helper(): string {
      return '';
    }
  }

  it.each(['asked', 'changed', 'field'] as const)('mark a method as a resolver: %s', (name) => {
    expect(isResolverMethod(Example.prototype[name])).toBe(true);
  });

  it('leave other methods unmarked', () => {
    expect(isResolverMethod(Example.prototype.helper)).toBe(false);
  });
});
