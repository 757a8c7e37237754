import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor } from '../support/actors.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let owner: Actor;

beforeAll(async () => {
  world = await bootWorld();
  owner = (await makePractice(world)).owner;
});
afterAll(() => world.close());

async function post(
  body: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${owner.token()}`,
      ...headers,
    },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const deep = (levels: number) =>
  `{ client(id: "x") { sessions ${'{ notes { agreed '.repeat(levels)} { title } ${'} }'.repeat(levels)} } }`;

/** The same depth, each level in a fragment of its own. */
const fragments = (levels: number) =>
  `{ ...F0 } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on Query { a { ...F${at + 1} } }`).join(' ')}
   fragment F${levels} on Query { a }`;

describe('what is too much is refused before anything runs', () => {
  it('a query that is too deep, also through fragments', async () => {
    expect((await owner.gql(deep(8))).errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    expect((await owner.gql(fragments(20))).errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
  });

  it('many aliases, of __typename too', async () => {
    for (const field of ['practice { id }', '__typename']) {
      const query = `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: ${field}`).join(' ')} }`;
      expect((await owner.gql(query)).errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });

  it('many tokens', async () => {
    const answer = await owner.gql(`{ ${'__typename '.repeat(3_000)} }`);
    expect(answer.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
  });

  it.each([0, 101, 1_000_000, -5])('a page of %d, literal or as a variable', async (first) => {
    const literal = await owner.gql(`{ caseload(first: ${first}) { totalCount } }`);
    const variable = await owner.gql(
      `query ($first: Int) { caseload(first: $first) { totalCount } }`,
      { first },
    );
    for (const { errors } of [literal, variable]) {
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'first' }],
      });
    }
  });

  it('a body of more than a megabyte', async () => {
    const { status } = await post(
      JSON.stringify({ query: '{ me { account { id } } }', x: 'x'.repeat(1_100_000) }),
    );
    expect(status).toBe(413);
  });

  it('several operations in one request', async () => {
    const { status, text } = await post(
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    );
    expect(status).toBe(400);
    expect(text).not.toContain('"data"');
  });
});

describe('a page of somebody else cannot speak in our name', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'with a simple request of type %s',
    async (type) => {
      const { status, text } = await post('{"query":"mutation { signOut { __typename } }"}', {
        'content-type': type,
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('"data"');
    },
  );

  it('nor change anything by GET', async () => {
    const response = await fetch(
      `${world.url}/graphql?query=${encodeURIComponent('mutation { signOut { __typename } }')}`,
      { headers: { 'apollo-require-preflight': 'true' } },
    );
    expect(response.status).toBe(405);
  });
});

describe('an error tells what to do, and nothing of how it is built', () => {
  it('hides the schema from who asks for it', async () => {
    const { errors } = await owner.gql('{ __schema { types { name } } }');
    expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    const guess = await owner.gql('{ practic { id } }');
    expect(JSON.stringify(guess.errors)).not.toMatch(/did you mean/i);
  });

  it.each([
    ['a NUL in a variable', { name: 'a\u0000b' }, 'name'],
    ['a lone surrogate in a variable', { name: 'a\ud800b' }, 'name'],
  ])('names the field of %s', async (_case, variables, field) => {
    const { errors } = await owner.gql(
      `mutation ($name: String!) { renamePractice(name: $name, version: 1) { __typename } }`,
      variables,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
  });

  it('names the field of a NUL in the text of the operation', async () => {
    const { errors } = await owner.gql(
      `mutation { renamePractice(name: "a\\u0000b", version: 1) { __typename } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'name' }],
    });
  });

  it('keeps emoji and text from right to left as they were typed', async () => {
    const name = 'שלום 👩‍👩‍👧 مرحبا';
    const { renamePractice } = await owner.ok(
      `mutation ($name: String!) { renamePractice(name: $name, version: 1) { ... on Practice { name } } }`,
      { name },
    );
    expect(renamePractice.name).toBe(name);
  });

  it.each(['2026-02-30', '2026-13-01', 'tomorrow', '2026-2-3'])(
    'refuses the day %s',
    async (day) => {
      const { errors } = await owner.gql(
        `mutation ($input: AssignPlanInput!) { assignPlan(input: $input) { __typename } }`,
        { input: { clientId: owner.memberId, templateVersionId: owner.memberId, startsOn: day } },
      );
      expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
      expect(errors?.[0]?.message).toContain('startsOn');
    },
  );

  it('masks what went wrong inside', async () => {
    await world.owner.query('alter table events rename to events_away');
    try {
      const client = await (await makePractice(world)).client();
      const { errors } = await client.gql('{ myPlan { id } __typename }');
      expect(errors).toBeUndefined();
      await world.owner.query('alter table plans rename to plans_away');
      const broken = await client.gql('{ clientToday { now } }');
      expect(broken.errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL' } });
      expect(JSON.stringify(broken)).not.toMatch(/plans|relation|select|at .*:\d/i);
    } finally {
      await world.owner.query('alter table if exists plans_away rename to plans');
      await world.owner.query('alter table events_away rename to events');
    }
  });
});
