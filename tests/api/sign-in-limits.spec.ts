import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  confirmSignUp,
  mailedToken,
  newAddress,
  PASSWORD,
  SIGN_IN,
  SIGN_UP,
  signIn,
  signUp,
} from '../support/sign-in.js';
import { bootWorld, type Answer, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await bootWorld({ env: { TRUST_PROXY: 'loopback' } });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.advance({ hours: 2 });
  await world.owner.query('delete from attempts');
});

const tryIn = async (
  email: string,
  password: string,
  { from, cookie }: { from?: string; cookie?: string } = {},
): Promise<string> => {
  const headers: Record<string, string> = from ? { 'x-forwarded-for': from } : {};
  const answer = await world.gql(
    SIGN_IN,
    { input: { email, password } },
    { headers, ...(cookie && { cookie }) },
  );
  return answer.data!['signIn'].code ?? 'IN';
};

const deviceOf = (answer: Answer<any>): string =>
  answer.headers
    .getSetCookie()
    .find((one) => one.startsWith('footing_device='))!
    .split(';')[0]!;

async function guess(email: string, times: number, from: string): Promise<string[]> {
  const codes: string[] = [];
  for (let n = 0; n < times; n += 1) codes.push(await tryIn(email, `wrong ${n}`, { from }));
  return codes;
}

describe('wrong passwords', () => {
  it('count toward the IP address that the trusted proxy saw, whatever address the client claims', async () => {
    const claim = (n: number, real: string) => `6.6.6.${n}, ${real}`;
    for (let n = 0; n < 50; n += 1) {
      expect(await tryIn(newAddress(), 'wrong', { from: claim(n, '203.0.113.7') })).toBe(
        'WRONG_CREDENTIALS',
      );
    }
    const next = newAddress();
    expect(await tryIn(next, 'wrong', { from: claim(99, '203.0.113.7') })).toBe(
      'TOO_MANY_ATTEMPTS',
    );
    expect(await tryIn(next, 'wrong', { from: claim(99, '203.0.113.8') })).toBe(
      'WRONG_CREDENTIALS',
    );
  });

  it('are the only attempts that count: sixty correct sign-ins from one office succeed', async () => {
    const { email } = await signUp(world);
    for (let n = 0; n < 60; n += 1) {
      expect(await tryIn(email, PASSWORD, { from: '203.0.113.9' })).toBe('IN');
    }
  });

  it('from strangers lock an address for strangers, but not for a known device of its owner', async () => {
    const person = await signUp(world);
    const device = deviceOf((await signIn(world, person.email)).signInAnswer);
    expect((await guess(person.email, 11, '198.51.100.1')).at(-1)).toBe('TOO_MANY_ATTEMPTS');
    expect(await tryIn(person.email, PASSWORD, { from: '198.51.100.2' })).toBe('TOO_MANY_ATTEMPTS');
    expect(await tryIn(person.email, PASSWORD, { from: '198.51.100.1', cookie: device })).toBe(
      'IN',
    );
  });

  it('count on a known device too, and the device cookie does not bypass the lock of another account', async () => {
    const [person, other] = [await signUp(world), await signUp(world)];
    const device = deviceOf((await signIn(world, person.email)).signInAnswer);
    const codes: string[] = [];
    for (let n = 0; n < 11; n += 1) {
      codes.push(await tryIn(person.email, `wrong ${n}`, { cookie: device }));
    }
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    await guess(other.email, 11, '198.51.100.3');
    expect(await tryIn(other.email, PASSWORD, { cookie: device })).toBe('TOO_MANY_ATTEMPTS');
  });

  it('are limited to ten per address in 15 minutes, and each alias of a request counts as an attempt', async () => {
    const { email } = await signUp(world);
    const attempt = (n: number, password: string) =>
      `a${n}: signIn(input: { email: "${email.toUpperCase()}", password: "${password}" }) {
         __typename ... on Refusal { code until } }`;
    const wrong = Array.from({ length: 10 }, (_, n) => attempt(n, `wrong password ${n}`));
    const { data } = await world.gql(
      `mutation { ${[...wrong, attempt(10, PASSWORD)].join('\n')} }`,
    );
    expect(data!['a9'].code).toBe('WRONG_CREDENTIALS');
    expect(data!['a10']).toEqual({
      __typename: 'Refusal',
      code: 'TOO_MANY_ATTEMPTS',
      until: new Date(world.clock.now().getTime() + 15 * 60_000).toISOString(),
    });
    world.clock.advance({ minutes: 14 });
    expect(
      (await world.gql(SIGN_IN, { input: { email, password: PASSWORD } })).data!['signIn'],
    ).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
    });
    world.clock.advance({ minutes: 1 });
    expect((await signIn(world, email)).token).toBeTruthy();
  });

  it('are counted without storing the email address or the network address', async () => {
    const { email } = await signUp(world);
    await world.gql(SIGN_IN, { input: { email, password: 'not my password' } });
    const { rows } = await world.owner.query('select subject from attempts');
    const texts = rows.map(({ subject }) => subject.toString('latin1')).join('\n');
    expect(rows.length).toBeGreaterThan(0);
    expect(texts).not.toContain(email);
    expect(texts).not.toContain('127.0.0.1');
  });
});

describe('emails to an address', () => {
  it('are limited to five an hour for an address, with or without an account', async () => {
    for (const email of [(await signUp(world)).email, newAddress()]) {
      world.clock.advance({ hours: 2 });
      const aliases = Array.from(
        { length: 6 },
        (_, n) => `a${n}: requestPasswordReset(email: "${email}") {
        __typename ... on Refusal { code until } }`,
      ).join('\n');
      const { data } = await world.gql(`mutation { ${aliases} }`);
      const kinds = Object.values(data!).map((one) => one.__typename);
      expect(kinds).toEqual([...Array(5).fill('MailSent'), 'Refusal']);
      const until = new Date(world.clock.now().getTime() + 60 * 60_000).toISOString();
      expect(data!['a5']).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', until });
    }
  });
});

describe('links from emails', () => {
  it('are limited to 100 attempts from one network, whatever token each attempt sends', async () => {
    const aliases = (from: number) =>
      Array.from(
        { length: 15 },
        (_, n) => `a${from + n}: confirmSignUp(input: { token: "${from + n}",
        password: "${PASSWORD}", name: "Kim", practiceName: "Kept", timeZone: "UTC" }) {
        ... on Refusal { code } }`,
      ).join('\n');
    const codes: string[] = [];
    for (let from = 0; from < 105; from += 15) {
      const { data } = await world.gql(`mutation { ${aliases(from)} }`);
      codes.push(...Object.values(data!).map((one) => one.code));
    }
    expect(codes.slice(0, 100)).toEqual(Array(100).fill('EXPIRED'));
    expect(codes.slice(100)).toEqual(Array(5).fill('TOO_MANY_ATTEMPTS'));
  });
});

describe('a new password', () => {
  const tried = async (email: string, password: string) => {
    await world.gql(SIGN_UP, { email });
    return confirmSignUp(world, { token: await mailedToken(world, email), password });
  };

  it.each(['1234567890', 'password123', 'Password2026!', 'qwertyuiop'])(
    'like %s is refused, with the field named',
    async (password) => {
      const { errors } = await tried(newAddress(), password);
      expect(errors![0]!.extensions['fields']).toEqual([
        expect.objectContaining({ field: 'input.password' }),
      ]);
    },
  );

  it('is refused if it is the local part of the email address with digits', async () => {
    const { errors } = await tried('margarethe@example.test', 'Margarethe1987');
    expect(errors![0]!.extensions['code']).toBe('INVALID_INPUT');
  });
});

describe('a sign-in', () => {
  const REFRESH = 'mutation { refreshSession { __typename } }';
  const cookieOf = (answer: Answer<any>) =>
    answer.headers
      .getSetCookie()
      .findLast((one) => one.startsWith('footing_refresh='))!
      .split(';')[0]!;

  it('ends ninety days after the password was given, however often it is used', async () => {
    let { cookie } = await signUp(world);
    for (const day of [20, 40, 60, 80]) {
      world.clock.advance({ days: 20 });
      const answer = await world.gql(REFRESH, {}, { cookie });
      expect([day, answer.data!['refreshSession'].__typename]).toEqual([day, 'SignedIn']);
      cookie = cookieOf(answer);
    }
    world.clock.advance({ days: 10 });
    const { data } = await world.gql(REFRESH, {}, { cookie });
    expect(data!['refreshSession'].__typename).toBe('Refusal');
  });

  it('can be ended from another device, which stays signed in', async () => {
    const here = await signUp(world);
    const there = await signIn(world, here.email);
    const stranger = await signUp(world);
    const PLACES = '{ signedInPlaces { id current } }';
    const END = 'mutation ($id: ID!) { signOutPlace(placeId: $id) { __typename } }';
    const places: { id: string; current: boolean }[] = (await here.gql(PLACES)).data![
      'signedInPlaces'
    ];
    const { id } = places.find(({ current }) => !current)!;
    const foreign = await stranger.gql(END, { id });
    expect(foreign.errors![0]!.extensions['code']).toBe('NOT_FOUND');
    expect((await here.gql(END, { id })).data!['signOutPlace'].__typename).toBe('Done');
    expect((await here.gql(END, { id })).data!['signOutPlace'].__typename).toBe('Done');
    expect((await here.gql(PLACES)).data!['signedInPlaces']).toHaveLength(1);
    const { data } = await world.gql(REFRESH, {}, { cookie: there.cookie });
    expect(data!['refreshSession'].__typename).toBe('Refusal');
    expect((await world.gql(REFRESH, {}, { cookie: here.cookie })).data!['refreshSession']).toEqual(
      { __typename: 'SignedIn' },
    );
  });
});
