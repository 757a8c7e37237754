/** Codes of an authenticator app: who has the password alone does not get in, by no way. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CLIENT_ROLE } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import {
  givePassword,
  mailedToken,
  PASSWORD,
  SIGN_IN,
  SIGNED_IN,
  signIn,
  type Browser,
} from '../support/sign-in.js';
import {
  codeAt,
  CODES_STATE,
  PREPARE_CODES,
  RENEW_RECOVERY,
  TURN_OFF_CODES,
  TURN_ON_CODES,
  turnOnCodes,
} from '../support/sign-in-codes.js';
import { bootWorld, type World } from '../support/world.js';

const RESET = `mutation($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) { ${SIGNED_IN} } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let browser: Browser;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  await world.owner.query('delete from attempts');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
  await givePassword(world, coach.accountId);
  browser = await signIn(world, coach.email);
});
afterAll(() => world?.close());

const now = () => world.clock.now();
const later = (minutes: number) => world.clock.advance({ minutes });
const enter = async (code?: string, password = PASSWORD, email = coach.email): Promise<any> =>
  (await world.gql<any>(SIGN_IN, { input: { email, password, code } })).data!.signIn;
const state = async (by: Pick<Browser, 'gql'> = browser) =>
  (await by.gql<any>(CODES_STATE)).data!.signInCodes;
const wrong = {
  __typename: 'Refusal',
  code: 'WRONG_CREDENTIALS',
  field: 'input.code',
  message: 'That code is wrong, too old, or was already used.',
};

describe('turning them on', () => {
  it('needs the password and a first code, until then nothing changes', async () => {
    const { data } = await browser.gql<any>(PREPARE_CODES, { password: 'not this one' });
    expect(data!.prepareSignInCodes).toMatchObject({ field: 'password' });
    const prepared = (await browser.gql<any>(PREPARE_CODES, { password: PASSWORD })).data!;
    const { secret, uri } = prepared.prepareSignInCodes;
    expect(uri).toContain(`otpauth://totp/Footing:`);
    expect(uri).toContain(secret);
    expect(await state()).toEqual({ onSince: null, recoveryLeft: 0 });
    expect(await enter()).toMatchObject({ __typename: 'SignedIn' });
    const early = codeAt(secret, new Date(now().getTime() - 5 * 60_000));
    const refused = await browser.gql<any>(TURN_ON_CODES, { code: early });
    expect(refused.data!.turnOnSignInCodes).toMatchObject({ ...wrong, field: 'code' });
    const code = codeAt(secret, now());
    const { turnOnSignInCodes } = (await browser.gql<any>(TURN_ON_CODES, { code })).data!;
    expect(new Set(turnOnSignInCodes.codes).size).toBe(10);
    expect(await state()).toEqual({ onSince: '2026-03-02T09:00:00.000Z', recoveryLeft: 10 });
    const [mail] = await world.mails();
    expect(mail).toMatchObject({ to: coach.email, subject: 'How you sign in was changed' });
  });

  it('has to be done in a quarter of an hour, and once', async () => {
    const prepared = (await browser.gql<any>(PREPARE_CODES, { password: PASSWORD })).data!;
    const { secret } = prepared.prepareSignInCodes;
    later(16);
    browser = await signIn(world, coach.email);
    const code = () => codeAt(secret, now());
    const late = (await browser.gql<any>(TURN_ON_CODES, { code: code() })).data!;
    expect(late.turnOnSignInCodes).toMatchObject({ code: 'EXPIRED' });
    await turnOnCodes(world, browser);
    const again = (await browser.gql<any>(PREPARE_CODES, { password: PASSWORD })).data!;
    expect(again.prepareSignInCodes).toMatchObject({ code: 'NOT_NOW' });
  });

  it('is for clients too, who read of it only whether it is on', async () => {
    const client = await practice.client({ coach });
    await givePassword(world, client.accountId);
    const hers = await signIn(world, client.email);
    await turnOnCodes(world, hers);
    expect((await state(hers)).recoveryLeft).toBe(10);
    expect(await state()).toEqual({ onSince: null, recoveryLeft: 0 });
    expect(await enter(undefined, PASSWORD, client.email)).toMatchObject({ code: 'CODE_NEEDED' });
  });

  it('shows the database role of clients whether their own are on, and nothing of others or of the secret', async () => {
    const client = await practice.client({ coach });
    await givePassword(world, client.accountId);
    await turnOnCodes(world, await signIn(world, client.email));
    await turnOnCodes(world, browser);
    const asClient = async (columns: string) => {
      await world.owner.query(
        `begin; set local app.account_id = '${client.accountId}'; set local role ${CLIENT_ROLE}`,
      );
      try {
        return (await world.owner.query(`select ${columns} from sign_in_codes`)).rows;
      } finally {
        await world.owner.query('rollback');
      }
    };
    const own = { account_id: client.accountId, recovery_left: 10 };
    expect(await asClient('account_id, recovery_left')).toEqual([own]);
    for (const column of ['secret', 'recovery', 'last_step']) {
      await expect(asClient(column)).rejects.toThrow('permission denied');
    }
  });

  it('keeps nothing in clear text', async () => {
    const { secret, recovery } = await turnOnCodes(world, browser);
    const { rows } = await world.owner.query(
      'select secret::text, recovery::text from sign_in_codes where account_id = $1',
      [coach.accountId],
    );
    expect(rows).toHaveLength(1);
    const stored = JSON.stringify(rows);
    for (const text of [secret, ...recovery]) {
      expect(stored).not.toContain(Buffer.from(text).toString('hex'));
    }
  });
});

describe('signing in', () => {
  it('asks for a code after the right password, and for nothing after a wrong one', async () => {
    const { secret } = await turnOnCodes(world, browser);
    expect(await enter()).toMatchObject({ code: 'CODE_NEEDED', field: 'input.code' });
    expect(await enter(undefined, 'not this one')).toMatchObject({
      code: 'WRONG_CREDENTIALS',
      message: 'Email or password is incorrect.',
    });
    // With a wrong password, a right code says nothing and is not used up.
    const code = codeAt(secret, now());
    expect(await enter(code, 'not this one')).toMatchObject({ field: null });
    expect(await enter(`${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('takes each code once, also by two at the same moment, and none that is older', async () => {
    const { secret } = await turnOnCodes(world, browser);
    const code = codeAt(secret, now());
    const both = await Promise.all([enter(code), enter(code)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Refusal', 'SignedIn']);
    expect(await enter(code)).toMatchObject(wrong);
    const before = codeAt(secret, new Date(now().getTime() - 30_000));
    expect(await enter(before)).toMatchObject(wrong);
    later(1);
    expect(await enter(code)).toMatchObject(wrong);
    expect(await enter(codeAt(secret, now()))).toMatchObject({ __typename: 'SignedIn' });
  });

  it('takes a code of the step before or after, for clocks that differ, and none beyond', async () => {
    const { secret } = await turnOnCodes(world, browser);
    later(5);
    const at = (seconds: number) => codeAt(secret, new Date(now().getTime() + seconds * 1_000));
    expect(await enter(at(-60))).toMatchObject(wrong);
    expect(await enter(at(60))).toMatchObject(wrong);
    expect(await enter(at(-30))).toMatchObject({ __typename: 'SignedIn' });
    expect(await enter(at(30))).toMatchObject({ __typename: 'SignedIn' });
  });

  it('takes each recovery code once, however it is typed, and those of nobody else', async () => {
    const { recovery } = await turnOnCodes(world, browser);
    const other = await practice.coach('Ben Lee');
    await givePassword(world, other.accountId);
    const theirs = await turnOnCodes(world, await signIn(world, other.email));
    const [first] = recovery;
    expect(await enter(theirs.recovery[0])).toMatchObject(wrong);
    const typed = first!.toLowerCase().replace('-', ' ');
    expect(await enter(typed)).toMatchObject({ __typename: 'SignedIn' });
    expect(await enter(first)).toMatchObject(wrong);
    expect((await state()).recoveryLeft).toBe(9);
  });

  it('stops guessing after ten codes, also with the password each time, and strangers cannot use them up', async () => {
    const { secret } = await turnOnCodes(world, browser);
    await world.owner.query('delete from attempts');
    const stranger = { input: { email: coach.email, password: 'not this one', code: '000000' } };
    for (let at = 0; at < 9; at++) await world.gql(SIGN_IN, stranger);
    await world.owner.query('delete from attempts where kind = $1', ['PASSWORD']);
    for (let at = 0; at < 9; at++) {
      expect(await enter('000000')).toMatchObject(wrong);
      await world.owner.query('delete from attempts where kind = $1', ['PASSWORD']);
    }
    expect(await enter('000000')).toMatchObject(wrong);
    await world.owner.query('delete from attempts where kind = $1', ['PASSWORD']);
    expect(await enter(codeAt(secret, now()))).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    later(16);
    expect(await enter(codeAt(secret, now()))).toMatchObject({ __typename: 'SignedIn' });
  });

  it('is not done by a new password from a link: it is saved, and the code is still asked for', async () => {
    const { secret } = await turnOnCodes(world, browser);
    await world.gql(
      'mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }',
      { email: coach.email },
    );
    const token = await mailedToken(world, coach.email);
    const password = 'another horse battery';
    const answer = await world.gql<any>(RESET, { token, password });
    expect(answer.data!.resetPassword).toMatchObject({ code: 'CODE_NEEDED' });
    expect(answer.headers.getSetCookie().join()).not.toMatch(/footing_refresh=[^;]/);
    expect(await enter(undefined, password)).toMatchObject({ code: 'CODE_NEEDED' });
    expect(await enter(codeAt(secret, now()), password)).toMatchObject({ __typename: 'SignedIn' });
  });
});

it('an invitation to an account that asks for codes is not accepted with its password alone', async () => {
  const { secret } = await turnOnCodes(world, browser);
  const elsewhere = await makePractice(world);
  const invite = `mutation ($input: InviteCoachInput!) { inviteCoach(input: $input) { __typename } }`;
  await elsewhere.owner.ok(invite, {
    input: { email: coach.email, name: 'Eva Coach', role: 'COACH' },
  });
  const token = await mailedToken(world, coach.email);
  const accept = async (code?: string) => {
    const query = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${SIGNED_IN} } }`;
    return (await world.gql<any>(query, { input: { token, password: PASSWORD, code } })).data!
      .acceptInvitation;
  };
  expect(await accept()).toMatchObject({ code: 'CODE_NEEDED', field: 'input.code' });
  expect(await accept('000000')).toMatchObject(wrong);
  expect(await accept(codeAt(secret, now()))).toMatchObject({ __typename: 'SignedIn' });
});

describe('turning them off', () => {
  it('needs the password and a code, and so do new recovery codes', async () => {
    const { secret, recovery } = await turnOnCodes(world, browser);
    for (const query of [TURN_OFF_CODES, RENEW_RECOVERY]) {
      const [first] = Object.values(
        (await browser.gql<any>(query, { password: 'not this one', code: '000000' })).data!,
      );
      expect(first).toMatchObject({ field: 'password' });
      const [second] = Object.values(
        (await browser.gql<any>(query, { password: PASSWORD, code: '000000' })).data!,
      );
      expect(second).toMatchObject({ ...wrong, field: 'code' });
    }
    const code = codeAt(secret, now());
    const renewed = (await browser.gql<any>(RENEW_RECOVERY, { password: PASSWORD, code })).data!;
    const { codes } = renewed.renewRecoveryCodes;
    expect(codes).toHaveLength(10);
    expect(await enter(recovery[0])).toMatchObject(wrong);
    const off = { password: PASSWORD, code: codes[0] };
    const { turnOffSignInCodes } = (await browser.gql<any>(TURN_OFF_CODES, off)).data!;
    expect(turnOffSignInCodes).toEqual({ __typename: 'Done' });
    expect(await state()).toEqual({ onSince: null, recoveryLeft: 0 });
    expect(await enter()).toMatchObject({ __typename: 'SignedIn' });
    const again = (await browser.gql<any>(TURN_OFF_CODES, off)).data!;
    expect(again.turnOffSignInCodes).toMatchObject({ code: 'NOT_NOW' });
  });
});
