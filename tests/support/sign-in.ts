import { Passwords } from '@footing/api/testing';
import { latestShippedTerms } from '@footing/library/terms';
import type { Answer, World } from './world.js';

export const PASSWORD = 'correct horse battery';

const shippedId = (kind: string): string =>
  `${kind}-shipped-${latestShippedTerms.find((text) => text.kind === kind)!.number}`;

/** What a client confirms on joining a practice that has published no texts of its own. */
export const JOINING = {
  adult: true,
  agreement: shippedId('AGREEMENT'),
  privacyNotice: shippedId('PRIVACY_NOTICE'),
  healthData: shippedId('HEALTH_DATA'),
};

/** The token in the link of the latest email to the address. */
export async function mailedToken(world: World, to: string): Promise<string> {
  const mail = (await world.mails()).find((one) => one.to === to);
  const token = mail?.text.match(/#token=([\w-]{43})/)?.[1];
  if (!token) throw new Error(`No link was mailed to ${to}.`);
  return token;
}

/** The cookie that the browser sends after this answer; '' if it was cleared, null if it was not set. */
export function refreshCookieOf(answer: Answer<any>): string | null {
  const set = answer.headers.getSetCookie().findLast((one) => one.startsWith('footing_refresh='));
  if (!set) return null;
  const value = set.split(';')[0]!;
  return value === 'footing_refresh=' ? '' : value;
}

/** A person with an account, signed in like a browser: an access token in memory, and a cookie. */
export interface Browser {
  email: string;
  token: string;
  cookie: string;
  practiceId: string;
  memberId: string;
  signInAnswer: Answer<any>;
  gql<T = Record<string, any>>(query: string, variables?: object): Promise<Answer<T>>;
}

export const SIGNED_IN = `
  __typename
  ... on SignedIn {
    accessToken expiresAt
    me { account { id email name } member { id role clientId practice { id name } }
         memberships { id role clientId practice { id name } } }
  }
  ... on Refusal { code message field until }`;

export const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${SIGNED_IN} } }`;

export const SIGN_UP = `mutation ($email: String!) {
  signUp(email: $email) { __typename ... on MailSent { to } ... on Refusal { code field until } } }`;

/** Opens the emailed link and submits its form. */
export const confirmSignUp = (
  world: World,
  input: { token: string; [field: string]: unknown },
): Promise<Answer<any>> =>
  world.gql(
    `mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { ${SIGNED_IN} } }`,
    {
      input: {
        password: PASSWORD,
        name: 'Robin',
        practiceName: 'Harbour',
        timeZone: 'Europe/Berlin',
        ...input,
      },
    },
  );

let counter = 0;

export const newAddress = (name = 'person'): string =>
  `${name}.${++counter}.${process.pid}@example.test`;

/** Signs up like a visitor: the address, the email, the form behind its link. */
export async function signUp(
  world: World,
  options: { email?: string; practiceName?: string } = {},
): Promise<Browser> {
  const { email = newAddress(), practiceName = 'Harbour' } = options;
  await world.gql(SIGN_UP, { email });
  const answer = await confirmSignUp(world, {
    token: await mailedToken(world, email),
    name: 'Robin Doe',
    practiceName,
  });
  return browser(world, answer, answer.data!['confirmSignUp']);
}

/** Another device of somebody who has an account. */
export async function signIn(world: World, email: string, password = PASSWORD): Promise<Browser> {
  const answer = await world.gql(SIGN_IN, { input: { email, password } });
  return browser(world, answer, answer.data!['signIn']);
}

/** Hashing is slow on purpose, so all accounts share the hash of one password. */
let hashed: Promise<string> | undefined;

/** Gives an account that was inserted into the database a password to sign in with. */
export async function givePassword(world: World, accountId: string): Promise<void> {
  hashed ??= world.app.get(Passwords, { strict: false }).hash(PASSWORD);
  await world.owner.query('update accounts set password_hash = $2 where id = $1', [
    accountId,
    await hashed,
  ]);
}

export function browser(world: World, answer: Answer<any>, signedIn: any): Browser {
  if (signedIn.__typename !== 'SignedIn') throw new Error(JSON.stringify(signedIn));
  const token: string = signedIn.accessToken;
  return {
    email: signedIn.me.account.email,
    token,
    cookie: refreshCookieOf(answer)!,
    practiceId: signedIn.me.member?.practice.id,
    memberId: signedIn.me.member?.id,
    signInAnswer: answer,
    gql: (query, variables) => world.gql(query, variables, { token }),
  };
}

/** Waits until the server refuses the access token of a revoked sign-in: NOTIFY takes a moment. */
export async function isRefusedSoon(world: World, token: string): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { data } = await world.gql('{ me { account { id } } }', {}, { token });
    if (data!['me'] === null) return true;
  }
  return false;
}
