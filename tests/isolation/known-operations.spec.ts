import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '@footing/contract';
import { isDeepStrictEqual } from 'node:util';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  print,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { GraphQLModule, GraphQLSchemaHost } from '@footing/api/testing';
import { makePractice } from '../support/actors.js';
import { bootWorld, type World } from '../support/world.js';

/** What the web app sends. */
const DOCUMENTS = Object.entries(contract as unknown as Record<string, DocumentNode>)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => ({ name, text: print(document), document }));

type Way = 'KNOWN' | 'APOLLO';
interface Caller {
  called: string;
  authorization: () => string | undefined;
}

let world: World;
let callers: Caller[];
let schema: GraphQLSchema;
/** How many requests went to Apollo. */
let apollos = 0;

beforeAll(async () => {
  world = await bootWorld();
  const { instance: apollo } = world.app.get(GraphQLModule, { strict: false })
    .graphQlAdapter as unknown as {
    instance: { executeHTTPGraphQLRequest(request: unknown): Promise<unknown> };
  };
  const usual = apollo.executeHTTPGraphQLRequest.bind(apollo);
  apollo.executeHTTPGraphQLRequest = (request) => {
    apollos += 1;
    return usual(request);
  };
  schema = world.app.get(GraphQLSchemaHost, { strict: false }).schema;
  const here = await makePractice(world);
  const there = await makePractice(world, 'Elsewhere');
  const coach = await here.coach();
  const members = {
    'a coach': coach,
    'an owner elsewhere': there.owner,
    'a client': await here.client({ coach }),
  };
  callers = [
    { called: 'nobody', authorization: () => undefined },
    { called: 'somebody with a token of nobody', authorization: () => 'Bearer x.y.z' },
    ...Object.entries(members).map(([called, actor]) => ({
      called,
      authorization: () => `Bearer ${actor.token()}`,
    })),
  ];
}, 480_000);
afterAll(() => world?.close());

/** The whole answer, without what is new in each. */
async function send(
  way: Way,
  { authorization }: Pick<Caller, 'authorization'>,
  body: object,
  accept?: string,
) {
  const token = authorization();
  const { statusCode, payload, headers } = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: token }),
      ...(accept && { accept }),
    },
    // Apollo ignores it, and what is sent with it is not answered without Apollo.
    payload: JSON.stringify({
      ...body,
      ...(way === 'APOLLO' && { extensions: { persistedQuery: null } }),
    }),
  });
  const { date: _, 'x-request-id': __, 'set-cookie': ___, ...rest } = headers;
  return { statusCode, payload, headers: rest };
}

/** Sends it until it is known. Nobody may do anything but what is public, and these variables are refused. */
async function learn(body: object, accept?: string): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    await send('APOLLO', callers[0]!, { ...body, variables: {} }, accept);
  }
}

/** A value for each variable: ids of nothing, and texts of one letter. */
function variablesOf(document: DocumentNode): Record<string, unknown> {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)!;
  if (operation.kind !== Kind.OPERATION_DEFINITION) return {};
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      valueOf(typeFromAST(schema, type as never) as GraphQLInputType),
    ]),
  );
}

function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type)]));
  }
  return SCALARS[type.name] ?? null;
}
const SCALARS: Record<string, unknown> = {
  ID: '0195f0aa-0000-7000-8000-000000000001',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-03-01T10:00:00.000Z',
  LocalDate: '2026-03-01',
};

describe('an operation of the web app that is answered without Apollo', () => {
  it('has the same status, headers and body as with Apollo, for everybody', async () => {
    const different: unknown[] = [];
    const compared = { refused: 0, done: 0, withoutApollo: 0 };
    for (const { name, text, document } of DOCUMENTS) {
      const operationName = name.replace(/Document$/, '');
      await learn({ query: text, operationName });
      const right = variablesOf(document);
      const wrong = Object.fromEntries(Object.keys(right).map((key) => [key, '\0']));
      const client = callers.at(-1)!;
      const attempts = [
        ...callers.map((caller) => ({ caller, variables: right })),
        ...[wrong, {}].map((variables) => ({ caller: client, variables })),
      ];
      for (const { caller, variables } of attempts) {
        const body = { query: text, operationName, variables };
        // Attempts are counted, and one too many would have another answer.
        await world.owner.query('delete from attempts');
        const first = await send('APOLLO', caller, body);
        const isChange = text.startsWith('mutation') && !first.payload.includes('"errors"');
        const again = isChange ? await send('APOLLO', caller, body) : first;
        // What changes something may have another answer the second time.
        if (!isDeepStrictEqual(first, again)) continue;
        const before = apollos;
        const known = await send('KNOWN', caller, body);
        if (apollos === before) compared.withoutApollo += 1;
        compared[known.payload.includes('"errors"') ? 'refused' : 'done'] += 1;
        if (!isDeepStrictEqual(known, again)) {
          different.push([name, caller.called, variables, again, known]);
        }
      }
    }
    expect(different).toEqual([]);
    expect(compared.withoutApollo).toBeGreaterThan(DOCUMENTS.length * 3);
    expect(compared.refused).toBeGreaterThan(DOCUMENTS.length * 3);
    expect(compared.done).toBeGreaterThan(DOCUMENTS.length / 2);
  }, 480_000);

  it('does not reach Apollo; anything unusual does', async () => {
    const caller = callers.at(-1)!;
    const query = `query Any($first: Int) { me { account { id } } readings(first: $first) { edges { cursor } } }`;
    const body = { query, operationName: 'Any', variables: {} };
    await learn(body);
    await learn(body, 'application/graphql-response+json');
    const throughApollo = async (changed: object, accept?: string) => {
      const before = apollos;
      await send('KNOWN', caller, { ...body, ...changed }, accept);
      return apollos - before;
    };
    expect(await throughApollo({})).toBe(0);
    expect(await throughApollo({ variables: { first: 7 }, extensions: { library: 'x' } })).toBe(0);
    expect(await throughApollo({}, 'application/graphql-response+json')).toBe(0);
    const unusual: [object, string?][] = [
      [{ variables: { first: 'x' } }],
      [{ variables: { more: '\0' } }],
      [{ variables: '{}' }],
      [{ variables: [] }],
      [{ operationName: 'Other' }],
      [{ operationName: 7 }],
      [{ extensions: 'x' }],
      [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
      [{ query: `${query} ` }],
      [{ query: undefined }],
      [{}, 'text/html'],
    ];
    for (const [changed, accept] of unusual) {
      expect([changed, await throughApollo(changed, accept)]).toEqual([changed, 1]);
    }
  });
});
