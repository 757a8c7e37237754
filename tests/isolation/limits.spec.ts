import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Server } from 'node:http';
import { isObjectType } from 'graphql';
import { GraphQLSchemaHost, REQUEST_TIMEOUTS } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { joined, linkedPair } from '../support/couples.js';
import { bootWorld, type Answer, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let owner: Actor;
let client: Actor;
/** Of a couple that works with the owner. */
let coupleId: string;
beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  owner = practice.owner;
  client = await practice.client();
  coupleId = await joined(world, await linkedPair(world, practice, owner));
}, 480_000);
afterAll(() => world?.close());

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions['code']);
const fields = ({ errors }: Answer) =>
  errors?.flatMap(({ extensions }) =>
    ((extensions['fields'] ?? []) as { field: string }[]).map(({ field }) => field),
  );

/** A raw request, without a GraphQL client. */
async function send(init: RequestInit, path = '/graphql') {
  const headers = {
    authorization: `Bearer ${owner.token()}`,
    ...(init.headers as Record<string, string>),
  };
  const response = await fetch(`${world.url}${path}`, { ...init, headers });
  return { status: response.status, text: await response.text() };
}
const JSON_TYPE = { 'content-type': 'application/json' };

describe('an operation', () => {
  it('is refused if it is too deep, also through fragments', async () => {
    const deep = `${'{ me '.repeat(13)}{ id }${' }'.repeat(13)}`;
    const answer = await owner.gql(deep);
    expect(JSON.stringify(answer.errors)).toMatch(/depth limit of 12/i);
    const names = Array.from({ length: 14 }, (_, at) => `f${at}`);
    const fragments = names.map(
      (name, at) => `fragment ${name} on Me { me ${at < 13 ? `{ ...f${at + 1} }` : '{ id }'} }`,
    );
    const spread = await owner.gql(`{ me { ...f0 } } ${fragments.join(' ')}`);
    expect(JSON.stringify(spread.errors)).toMatch(/depth limit of 12/i);
  });

  it('may use at most fifteen aliases, so that attempts cannot be multiplied', async () => {
    const aliased = (count: number, field: string) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')} }`;
    for (const field of ['__typename']) {
      expect((await owner.gql(aliased(15, field))).errors).toBeUndefined();
      const answer = await owner.gql(aliased(16, field));
      expect([answer.data ?? null, codes(answer)]).toEqual([null, ['INVALID_INPUT']]);
    }
  });

  it('is refused if it is too long', async () => {
    const answer = await owner.gql(`{ ${'me { account { id } } '.repeat(400)} }`);
    expect([answer.data ?? null, codes(answer)]).toEqual([null, ['INVALID_INPUT']]);
    expect(answer.errors?.[0]?.message).toMatch(/tokens/);
  });

  it('must be sent alone: batches are refused', async () => {
    const { status, text } = await send({
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify([{ query: '{ practice { id } }' }, { query: '{ practice { id } }' }]),
    });
    expect(status).toBe(400);
    expect(text).not.toContain(practice.id);
  });
});

describe('a page', () => {
  /** Every field of the schema that takes `first`, as an operation with and without a variable. */
  function paged(): {
    path: string;
    reader: Actor;
    query: (first: string, declared: string) => string;
  }[] {
    const { schema } = world.app.get(GraphQLSchemaHost, { strict: false });
    return (
      Object.values(schema.getTypeMap())
        .filter(isObjectType)
        // Those are sent over sockets: tests/api/live-messages.spec.ts.
        .filter((type) => type !== schema.getSubscriptionType())
        .flatMap((type) =>
          Object.values(type.getFields())
            .filter(({ args }) => args.some(({ name }) => name === 'first'))
            .map(({ name }) => `${type.name}.${name}`),
        )
        .map((path) => {
          const [type, field] = path.split('.') as [string, string];
          const around = AROUND[type];
          if (!around) throw new Error(`Say how to reach ${path}.`);
          return {
            path,
            reader: CLIENTS_OWN.includes(path) ? client : owner,
            query: (first, declared) =>
              `query ${declared} ${around(`${field}(${OF_ONE[path]?.() ?? ''}first: ${first}) { edges { cursor } }`)}`,
          };
        })
    );
  }
  const CLIENTS_OWN = ['Query.breathers', 'Query.journal', 'Query.messages', 'Query.readings'];
  const OF_ONE: Record<string, () => string> = {
    'Query.coupleMessages': () => `id: "${coupleId}", `,
  };
  const AROUND: Record<string, (field: string) => string> = {
    Query: (field) => `{ ${field} }`,
    Client: (field) => `{ client(id: "${client.clientId}") { ${field} } }`,
  };

  it.each([0, 101, 1_000_000, -1])('of %d is refused, literal and variable', async (first) => {
    const lists = paged();
    expect(lists.map(({ path }) => path).sort()).toEqual([
      'Client.timeline',
      'Query.attentionMarks',
      'Query.breathers',
      'Query.caseload',
      'Query.coupleMessages',
      'Query.forms',
      'Query.invitations',
      'Query.journal',
      'Query.messages',
      'Query.readings',
      'Query.sessions',
      'Query.templates',
      'Query.unfinishedNotes',
      'Query.versionsInUse',
    ]);
    for (const { path, reader, query } of lists) {
      const literal = await reader.gql(query(String(first), ''));
      const variable = await reader.gql(query('$first', '($first: Int)'), { first });
      for (const answer of [literal, variable]) {
        expect([path, codes(answer), fields(answer)]).toEqual([path, ['INVALID_INPUT'], ['first']]);
      }
    }
  });

  it('of 100 is accepted', async () => {
    for (const { reader, query } of paged()) {
      expect((await reader.gql(query('100', ''))).errors).toBeUndefined();
    }
  });

  it.each([
    ['nonsense', 'x'],
    ['no id', Buffer.from('["a","b"]').toString('base64url')],
    [
      'another list',
      Buffer.from(JSON.stringify(['mara', '0195f0aa-0000-7000-8000-000000000001'])).toString(
        'base64url',
      ),
    ],
    [
      'a day that does not exist',
      Buffer.from(
        JSON.stringify(['2026-02-31T00:00:00Z', '0195f0aa-0000-7000-8000-000000000001']),
      ).toString('base64url'),
    ],
    [
      'NUL',
      Buffer.from('["\\u0000","0195f0aa-0000-7000-8000-000000000001"]').toString('base64url'),
    ],
  ])("after a cursor of %s is refused with the argument's name, or empty", async (_what, after) => {
    for (const { path, reader, query } of paged()) {
      const text = query('5', '($after: String)').replace('first: 5', 'first: 5, after: $after');
      const answer = await reader.gql(text, { after });
      const refused = answer.errors ? [codes(answer), fields(answer)] : [];
      expect([path, refused]).toEqual([path, answer.errors ? [['INVALID_INPUT'], ['after']] : []]);
    }
  });
});

describe('a request', () => {
  it('larger than a megabyte is refused', async () => {
    const body = JSON.stringify({ query: '{ practice { id } }', pad: 'x'.repeat(1_048_576) });
    const { status, text } = await send({ method: 'POST', headers: JSON_TYPE, body });
    expect(status).toBe(413);
    expect(text).not.toContain(practice.id);
  });

  it('that another site could send without a preflight is refused', async () => {
    const query = 'mutation { renamePractice(name: "Taken over", version: 1) { __typename } }';
    const body = JSON.stringify({ query });
    const tries = [
      await send({ method: 'POST', headers: { 'content-type': 'text/plain' }, body }),
      await send({
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body,
      }),
      await send({
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${encodeURIComponent(query)}`,
      }),
      await send({ method: 'GET' }, `/graphql?query=${encodeURIComponent(query)}`),
      await send(
        { method: 'GET', headers: { 'apollo-require-preflight': '1' } },
        `/graphql?query=${encodeURIComponent(query)}`,
      ),
      await send({ method: 'GET' }, `/graphql?query=${encodeURIComponent('{ practice { id } }')}`),
    ];
    for (const { status, text } of tries) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(text).not.toContain(practice.id);
    }
    const { rows } = await world.owner.query('select name from practices where id = $1', [
      practice.id,
    ]);
    expect(rows).toEqual([{ name: 'Harbour' }]);
  });

  it('that is not JSON is refused without internal details', async () => {
    const { status, text } = await send({ method: 'POST', headers: JSON_TYPE, body: '{"query":' });
    expect(status).toBe(400);
    expect(text).not.toMatch(/node_modules|\.ts|\.js:|at /);
  });

  it('without a complete body is ended', async () => {
    const server = world.app.getHttpServer() as Server;
    // A file may take two minutes, everything else twenty seconds.
    expect([server.requestTimeout, server.headersTimeout]).toEqual([120_000, 10_000]);
    expect(REQUEST_TIMEOUTS).toEqual({ fileMs: 120_000, otherMs: 20_000 });
    // A short timeout instead of twenty seconds.
    REQUEST_TIMEOUTS.otherMs = 300;
    try {
      const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"',
      );
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString()));
      await once(socket, 'close');
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    } finally {
      REQUEST_TIMEOUTS.otherMs = 20_000;
    }
  }, 20_000);
});

describe('the schema', () => {
  it('is shown only in development', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Note") { name } }']) {
      const answer = await owner.gql(query);
      expect([answer.data ?? null, codes(answer)]).toEqual([null, ['INVALID_INPUT']]);
    }
  });

  it('is not revealed by suggestions', async () => {
    const answer = await owner.gql('{ practise { id } client(ids: "x") { profil { id } } }');
    expect(codes(answer)?.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|profile|practice"/i);
  });

  it('has no page to explore it with', async () => {
    const { text } = await send({ method: 'GET', headers: { accept: 'text/html' } });
    expect(text).not.toMatch(/graphiql|sandbox|<html/i);
  });
});

describe('an internal error', () => {
  it('does not reveal the statement, the column, or the stack', async () => {
    await world.owner.query('alter table members rename column time_zone to zone_of_member');
    try {
      for (const query of [
        '{ practice { members { name } } sessions { edges { node { coachTimeZone } } } }',
        '{ coachToday { today } }',
        `mutation { planSession(input: { clientId: "${client.clientId}", startsAt: "2026-04-01T09:00:00Z", minutes: 30 }) { __typename } }`,
      ]) {
        const answer = await owner.gql(query);
        expect(codes(answer)).toContain('INTERNAL');
        const told = JSON.stringify(answer.errors);
        expect(told).not.toMatch(
          /time_zone|column "|select|relation|pg_|node_modules|stack|at .*:\d/i,
        );
        expect(Object.keys(answer.errors![0]!.extensions)).toEqual(['code']);
      }
    } finally {
      await world.owner.query('alter table members rename column zone_of_member to time_zone');
    }
  });
});

describe('a query that fails', () => {
  it('leaves no transaction open, although its other fields were still reading', async () => {
    // More failures than connections: a connection that was not released would be missing afterwards.
    for (let time = 0; time < 2 * world.config.poolSize; time += 1) {
      // A different text each time, because repeated operations run compiled.
      const failing = `{ again${time}: practice { members { name } } client(id: "${randomUUID()}") { plan { id } } }`;
      expect(codes(await owner.gql(failing))).toEqual(['NOT_FOUND']);
    }
    const { rows } = await world.owner.query(
      `select state from pg_stat_activity
       where datname = current_database() and application_name = 'footing' and xact_start is not null`,
    );
    expect(rows).toEqual([]);
    expect((await owner.gql('{ practice { name } }')).errors).toBeUndefined();
  });
});

describe('text that cannot be stored', () => {
  const BAD = { NUL: '\0', 'a lone surrogate': '\ud800', 'the other half': 'x\udc00' };

  it.each(Object.entries(BAD))('%s in a variable is refused with its path', async (_what, text) => {
    const create =
      'mutation ($input: CreateTemplateInput!) { createTemplate(input: $input) { __typename } }';
    const created = await owner.gql(create, { input: { title: `a${text}b` } });
    expect([codes(created), fields(created)]).toEqual([['INVALID_INPUT'], ['input.title']]);
    const search = await owner.gql(
      'query ($search: String) { caseload(search: $search) { totalCount } }',
      {
        search: text,
      },
    );
    expect([codes(search), fields(search)]).toEqual([['INVALID_INPUT'], ['search']]);
    const answers = await client.gql(
      'mutation ($input: AnswerQuestionnaireInput!) { answerQuestionnaire(input: $input) { __typename } }',
      {
        input: {
          actionId: client.clientId,
          version: 1,
          answers: [
            { question: 'a', value: 'b' },
            { question: 'c', value: text },
          ],
        },
      },
    );
    expect(fields(answers)).toEqual(['input.answers.1.value']);
  });

  it('is refused in a literal with its path, wherever it occurs', async () => {
    const nul = '\\u0000';
    const tries: [string, string][] = [
      [`mutation { createTemplate(input: { title: "${nul}" }) { __typename } }`, 'input.title'],
      [`{ caseload(search: "${nul}") { totalCount } }`, 'search'],
      [`{ caseload(search: """a\0b""") { totalCount } }`, 'search'],
      [
        `query { ...f } fragment f on Query { caseload(search: "${nul}") { totalCount } }`,
        'search',
      ],
      [`query ($s: String = "${nul}") { caseload(search: $s) { totalCount } }`, 's'],
    ];
    for (const [query, path] of tries) {
      const answer = await owner.gql(query);
      expect([query, codes(answer), fields(answer)]).toEqual([query, ['INVALID_INPUT'], [path]]);
    }
    const surrogate = await owner.gql('{ caseload(search: "\\ud800") { totalCount } }');
    expect(codes(surrogate)).toEqual(['INVALID_INPUT']);
  });

  it.each(['2026-02-30', '2026-13-01', 'tomorrow', '2026-2-3'])(
    'is not a day: %s is refused with its name',
    async (startsOn) => {
      const answer = await owner.gql(
        'mutation ($input: AssignPlanInput!) { assignPlan(input: $input) { __typename } }',
        { input: { clientId: owner.memberId, templateVersionId: owner.memberId, startsOn } },
      );
      expect(codes(answer)).toEqual(['INVALID_INPUT']);
      expect(answer.errors?.[0]?.message).toContain('startsOn');
    },
  );
});

describe('text that can be kept', () => {
  it('is stored exactly: emoji, and text from right to left', async () => {
    const name = 'שלום 👩‍👩‍👧 مرحبا';
    const { renamePractice } = await owner.ok(
      `mutation ($name: String!) { renamePractice(name: $name, version: 1) { ... on Practice { name } } }`,
      { name },
    );
    expect(renamePractice.name).toBe(name);
  });
});
