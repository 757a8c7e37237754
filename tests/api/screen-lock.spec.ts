import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import {
  givePassword,
  isRefusedSoon,
  PASSWORD,
  refreshCookieOf,
  signIn,
  type Browser,
} from '../support/sign-in.js';
import { plainAnswers, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const DONE = `__typename ... on Refusal { code message field }`;
const SET = `mutation($input: ScreenLockInput!) { setScreenLock(input: $input) { ${DONE} } }`;
const REMOVE = `mutation($password: String!) { removeScreenLock(password: $password) { ${DONE} } }`;
const LOCK = `mutation { lockScreen { ${DONE} } }`;
const SIGNED_IN = `__typename ... on SignedIn { accessToken me { account { id lockAfterMinutes } } }
  ... on Refusal { code message }`;
const UNLOCK = `mutation($pin: String!) { unlockScreen(pin: $pin) { ${SIGNED_IN} } }`;
const REFRESH = `mutation { refreshSession { ${SIGNED_IN} } }`;

let world: World;
let practice: TestPractice;
let client: Actor;
let phone: Browser;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
});
beforeEach(async () => {
  client = await practice.client();
  await givePassword(world, client.accountId);
  phone = await signIn(world, client.email);
});
afterAll(() => world.close());

/** Sends a request with the cookie of the browser and stores the cookie of the answer. */
async function by(browser: Browser, query: string, variables: object = {}): Promise<any> {
  const answer = await world.gql(query, variables, { cookie: browser.cookie });
  browser.cookie = refreshCookieOf(answer) ?? browser.cookie;
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data!)[0];
}
const set = async (input: object) => (await client.ok(SET, { input }))['setScreenLock'];
const lock = (browser = phone) => by(browser, LOCK);
const unlock = (pin: string, browser = phone) => by(browser, UNLOCK, { pin });
const refresh = (browser = phone) => by(browser, REFRESH);
const lockAfter = async () =>
  (await client.ok('{ me { account { lockAfterMinutes } } }'))['me'].account.lockAfterMinutes;
const LOCKED = { code: 'SCREEN_LOCKED' };

describe('the secret that opens what a device keeps', () => {
  const secretOf = async (browser: Browser) =>
    (
      await by(
        browser,
        `mutation { refreshSession { __typename ... on SignedIn { deviceSecret } } }`,
      )
    ).deviceSecret;

  it('is the same for all sign-ins of an account, and another one for each account', async () => {
    const secret = await secretOf(phone);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await secretOf(await signIn(world, client.email))).toBe(secret);
    const other = await practice.client();
    await givePassword(world, other.accountId);
    expect(await secretOf(await signIn(world, other.email))).not.toBe(secret);
  });

  it('is the next one after a new password, and those before are given too', async () => {
    const secrets = (input: string) => `mutation { ${input} { __typename
      ... on SignedIn { deviceSecret deviceSecretNumber earlierDeviceSecrets } } }`;
    const before = await by(phone, secrets('refreshSession'));
    expect([before.deviceSecretNumber, before.earlierDeviceSecrets]).toEqual([0, []]);
    const changed = await client.ok<any>(
      secrets(`changePassword(current: "${PASSWORD}", password: "another-long-password-1")`),
    );
    const { deviceSecret, deviceSecretNumber, earlierDeviceSecrets } = changed.changePassword;
    expect(deviceSecret).not.toBe(before.deviceSecret);
    expect([deviceSecretNumber, earlierDeviceSecrets]).toEqual([1, [before.deviceSecret]]);
  });

  it('is not given while the screen is locked, nor after signing out', async () => {
    await set({ pin: '2468', idleMinutes: 5 });
    await lock();
    expect(await secretOf(phone)).toBeUndefined();
    await by(phone, `mutation { signOut { __typename } }`);
    const answer = await world.gql(
      `mutation { refreshSession { ... on SignedIn { deviceSecret } } }`,
      {},
      { cookie: phone.cookie },
    );
    expect(JSON.stringify(answer.data ?? {})).not.toContain('deviceSecret');
  });
});

describe('a PIN', () => {
  it('is set by the client, with the idle minutes before the screen locks', async () => {
    expect(await lockAfter()).toBeNull();
    expect((await set({ pin: '2468', idleMinutes: 5 })).__typename).toBe('Done');
    expect(await lockAfter()).toBe(5);
    expect((await set({ idleMinutes: 1 })).__typename).toBe('Done');
    expect(await lockAfter()).toBe(1);
  });

  it('is stored only as an argon2id hash', async () => {
    await set({ pin: '24681357', idleMinutes: 5 });
    const { rows } = await world.owner.query('select * from accounts where id = $1', [
      client.accountId,
    ]);
    expect(rows[0].pin_hash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(rows)).not.toContain('24681357');
  });

  it.each([
    ['pin', { pin: '123' }],
    ['pin', { pin: '123456789' }],
    ['pin', { pin: '12a4' }],
    ['pin', { pin: '١٢٣٤' }],
    ['pin', { pin: '' }],
    ['pin', {}],
    ['idleMinutes', { pin: '1234', idleMinutes: 2 }],
  ])('is refused with %s as the invalid field for %j', async (field, wrong) => {
    const { errors } = await client.gql(SET, { input: { idleMinutes: 5, ...wrong } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
    expect(await lockAfter()).toBeNull();
  });

  it('can be changed and removed only with the password', async () => {
    await set({ pin: '2468', idleMinutes: 5 });
    for (const password of [undefined, '', 'guessed it']) {
      expect(await set({ pin: '1111', idleMinutes: 5, password })).toMatchObject({
        code: 'WRONG_CREDENTIALS',
        field: 'input.password',
      });
    }
    const { removeScreenLock } = await client.ok(REMOVE, { password: 'guessed it' });
    expect(removeScreenLock).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    await lock();
    expect((await unlock('2468')).__typename).toBe('SignedIn');
    await set({ pin: '1111', idleMinutes: 5, password: PASSWORD });
    await lock();
    expect((await unlock('1111')).__typename).toBe('SignedIn');
    await client.ok(REMOVE, { password: PASSWORD });
    expect(await lockAfter()).toBeNull();
  });

  it('can be set only by clients', async () => {
    const { errors } = await practice.owner.gql(SET, { input: { pin: '2468', idleMinutes: 5 } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const nobody = await world.gql(SET, { input: { pin: '2468', idleMinutes: 5 } });
    expect(nobody.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('a locked device', () => {
  beforeEach(async () => {
    await set({ pin: '2468', idleMinutes: 5 });
    expect((await lock()).__typename).toBe('Done');
  });

  it('gets no access token, no matter how often the page is reloaded', async () => {
    expect(await refresh()).toMatchObject(LOCKED);
    expect(await refresh()).toMatchObject(LOCKED);
    world.clock.advance({ days: 2 });
    expect(await refresh()).toMatchObject(LOCKED);
  });

  it('unlocks with the PIN and works as before', async () => {
    const opened = await unlock('2468');
    expect(opened).toMatchObject({
      __typename: 'SignedIn',
      me: { account: { id: client.accountId, lockAfterMinutes: 5 } },
    });
    const { data } = await world.gql(
      '{ myProfile { id } }',
      {},
      { token: opened.accessToken as string },
    );
    expect(data!['myProfile'].id).toBe(client.clientId);
    expect((await refresh()).__typename).toBe('SignedIn');
  });

  it('reports the remaining attempts and is signed out after the fifth wrong PIN', async () => {
    for (const left of ['4 tries left', '3 tries left', '2 tries left', '1 try left']) {
      const wrong = await unlock('0000');
      expect([wrong.code, wrong.message]).toEqual([
        'WRONG_CREDENTIALS',
        expect.stringContaining(left),
      ]);
    }
    const cookie = phone.cookie;
    expect(await unlock('0000')).toMatchObject({ code: 'EXPIRED' });
    expect(phone.cookie).toBe('');
    phone.cookie = cookie;
    expect(await unlock('2468')).toMatchObject({ code: 'EXPIRED' });
    expect(await isRefusedSoon(world, phone.token)).toBe(true);
    expect((await signIn(world, client.email)).memberId).toBe(client.memberId);
  });

  it('counts concurrent attempts one by one', async () => {
    const { cookie } = phone;
    const tries = await Promise.all(
      Array.from({ length: 5 }, (_, n) => world.gql(UNLOCK, { pin: `000${n}` }, { cookie })),
    );
    const codes = tries.map(({ data }) => data!['unlockScreen'].code as string);
    expect(codes.filter((code) => code === 'EXPIRED')).toHaveLength(1);
    expect(await unlock('2468')).toMatchObject({ code: 'EXPIRED' });
  });

  it('resets the count of wrong PINs after a correct PIN', async () => {
    for (let n = 0; n < 4; n += 1) await unlock('0000');
    expect((await unlock('2468')).__typename).toBe('SignedIn');
    await lock();
    expect((await unlock('0000')).message).toContain('4 tries left');
  });

  it('leaves the other devices of the account unlocked', async () => {
    const other = await signIn(world, client.email);
    expect((await refresh(other)).__typename).toBe('SignedIn');
    expect(await refresh()).toMatchObject(LOCKED);
  });

  it('unlocks when the PIN is removed on another device', async () => {
    await client.ok(REMOVE, { password: PASSWORD });
    expect((await refresh()).__typename).toBe('SignedIn');
  });

  it('can be signed out without the PIN', async () => {
    await by(phone, 'mutation { signOut { __typename } }');
    expect(phone.cookie).toBe('');
  });
});

describe('locking', () => {
  it('is refused without a PIN and for anonymous callers', async () => {
    expect(await lock()).toMatchObject({ code: 'NOT_NOW' });
    expect((await refresh()).__typename).toBe('SignedIn');
    const { data } = await world.gql(LOCK);
    expect(data!['lockScreen']).toMatchObject({ code: 'NOT_NOW' });
    const { data: none } = await world.gql(UNLOCK, { pin: '2468' });
    expect(none!['unlockScreen']).toMatchObject({ code: 'EXPIRED' });
  });
});

it('confirmPassword accepts the password of the account and refuses a wrong one', async () => {
  const confirm = async (password: string) =>
    (
      await client.ok(
        `mutation ($password: String!) { confirmPassword(password: $password)
          { __typename ... on Refusal { code field } } }`,
        { password },
      )
    )['confirmPassword'];
  expect(await confirm('2580')).toMatchObject({ __typename: 'Refusal', field: 'password' });
  expect(await confirm(PASSWORD)).toEqual({ __typename: 'Done' });
});

describe('the answers of a safety check', () => {
  const CONFIRM = `mutation ($password: String!) { confirmPassword(password: $password) { __typename } }`;
  const LATEST = `{ safetyCheck { latest { outcome covered answers { question value } } } }`;
  const latest = async (who: Pick<Actor, 'ok'> = client) =>
    (await who.ok<any>(LATEST)).safetyCheck.latest;
  const answer = async (changed: Record<string, string> = {}) => {
    const { version, answers } = await plainAnswers(client, 'safety');
    const given = answers.map(({ question, value }) => ({
      question,
      value: changed[question] ?? value,
    }));
    return withInput(client, 'answerSafetyCheck', { version, answers: given });
  };

  it('are shown for ten minutes, then hidden until the correct password shows them for ten more minutes', async () => {
    expect((await answer())['answers']).toHaveLength(11);
    expect((await latest()).answers).toHaveLength(11);
    world.clock.advance({ minutes: 11 });
    expect(await latest()).toMatchObject({ outcome: 'PROCEED', answers: null });
    await client.ok(CONFIRM, { password: 'not the password' });
    expect((await latest()).answers).toBeNull();
    await client.ok(CONFIRM, { password: PASSWORD });
    expect((await latest()).answers).toHaveLength(11);
    world.clock.advance({ minutes: 11 });
    expect((await latest()).answers).toBeNull();
  });

  it('stay hidden on another device after the password is confirmed on this one', async () => {
    await answer();
    world.clock.advance({ minutes: 11 });
    await client.ok(CONFIRM, { password: PASSWORD });
    const { accessToken } = await by(phone, REFRESH);
    const { data } = await world.gql(LATEST, {}, { token: accessToken });
    expect(data!['safetyCheck'].latest).toMatchObject({ outcome: 'PROCEED', answers: null });
  });

  it('report whether the result is covered, even when the answers are hidden', async () => {
    await answer({ watched: 'YES' });
    world.clock.advance({ minutes: 11 });
    expect(await latest()).toMatchObject({ covered: true, answers: null });
    await answer();
    expect(await latest()).toMatchObject({ covered: false });
  });
});
