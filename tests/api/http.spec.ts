import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logTo } from '@footing/api/testing';
import { signedToken } from '../support/forging.js';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { SIGN_IN, signUp } from '../support/sign-in.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
const lines: string[] = [];
let webFolder: string;

beforeAll(async () => {
  logTo((line) => lines.push(line));
  webFolder = mkdtempSync(join(tmpdir(), 'footing-web-'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Footing</title>');
  world = await bootWorld({ env: { LOG_LEVEL: 'info' }, webFolder });
  logTo(null);
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
});
afterAll(async () => {
  await world.close();
  rmSync(webFolder, { recursive: true, force: true });
});
beforeEach(() => void (lines.length = 0));

const events = () =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line['event']);
const requests = () =>
  lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'request');

describe('the log', () => {
  it('has a line with the account for a wrong password, with neither password nor address', async () => {
    const { email, signInAnswer } = await signUp(world);
    lines.length = 0;
    await world.gql(SIGN_IN, { input: { email, password: 'my-private-guess' } });
    expect(events()).toEqual([
      expect.objectContaining({
        event: 'WRONG_PASSWORD',
        accountId: signInAnswer.data!['confirmSignUp'].me.account.id,
      }),
    ]);
    expect(lines.join()).not.toMatch(/my-private-guess|example\.test|127\.0\.0\.1/);
  });

  it('has a line for a field that was denied, one for a forged token, and one for too many attempts', async () => {
    await client.gql('{ practice { id } }');
    expect(events()).toEqual([
      expect.objectContaining({
        event: 'DENIED',
        field: 'Query.practice',
        code: 'FORBIDDEN',
        accountId: client.accountId,
        practiceId: client.practiceId,
      }),
    ]);
    lines.length = 0;
    await world.gql('{ me { account { id } } }', {}, { token: 'a.b.c' });
    expect(events()).toEqual([expect.objectContaining({ event: 'TOKEN_NOT_OURS' })]);
    lines.length = 0;
    for (let n = 0; n < 11; n += 1) {
      await world.gql(SIGN_IN, { input: { email: 'nobody@example.test', password: 'wrong' } });
    }
    expect(events().at(-1)).toMatchObject({ event: 'TOO_MANY_ATTEMPTS', kind: 'PASSWORD' });
  });

  it('has the fields and codes of a request, and never the operation name that the caller chose', async () => {
    await coach.gql('query SecretName { practice { id } me { account { id } } }');
    expect(requests()).toEqual([
      expect.objectContaining({ operation: 'query practice me', status: 200 }),
    ]);
    await coach.gql(`mutation { removeMember(memberId: "${coach.memberId}") { __typename } }`);
    expect(requests().at(-1)).toMatchObject({
      operation: 'mutation removeMember',
      codes: ['FORBIDDEN'],
    });
    await world.gql(`mutation { confirmSignUp(input: { token: "x", password: "a long enough one",
      name: "Kim", practiceName: "Kept", timeZone: "UTC" }) { ... on Refusal { code } } }`);
    expect(requests().at(-1)).toMatchObject({ codes: ['EXPIRED'] });
    expect(lines.join()).not.toContain('SecretName');
  });
});

describe('the server', () => {
  it('forbids caching of /graphql responses', async () => {
    for (const query of ['{ me { account { id } } }', 'nonsense']) {
      const response = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it.each(['/api/users', '/graphql/x', '/.env', '/wp-login.php', '/.well-known/x', '/metrics'])(
    'answers 404 for %s',
    async (path) => {
      expect((await fetch(`${world.url}${path}`)).status).toBe(404);
    },
  );

  it.each(['/today', '/clients/018f0000-0000-7000-8000-000000000001', '/sign-in'])(
    'answers %s with the web app',
    async (path) => {
      expect((await fetch(`${world.url}${path}`)).status).toBe(200);
    },
  );

  it.each([
    ['a NUL in a variable', { input: { name: 'a\0b', email: 'a@example.test' } }],
    ['a lone surrogate in a variable', { input: { name: 'a\ud800b', email: 'a@example.test' } }],
  ])('reports the invalid field of %s instead of failing', async (_what, variables) => {
    const answer = await coach.gql(
      `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
      variables,
    );
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.name' }],
    });
  });

  it.each(['a\\u0000b', 'a\\ud800b'])('reports the argument of a literal %s', async (text) => {
    const answer = await coach.gql(`{ caseload(search: "${text}") { totalCount } }`);
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each([
    '+275760-09-13T00:00:00.000Z',
    '-000001-01-01T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '8.64e15',
  ])('refuses a cursor at %s by name', async (key) => {
    const after = Buffer.from(
      JSON.stringify([key, '018f0000-0000-7000-8000-000000000001']),
    ).toString('base64url');
    const answer = await coach.gql(
      'query ($after: String) { sessions(after: $after) { edges { cursor } } }',
      { after },
    );
    expect(answer.errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'after' }],
    });
  });

  it.each(['0000-01-01T00:00:00Z', '0000-06-01T00:00:00+14:00'])(
    'refuses the moment %s by name',
    async (from) => {
      const answer = await coach.gql(
        'query ($from: DateTime) { sessions(from: $from) { edges { cursor } } }',
        { from },
      );
      expect(answer.errors![0]!.extensions['code']).toBe('INVALID_INPUT');
    },
  );

  it('returns the same list at most four times in one query', async () => {
    const asked = (times: number) =>
      `{ ${Array.from({ length: times }, (_, n) => `a${n}: practice { id }`).join(' ')} }`;
    expect((await coach.gql(asked(4))).errors).toBeUndefined();
    expect((await coach.gql(asked(5))).errors![0]!.extensions['code']).toBe('INVALID_INPUT');
  });

  it('rejects a token without an expiry, although it is signed with our key', async () => {
    const [head, body] = coach.token().split('.') as [string, string];
    const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as { exp?: number };
    delete payload.exp;
    const token = signedToken(head, payload, world.config.tokenSecret);
    const answer = await world.gql('{ practice { id } }', {}, { token });
    expect(answer.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
