import { Secret, TOTP } from 'otpauth';
import { expect } from '@jest/globals';
import { PASSWORD, type Browser } from './sign-in.js';
import type { World } from './world.js';

const REFUSAL = '... on Refusal { code message field }';
export const PREPARE_CODES = `mutation($password: String!) { prepareSignInCodes(password: $password) {
  __typename ... on SignInSecret { secret uri } ${REFUSAL} } }`;
export const TURN_ON_CODES = `mutation($code: String!) { turnOnSignInCodes(code: $code) {
  __typename ... on RecoveryCodes { codes } ${REFUSAL} } }`;
export const RENEW_RECOVERY = `mutation($password: String!, $code: String!) {
  renewRecoveryCodes(password: $password, code: $code) {
    __typename ... on RecoveryCodes { codes } ${REFUSAL} } }`;
export const TURN_OFF_CODES = `mutation($password: String!, $code: String!) {
  turnOffSignInCodes(password: $password, code: $code) { __typename ${REFUSAL} } }`;
export const CODES_STATE = '{ signInCodes { onSince recoveryLeft } }';

/** What an app that has the secret shows at a moment. */
export const codeAt = (secret: string, now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });

/** Turns codes on, as a person with an app does. The world's clock is 30 seconds later, so that the next code is another one. */
export async function turnOnCodes(
  world: World,
  by: Pick<Browser, 'gql'>,
): Promise<{ secret: string; recovery: string[] }> {
  const prepared = (await by.gql<any>(PREPARE_CODES, { password: PASSWORD })).data!;
  expect(prepared.prepareSignInCodes).toMatchObject({ __typename: 'SignInSecret' });
  const { secret } = prepared.prepareSignInCodes;
  const code = codeAt(secret, world.clock.now());
  const { turnOnSignInCodes } = (await by.gql<any>(TURN_ON_CODES, { code })).data!;
  expect(turnOnSignInCodes.codes).toHaveLength(10);
  world.clock.set(new Date(world.clock.now().getTime() + 30_000));
  return { secret, recovery: turnOnSignInCodes.codes };
}
