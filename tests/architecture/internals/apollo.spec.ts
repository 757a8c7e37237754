import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
// Loaded from its source: the bundled API runs outside of Jest, with a separate Apollo.
import { compiledExecution } from '../../../apps/api/src/platform/internals/compiled-execution.js';

describe("Apollo's execution of an operation", () => {
  let executed = 0;
  const server = new ApolloServer<object>({
    typeDefs: 'type Query { twice(of: Int!): Int! }',
    resolvers: { Query: { twice: (_: unknown, { of }: { of: number }) => 2 * of } },
    plugins: [
      compiledExecution(() => undefined) as never,
      {
        async requestDidStart() {
          return {
            async executionDidStart() {
              executed += 1;
            },
          };
        },
      },
    ],
  });
  const ask = async (value: unknown) => {
    const { body } = await server.executeOperation({
      query: 'query ($of: Int!) { twice(of: $of) }',
      variables: { of: value },
    });
    return body.kind === 'single' ? body.singleResult : null;
  };

  it('is replaced by the compiled operation from the third request on', async () => {
    for (const value of [1, 2, 3, 4]) {
      expect((await ask(value))!.data).toEqual({ twice: 2 * value });
    }
    expect(executed).toBe(2);
  });

  it('still reports invalid variables', async () => {
    const before = executed;
    const result = await ask('many');
    expect(result!.errors).toHaveLength(1);
    expect(result!.data).toBeUndefined();
    expect(executed).toBe(before + 1);
  });
});

describe("Apollo's hashes of operations", () => {
  it("fall back to the package that the bundler replaces with Node's hashes", () => {
    const resolve = createRequire(createRequire(import.meta.url).resolve('@apollo/server')).resolve;
    const source = readFileSync(resolve('@apollo/utils.createhash'), 'utf8');
    expect(source).toContain('module.require("crypto").createHash(kind)');
    expect(source).toContain('require("sha.js")(kind)');
  });

  it("are Node's in the bundle", () => {
    // The module that tests import as @footing/api/testing, bundled like the build.
    const folder = process.env['FOOTING_TEST_BUNDLE']!;
    const bundle = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[cm]?js$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    expect(bundle).toMatch(/module\.exports = __require\("node:crypto"\)\.createHash|node-hashes/);
    expect(bundle).not.toContain(join('sha.js', 'sha256.js'));
  });
});
