import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice } from '../support/actors.js';
import {
  browser,
  confirmSignUp,
  isRefusedSoon,
  mailedToken,
  newAddress,
  PASSWORD,
  refreshCookieOf,
  SIGN_IN,
  SIGN_UP,
  SIGNED_IN,
  signIn,
  signUp,
  type Browser,
} from '../support/sign-in.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type Answer, type World } from '../support/world.js';

const REFRESH = `mutation ($practiceId: ID) { refreshSession(practiceId: $practiceId) { ${SIGNED_IN} } }`;
const REQUEST_RESET = `mutation ($email: String!) {
  requestPasswordReset(email: $email) { __typename ... on MailSent { to } ... on Refusal { code until } } }`;
const RESET = `mutation ($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) { ${SIGNED_IN} } }`;
const CHANGE = `mutation ($current: String!, $password: String!) {
  changePassword(current: $current, password: $password) { ${SIGNED_IN} } }`;
const REQUEST_EMAIL = `mutation ($email: String!, $password: String!) {
  requestEmailChange(email: $email, password: $password) {
    __typename ... on MailSent { to } ... on Refusal { code field } } }`;
const CONFIRM_EMAIL = `mutation ($token: String!) {
  confirmEmailChange(token: $token) { __typename ... on Done { ok } ... on Refusal { code } } }`;

let world: World;

beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world.close());
// Attempts of one test must not count against the limits of the next one.
beforeEach(() => world.clock.advance({ hours: 2 }));

const submitSignUp = (email: string) => world.gql(SIGN_UP, { email });
const confirm = (token: string, more: object = {}) => confirmSignUp(world, { token, ...more });
const refresh = (cookie: string | null, practiceId?: string) =>
  world.gql(REFRESH, { practiceId }, { cookie });
const advanceSeconds = (seconds: number) =>
  world.clock.set(new Date(world.clock.now().getTime() + seconds * 1000));
const fieldsOf = (answer: Answer<any>) =>
  (answer.errors?.[0]?.extensions['fields'] as { field: string }[] | undefined)?.map(
    ({ field }) => field,
  );

describe('signing up', () => {
  it('creates no account before the address is confirmed, then a practice with its owner', async () => {
    const email = newAddress('new');
    await submitSignUp(email);
    const before = await world.owner.query('select from accounts where email = $1', [email]);
    expect(before.rowCount).toBe(0);
    const { data } = await confirm(await mailedToken(world, email));
    expect(data!['confirmSignUp']).toMatchObject({
      me: {
        account: { email, name: 'Robin' },
        member: { role: 'OWNER', clientId: null, practice: { name: 'Harbour' } },
      },
    });
    const { accessToken } = data!['confirmSignUp'];
    const practice = await world.gql(
      '{ practice { name timeZone members { role you } } }',
      {},
      { token: accessToken },
    );
    expect(practice.data!['practice']).toEqual({
      name: 'Harbour',
      timeZone: 'Europe/Berlin',
      members: [{ role: 'OWNER', you: true }],
    });
  });

  it('stores emoji, accents and right-to-left text exactly, and normalizes the email address', async () => {
    const email = newAddress('mixed');
    const names = { name: 'רוֹבִין 👩‍❤️‍👨 Ñandú', practiceName: 'مرفأ 🌱' };
    await submitSignUp(`  ${email.toUpperCase()} `);
    const { data } = await confirm(await mailedToken(world, email), names);
    const { account, member } = data!['confirmSignUp'].me;
    expect([account.email, account.name, member.practice.name]).toEqual([
      email,
      names.name,
      names.practiceName,
    ]);
  });

  it('returns the same answer and runs the same SQL statements for known and unknown addresses', async () => {
    const { email } = await signUp(world);
    const unknown = newAddress('unknown');
    // A warm-up request, so that neither of the two measured requests is the first one.
    await submitSignUp(newAddress());
    let first: Answer<any>, second: Answer<any>;
    const forKnown = await statementsOf(async () => (first = await submitSignUp(email)));
    const forUnknown = await statementsOf(async () => (second = await submitSignUp(unknown)));
    expect(first!.data).toEqual({ signUp: { __typename: 'MailSent', to: email } });
    expect(second!.data).toEqual({ signUp: { __typename: 'MailSent', to: unknown } });
    expect(forKnown).toEqual(forUnknown);
    const toKnown = (await world.mails()).find(({ to }) => to === email)!;
    expect(toKnown.text).toContain('/sign-in');
    expect(toKnown.text).not.toContain('#token=');
  });

  it('refuses a link that is a day old, already used or unknown', async () => {
    const email = newAddress();
    await submitSignUp(email);
    const token = await mailedToken(world, email);
    world.clock.advance({ hours: 24 });
    const late = await confirm(token);
    expect(late.data!['confirmSignUp']).toMatchObject({ code: 'EXPIRED' });
    const { email: other } = await signUp(world);
    const used = await mailedToken(world, other);
    expect((await confirm(used)).data!['confirmSignUp']).toMatchObject({
      code: 'EXPIRED',
    });
    expect((await confirm('nonsense')).data!['confirmSignUp']).toMatchObject({
      code: 'EXPIRED',
    });
  });

  it('creates one account when two links to the same address are opened', async () => {
    const email = newAddress();
    await submitSignUp(email);
    const first = await mailedToken(world, email);
    await submitSignUp(email);
    const second = await mailedToken(world, email);
    expect(second).not.toBe(first);
    const both = await Promise.all([first, second].map((token) => confirm(token)));
    const codes = both.map(({ data }) => data!['confirmSignUp'].code ?? 'SIGNED_IN').sort();
    expect(codes).toEqual(['SIGNED_IN', 'TAKEN']);
  });

  it('gives no working password to a stranger who signs up with someone else’s address', async () => {
    const email = newAddress('victim');
    await submitSignUp(email);
    await confirm(await mailedToken(world, email), { password: 'chosen by the owner' });
    expect((await signIn(world, email, 'chosen by the owner')).email).toBe(email);
    // A sign-up request takes an address and nothing else.
    const { errors } = await world.gql(
      `mutation ($email: String!, $password: String!) {
         signUp(email: $email, password: $password) { __typename } }`,
      { email: newAddress(), password: PASSWORD },
    );
    expect(errors![0]!.message).toContain('Unknown argument "password"');
  });

  it('stores only the email address, encrypted', async () => {
    const email = newAddress('kept');
    await submitSignUp(email);
    const { rows } = await world.owner.query(
      `select account_id, payload from account_tokens where kind = 'SIGN_UP' order by created_at desc limit 1`,
    );
    expect(rows[0].account_id).toBeNull();
    expect(rows[0].payload.toString()).not.toContain(email);
  });

  it.each(['', 'nobody', `${'a'.repeat(250)}@example.test`])(
    'reports the email field as invalid for the address %j',
    async (email) => {
      const answer = await submitSignUp(email);
      expect(answer.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
      expect(fieldsOf(answer)).toEqual(['email']);
    },
  );

  it('reports the invalid field when the link is opened, and keeps the link valid', async () => {
    const email = `same.${process.pid}@example.test`;
    await submitSignUp(email);
    const token = await mailedToken(world, email);
    const wrong: [string, object][] = [
      ['input.password', { password: '' }],
      ['input.password', { password: 'nine char' }],
      ['input.password', { password: 'x'.repeat(201) }],
      ['input.password', { password: ' '.repeat(12) }],
      ['input.password', { password: 'Password2026!' }],
      ['input.password', { password: email.toUpperCase() }],
      ['input.name', { name: '  ' }],
      ['input.name', { name: 'x'.repeat(201) }],
      ['input.name', { name: 'nul\0' }],
      ['input.name', { name: 'Your bank: verify at https://bank.example' }],
      ['input.practiceName', { practiceName: 'Your bank: verify at bank.example' }],
      ['input.practiceName', { practiceName: 'Harbour@example.test' }],
      ['input.practiceName', { practiceName: 'half \ud83d' }],
      ['input.timeZone', { timeZone: 'Europe/Atlantis' }],
      ['input.timeZone', { timeZone: 'AET' }],
    ];
    for (const [field, more] of wrong) {
      const answer = await confirm(token, more);
      expect(answer.errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
      expect(fieldsOf(answer)).toEqual([field]);
    }
    expect((await confirm(token)).data!['confirmSignUp'].__typename).toBe('SignedIn');
  });
});

describe('signing in', () => {
  it('returns the same refusal for an unknown address and a wrong password', async () => {
    const { email } = await signUp(world);
    const wrong = await world.gql(SIGN_IN, { input: { email, password: 'not my password' } });
    const unknown = await world.gql(SIGN_IN, {
      input: { email: newAddress(), password: PASSWORD },
    });
    expect(wrong.data).toEqual(unknown.data);
    expect(wrong.data!['signIn']).toMatchObject({ code: 'WRONG_CREDENTIALS', field: null });
    expect(refreshCookieOf(wrong)).toBeNull();
  });

  it('takes about as long for an unknown address as for a known one', async () => {
    const { email } = await signUp(world);
    const milliseconds = async (address: string) => {
      const begun = performance.now();
      await world.gql(SIGN_IN, { input: { email: address, password: 'not my password' } });
      return performance.now() - begun;
    };
    // The two alternate, so that a busy moment of the machine slows both.
    const unknownAddress = newAddress();
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      known.push(await milliseconds(email));
      unknown.push(await milliseconds(unknownAddress));
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) * 0.5);
  });

  it('sets a cookie that scripts and other sites cannot reach', async () => {
    const { email } = await signUp(world);
    const { signInAnswer } = await signIn(world, email);
    const cookie = signInAnswer.headers
      .getSetCookie()
      .find((one) => one.startsWith('footing_refresh='));
    expect(cookie).toMatch(
      /^footing_refresh=[\w-]{43}; Max-Age=2592000; Path=\/graphql; HttpOnly; SameSite=Strict$/,
    );
  });

  it('marks the cookie as Secure when the public URL uses https', async () => {
    const secure = await bootWorld({ env: { PUBLIC_URL: 'https://footing.test' } });
    try {
      const { signInAnswer } = await signUp(secure);
      expect(signInAnswer.headers.getSetCookie()[0]).toContain('; Secure');
    } finally {
      await secure.close();
    }
  });

  it('answers more concurrent requests than the database pool has connections', async () => {
    const tries = Array.from({ length: world.config.poolSize * 3 }, () =>
      world.gql(SIGN_IN, { input: { email: newAddress(), password: PASSWORD } }),
    );
    const codes = (await Promise.all(tries)).map(({ data }) => data!['signIn'].code);
    expect(new Set(codes)).toEqual(new Set(['WRONG_CREDENTIALS']));
  });

  it('returns no account to an anonymous caller', async () => {
    expect((await world.gql('{ me { account { id } } }')).data).toEqual({ me: null });
    const places = await world.gql('{ signedInPlaces { id } }');
    expect(places.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('the refresh cookie', () => {
  it('is exchanged for an access token and a new cookie', async () => {
    const { cookie } = await signUp(world);
    world.clock.advance({ days: 29 });
    const answer = await refresh(cookie);
    const next = refreshCookieOf(answer)!;
    expect(next).not.toBe(cookie);
    const { accessToken, expiresAt } = answer.data!['refreshSession'];
    expect(expiresAt).toBe(new Date(world.clock.now().getTime() + 5 * 60_000).toISOString());
    const me = await world.gql('{ me { member { role } } }', {}, { token: accessToken });
    expect(me.data!['me']).toEqual({ member: { role: 'OWNER' } });
    world.clock.advance({ days: 29 });
    expect((await refresh(next)).data!['refreshSession'].__typename).toBe('SignedIn');
  });

  it('is refused when it is thirty days old, missing or unknown', async () => {
    const { cookie } = await signUp(world);
    world.clock.advance({ days: 30 });
    for (const old of [
      cookie,
      null,
      'footing_refresh=nonsense',
      `footing_refresh=${'a'.repeat(43)}`,
    ]) {
      const answer = await refresh(old);
      expect(answer.data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
      expect(refreshCookieOf(answer)).toBe('');
    }
  });

  it('can be used again within ten seconds, as by a second tab', async () => {
    const { cookie } = await signUp(world);
    const both = await Promise.all([refresh(cookie), refresh(cookie)]);
    expect(both.map(({ data }) => data!['refreshSession'].__typename)).toEqual([
      'SignedIn',
      'SignedIn',
    ]);
    advanceSeconds(10);
    const late = await refresh(cookie);
    expect(late.data!['refreshSession'].__typename).toBe('SignedIn');
    expect((await refresh(refreshCookieOf(late))).data!['refreshSession'].__typename).toBe(
      'SignedIn',
    );
  });

  it('ends the sign-in and its access tokens when it is used again after ten seconds', async () => {
    const { cookie } = await signUp(world);
    const thief = await refresh(cookie);
    advanceSeconds(11);
    expect((await refresh(cookie)).data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
    expect((await refresh(refreshCookieOf(thief))).data!['refreshSession']).toMatchObject({
      code: 'EXPIRED',
    });
    expect(await isRefusedSoon(world, thief.data!['refreshSession'].accessToken)).toBe(true);
  });

  it('ends the sign-in when it is used after its successor was used, even within ten seconds', async () => {
    const { cookie } = await signUp(world);
    const parent = refreshCookieOf(await refresh(cookie));
    const child = refreshCookieOf(await refresh(parent));
    expect((await refresh(cookie)).data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
    expect((await refresh(child)).data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
  });

  it('ends the sign-in when two clients both continue from the same cookie, as after a theft within ten seconds', async () => {
    const { cookie } = await signUp(world);
    const mine = refreshCookieOf(await refresh(cookie));
    const stolen = refreshCookieOf(await refresh(cookie));
    const next = refreshCookieOf(await refresh(mine));
    expect((await refresh(stolen)).data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
    expect((await refresh(next)).data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
  });

  it('is stored only as a hash', async () => {
    const { cookie } = await signUp(world);
    const { rows } = await world.owner.query('select hash from refresh_tokens');
    const token = cookie.split('=')[1]!;
    expect(
      rows.some(({ hash }) => hash.toString('base64url') === token || hash.toString() === token),
    ).toBe(false);
  });
});

describe('a member of several practices', () => {
  let person: Browser;
  let second: string;

  beforeAll(async () => {
    world.clock.advance({ hours: 2 });
    person = await signUp(world, { practiceName: 'First' });
    const { id } = await makePractice(world, 'Second');
    second = id;
    // Memberships are listed in the order in which they began.
    world.clock.advance({ minutes: 1 });
    await world.owner.query(
      `insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
       select $1, gen_random_uuid(), id, 'COACH', name, email, 'Europe/Berlin', $3, 'Second', 'Europe/Berlin'
       from accounts where email = $2`,
      [second, person.email, world.clock.now()],
    );
  });

  it('sees every practice in me and switches between the practices with the cookie', async () => {
    const switched = await refresh(person.cookie, second);
    const session = switched.data!['refreshSession'];
    expect(session.me.member).toMatchObject({ role: 'COACH', practice: { name: 'Second' } });
    expect(session.me.memberships.map((one: any) => [one.role, one.practice.name])).toEqual([
      ['OWNER', 'First'],
      ['COACH', 'Second'],
    ]);
    const { data } = await world.gql(
      '{ me { memberships { practice { name } } } practice { name } }',
      {},
      {
        token: session.accessToken,
      },
    );
    expect(data).toEqual({
      me: { memberships: [{ practice: { name: 'First' } }, { practice: { name: 'Second' } }] },
      practice: { name: 'Second' },
    });
    // The choice is remembered on this device and for the next sign-in.
    const next = await refresh(refreshCookieOf(switched));
    expect(next.data!['refreshSession'].me.member.practice.name).toBe('Second');
    world.clock.advance({ minutes: 1 });
    person = await signIn(world, person.email);
    expect(person.practiceId).toBe(second);
  });

  it('cannot switch to a practice without a membership, and keeps the current practice', async () => {
    const { id } = await makePractice(world, 'Foreign');
    for (const foreign of [id, '01890000-0000-7000-8000-000000000000']) {
      const answer = await refresh(person.cookie, foreign);
      expect(answer.errors?.[0]).toMatchObject({
        message: 'This isn’t here. It may have been moved or removed.',
        extensions: { code: 'NOT_FOUND' },
      });
    }
    expect((await refresh(person.cookie)).data!['refreshSession'].__typename).toBe('SignedIn');
  });
});

describe('signing out', () => {
  it('ends the sign-in of this device at once and leaves other devices signed in', async () => {
    const here = await signUp(world);
    const there = await signIn(world, here.email);
    const answer = await world.gql('mutation { signOut { ... on Done { ok } } }', {}, here);
    expect(answer.data).toEqual({ signOut: { ok: true } });
    expect(refreshCookieOf(answer)).toBe('');
    expect(await isRefusedSoon(world, here.token)).toBe(true);
    expect((await refresh(here.cookie)).data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
    expect((await there.gql('{ me { account { email } } }')).data!['me']).not.toBeNull();
    const places = await there.gql('{ signedInPlaces { current userAgent } }');
    expect(places.data!['signedInPlaces']).toEqual([
      { current: true, userAgent: expect.any(String) },
    ]);
  });

  it('works with the cookie alone after the access token has expired', async () => {
    const { cookie } = await signUp(world);
    world.clock.advance({ hours: 1 });
    await world.gql('mutation { signOut { __typename } }', {}, { cookie });
    expect((await refresh(cookie)).data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
  });

  it('everywhere signs out every device of the account', async () => {
    const here = await signUp(world);
    const there = await signIn(world, here.email);
    const other = await signUp(world);
    await here.gql('mutation { signOut(everywhere: true) { __typename } }');
    for (const { token, cookie } of [here, there]) {
      expect(await isRefusedSoon(world, token)).toBe(true);
      expect((await refresh(cookie)).data!['refreshSession']).toMatchObject({ code: 'EXPIRED' });
    }
    expect((await refresh(other.cookie)).data!['refreshSession'].__typename).toBe('SignedIn');
  });

  it('succeeds without a sign-in', async () => {
    expect((await world.gql('mutation { signOut { ... on Done { ok } } }')).data).toEqual({
      signOut: { ok: true },
    });
  });
});

describe('a new password', () => {
  const NEW = 'a quite different one';

  it('set through an email link signs out every device and invalidates every link', async () => {
    const before = await signUp(world);
    await world.gql(REQUEST_RESET, { email: before.email });
    const earlier = await mailedToken(world, before.email);
    await world.gql(REQUEST_RESET, { email: before.email });
    const token = await mailedToken(world, before.email);
    const answer = await world.gql(RESET, { token, password: NEW });
    expect(answer.data!['resetPassword']).toMatchObject({ me: { member: { role: 'OWNER' } } });
    expect(await isRefusedSoon(world, before.token)).toBe(true);
    expect((await refresh(before.cookie)).data!['refreshSession']).toMatchObject({
      code: 'EXPIRED',
    });
    for (const used of [token, earlier]) {
      expect(
        (await world.gql(RESET, { token: used, password: NEW })).data!['resetPassword'],
      ).toMatchObject({
        code: 'EXPIRED',
      });
    }
    expect((await world.mails())[0]).toMatchObject({
      to: before.email,
      subject: 'Your password was changed',
    });
    expect((await signIn(world, before.email, NEW)).token).toBeTruthy();
    const old = await world.gql(SIGN_IN, { input: { email: before.email, password: PASSWORD } });
    expect(old.data!['signIn']).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  });

  it('is refused when it is weak, and when the link is an hour old', async () => {
    const { email } = await signUp(world);
    await world.gql(REQUEST_RESET, { email });
    const token = await mailedToken(world, email);
    const weak = await world.gql(RESET, { token, password: 'short' });
    expect(fieldsOf(weak)).toEqual(['password']);
    world.clock.advance({ hours: 1 });
    expect((await world.gql(RESET, { token, password: NEW })).data!['resetPassword']).toMatchObject(
      {
        code: 'EXPIRED',
      },
    );
  });

  it('is requested with the same answer and SQL statements for an unknown address, which gets no email', async () => {
    const { email } = await signUp(world);
    const unknown = newAddress();
    await world.gql(REQUEST_RESET, { email: newAddress() });
    let first: Answer<any>, second: Answer<any>;
    const forKnown = await statementsOf(
      async () => (first = await world.gql(REQUEST_RESET, { email })),
    );
    const forUnknown = await statementsOf(
      async () => (second = await world.gql(REQUEST_RESET, { email: unknown })),
    );
    expect(first!.data).toEqual({ requestPasswordReset: { __typename: 'MailSent', to: email } });
    expect(second!.data).toEqual({ requestPasswordReset: { __typename: 'MailSent', to: unknown } });
    expect(forKnown).toEqual(forUnknown);
    expect((await world.mails()).filter(({ to }) => to === unknown)).toEqual([]);
  });

  it('lets the owner of the inbox sign in after wrong attempts locked the address', async () => {
    const { email } = await signUp(world);
    const wrong = Array.from(
      { length: 11 },
      (_, n) => `a${n}: signIn(input: { email: "${email}", password: "wrong" }) { __typename }`,
    );
    await world.gql(`mutation { ${wrong.join('\n')} }`);
    await world.gql(REQUEST_RESET, { email });
    await world.gql(RESET, { token: await mailedToken(world, email), password: NEW });
    expect((await signIn(world, email, NEW)).token).toBeTruthy();
  });

  it('changed while signed in requires the current password and signs out the other devices', async () => {
    const here = await signUp(world);
    const there = await signIn(world, here.email);
    const wrong = await here.gql(CHANGE, { current: 'wrong', password: NEW });
    expect(wrong.data!['changePassword']).toMatchObject({
      code: 'WRONG_CREDENTIALS',
      field: 'current',
    });
    const own = await here.gql(CHANGE, { current: PASSWORD, password: here.email });
    expect(fieldsOf(own)).toEqual(['password']);
    const changed = await here.gql(CHANGE, { current: PASSWORD, password: NEW });
    const now = browser(world, changed, changed.data!['changePassword']);
    expect(await isRefusedSoon(world, there.token)).toBe(true);
    expect((await now.gql('{ me { account { email } } }')).data!['me']).not.toBeNull();
    expect((await refresh(now.cookie)).data!['refreshSession'].__typename).toBe('SignedIn');
  });

  it('is refused after ten wrong guesses of the current password, which also block signing in', async () => {
    const here = await signUp(world);
    const tries = Array.from(
      { length: 11 },
      (_, n) =>
        `a${n}: changePassword(current: "wrong ${n}", password: "${NEW}") { ... on Refusal { code } }`,
    );
    const { data } = await here.gql(`mutation { ${tries.join('\n')} }`);
    expect(data!['a10']).toEqual({ code: 'TOO_MANY_ATTEMPTS' });
    const door = await world.gql(SIGN_IN, { input: { email: here.email, password: PASSWORD } });
    expect(door.data!['signIn']).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });
});

describe('a new email address', () => {
  it('takes effect in every practice once confirmed, and notifies the old address', async () => {
    const person = await signUp(world);
    const next = newAddress('next');
    await person.gql(REQUEST_EMAIL, { email: ` ${next.toUpperCase()}`, password: PASSWORD });
    expect((await signIn(world, person.email)).token).toBeTruthy();
    const token = await mailedToken(world, next);
    expect((await world.gql(CONFIRM_EMAIL, { token })).data!['confirmEmailChange']).toMatchObject({
      ok: true,
    });
    expect((await world.gql(CONFIRM_EMAIL, { token })).data!['confirmEmailChange']).toMatchObject({
      code: 'EXPIRED',
    });
    const now = await signIn(world, next);
    const { data } = await now.gql('{ practice { members { email } } }');
    expect(data!['practice'].members).toEqual([{ email: next }]);
    expect((await world.mails()).find(({ to }) => to === person.email)!.subject).toBe(
      'Your email address was changed',
    );
  });

  it('is shown to whoever has the link, also to a client who is signed in, until it is used', async () => {
    const ADDRESS = 'query ($token: String!) { addressToConfirm(token: $token) }';
    const addressOf = async (token: string, who: Pick<World, 'gql'> = world) =>
      (await who.gql<any>(ADDRESS, { token })).data!.addressToConfirm;
    const person = await signUp(world);
    const next = newAddress('next');
    await person.gql(REQUEST_EMAIL, { email: next, password: PASSWORD });
    const token = await mailedToken(world, next);
    expect(await addressOf(token)).toBe(next);
    const practice = await makePractice(world);
    expect(await addressOf(token, await practice.client())).toBe(next);
    expect(await addressOf('unknown')).toBeNull();
    await world.gql(REQUEST_RESET, { email: person.email });
    expect(await addressOf(await mailedToken(world, person.email))).toBeNull();
    const confirmed = await (await practice.client()).gql<any>(CONFIRM_EMAIL, { token });
    expect(confirmed.data!.confirmEmailChange).toMatchObject({ ok: true });
    expect(await addressOf(token)).toBeNull();
  });

  it('is requested with the same answer and SQL statements when it belongs to another account', async () => {
    const person = await signUp(world);
    const { email: taken } = await signUp(world);
    const free = newAddress();
    const ask = (email: string) => person.gql(REQUEST_EMAIL, { email, password: PASSWORD });
    await ask(newAddress());
    let first: Answer<any>, second: Answer<any>;
    const forTaken = await statementsOf(async () => (first = await ask(taken)));
    const forFree = await statementsOf(async () => (second = await ask(free)));
    expect(first!.data).toEqual({ requestEmailChange: { __typename: 'MailSent', to: taken } });
    expect(second!.data).toEqual({ requestEmailChange: { __typename: 'MailSent', to: free } });
    expect(forTaken).toEqual(forFree);
    expect((await world.mails()).find(({ to }) => to === taken)!.text).not.toContain('#token=');
  });

  it('requires the password and a valid address that differs from the current address', async () => {
    const person = await signUp(world);
    const wrong = await person.gql(REQUEST_EMAIL, { email: newAddress(), password: 'wrong' });
    expect(wrong.data!['requestEmailChange']).toMatchObject({
      code: 'WRONG_CREDENTIALS',
      field: 'password',
    });
    const same = await person.gql(REQUEST_EMAIL, { email: person.email, password: PASSWORD });
    expect(fieldsOf(same)).toEqual(['email']);
    const none = await person.gql(REQUEST_EMAIL, { email: 'none', password: PASSWORD });
    expect(fieldsOf(none)).toEqual(['email']);
  });

  it('is refused at confirmation if another account took the address in the meantime', async () => {
    const person = await signUp(world);
    const wanted = newAddress();
    await person.gql(REQUEST_EMAIL, { email: wanted, password: PASSWORD });
    const token = await mailedToken(world, wanted);
    await signUp(world, { email: wanted });
    expect((await world.gql(CONFIRM_EMAIL, { token })).data!['confirmEmailChange']).toMatchObject({
      code: 'TAKEN',
    });
  });

  it('cannot be confirmed by a thief after the password was changed', async () => {
    const person = await signUp(world);
    const thiefs = newAddress('thief');
    await person.gql(REQUEST_EMAIL, { email: thiefs, password: PASSWORD });
    const token = await mailedToken(world, thiefs);
    await person.gql(CHANGE, { current: PASSWORD, password: 'a quite different one' });
    expect((await world.gql(CONFIRM_EMAIL, { token })).data!['confirmEmailChange']).toMatchObject({
      code: 'EXPIRED',
    });
  });
});
