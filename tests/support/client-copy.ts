import { expect } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Actor } from './actors.js';
import { addressOf, download } from './files.js';
import { givePassword, PASSWORD } from './sign-in.js';
import type { World } from './world.js';

export const OPEN_COPY = `mutation { openMyCopy { __typename
  ... on FileAddress { address } ... on Refusal { code message } } }`;
const CONFIRM = `mutation($password: String!) { confirmPassword(password: $password) { __typename } }`;

export async function enterPassword(world: World, client: Actor): Promise<void> {
  await givePassword(world, client.accountId);
  const { confirmPassword } = await client.ok<any>(CONFIRM, { password: PASSWORD });
  expect(confirmPassword).toEqual({ __typename: 'Done' });
}

/** The address of the client's copy, after they entered their password. */
export async function addressOfCopy(world: World, client: Actor) {
  await enterPassword(world, client);
  return addressOf(client, '', OPEN_COPY, 'openMyCopy');
}

export interface SavedCopy {
  data: any;
  pdf: Buffer;
  /** Contents by name. */
  files: Record<string, Buffer>;
  names: string[];
  headers: Record<string, unknown>;
}

/** What the client has after they saved their copy. */
export async function copyOf(world: World, client: Actor): Promise<SavedCopy> {
  const { statusCode, rawPayload, headers } = await download(
    world,
    await addressOfCopy(world, client),
  );
  expect(statusCode).toBe(200);
  const zip = unzipSync(rawPayload);
  const files = Object.fromEntries(
    Object.entries(zip).map(([name, bytes]) => [name, Buffer.from(bytes)]),
  );
  const data = JSON.parse(files['data.json']!.toString());
  return { data, pdf: files['my-copy.pdf']!, files, names: Object.keys(files), headers };
}
