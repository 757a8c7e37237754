import { afterEach, describe, expect, it } from '@jest/globals';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule, NestFactory } from '@nestjs/core';
import {
  Field,
  GraphQLModule,
  Mutation,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
// Loaded from its sources: the bundle contains a separate Nest.
import {
  AccessCheck,
  AccessGuard,
  Allow,
  formatError,
  Public,
  schemaOptions,
  WithParent,
} from '../../apps/api/src/testing.js';

@ObjectType()
class Thing {
  @Field() name: string;
}

@Resolver(() => Thing)
class ThingResolver {
  @Query(() => Thing)
  @Public()
  thing(): Thing {
    return { name: 'thing' };
  }

  @ResolveField(() => String)
  @WithParent()
  withParent(): string {
    return 'for whoever has the thing';
  }

  @ResolveField(() => String, { nullable: true })
  @Allow('practice.manage')
  forOwners(): string {
    return 'for owners';
  }

  @ResolveField(() => String, { nullable: true })
  undeclared(): string {
    return 'for nobody';
  }
}

@Resolver()
class UndeclaredRoots {
  @Query(() => String)
  look(): string {
    return 'looked';
  }

  @Mutation(() => String)
  change(): string {
    return 'changed';
  }
}

@Resolver(() => Thing)
class Declared {
  @Query(() => Thing)
  @Public()
  thing(): Thing {
    return { name: 'thing' };
  }
}

let app: NestFastifyApplication | undefined;
let role: string | null;
afterEach(() => app?.close());

/** The server's guard and schema options, with other resolvers. */
async function serve(providers: Type[]): Promise<void> {
  @Module({
    imports: [
      DiscoveryModule,
      GraphQLModule.forRoot<ApolloDriverConfig>({
        ...schemaOptions,
        driver: ApolloDriver,
        formatError,
        context: () => ({
          ctx: { account: role && { accountId: 'a' }, member: role && { role } },
        }),
      }),
    ],
    providers: [{ provide: APP_GUARD, useClass: AccessGuard }, ...providers],
  })
  class TestModule {}
  app = await NestFactory.create<NestFastifyApplication>(TestModule, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await app.listen(0, '127.0.0.1');
}

async function ask(query: string) {
  const answer = await fetch(`${await app!.getUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as {
    data: Record<string, unknown> | null;
    errors?: { path: string[]; extensions: { code: string } }[];
  };
}

describe('the guard', () => {
  it('runs on fields as it does on roots, and denies undeclared fields', async () => {
    await serve([ThingResolver]);
    role = 'CLIENT';
    const { data, errors } = await ask('{ thing { name withParent forOwners undeclared } }');
    expect(data).toEqual({
      thing: {
        name: 'thing',
        withParent: 'for whoever has the thing',
        forOwners: null,
        undeclared: null,
      },
    });
    expect(errors?.map(({ path, extensions }) => [path.join('.'), extensions.code])).toEqual([
      ['thing.forOwners', 'FORBIDDEN'],
      ['thing.undeclared', 'FORBIDDEN'],
    ]);
  });

  it('requires the permission of a field: an owner has it, and without a sign-in the field is denied', async () => {
    await serve([ThingResolver]);
    role = 'OWNER';
    expect(await ask('{ thing { forOwners } }')).toEqual({
      data: { thing: { forOwners: 'for owners' } },
    });
    role = null;
    const { errors } = await ask('{ thing { forOwners } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('denies an undeclared root', async () => {
    await serve([UndeclaredRoots]);
    role = 'OWNER';
    for (const query of ['{ look }', 'mutation { change }']) {
      const { data, errors } = await ask(query);
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    }
  });
});

describe('the server', () => {
  it('does not start with a root field that does not declare who may call it', async () => {
    await expect(serve([AccessCheck, Declared, UndeclaredRoots])).rejects.toThrow(
      'No access is declared for UndeclaredRoots.look, UndeclaredRoots.change.',
    );
  });

  it('does not start with a field that does not declare who may read it', async () => {
    await expect(serve([AccessCheck, ThingResolver])).rejects.toThrow(
      'No access is declared for ThingResolver.undeclared.',
    );
  });

  it('starts if everything is declared', async () => {
    await serve([AccessCheck, Declared]);
    expect(await ask('{ thing { name } }')).toEqual({ data: { thing: { name: 'thing' } } });
  });
});
