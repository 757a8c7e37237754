import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOf, type SavedCopy } from '../support/client-copy.js';
import { validatorOf } from '../support/json-schema.js';
import { bootWorld, type World } from '../support/world.js';
import type { Client } from './world/client.js';
import { twoPractices, type TwoPractices } from './world/two-practices.js';

/** What a client may read and has no copy of, by what it is about, and why. */
const LEFT_OUT: Record<string, string> = {
  'message-before': 'was edited or withdrawn before anybody read it',
  'staff-bio': 'is about the coach',
  'template-title': 'is a name of the practice for a plan that has another title',
  resources: 'are addresses of help in the practice’s country',
  'terms-text': 'was not accepted',
  type: 'is what the practice offers to everybody',
  room: 'is what the practice offers to everybody',
};

let world: World;
let stage: TwoPractices;

beforeAll(async () => {
  world = await bootWorld();
  stage = await twoPractices(world);
});
afterAll(() => world?.close());

const clients = (): Client[] =>
  [stage.here, stage.there].flatMap(({ ownersClients, coachsClients }) => [
    ...ownersClients,
    ...coachsClients,
  ]);
const textIn = ({ data, names }: SavedCopy): string => JSON.stringify({ data, names });
const has = (text: string, secret: string): boolean =>
  text.includes(secret) || text.includes(secret.toLowerCase());
/** `SECRET-7-note` is about a note. */
const aboutOf = (secret: string): string => secret.replace(/^SECRET-\d+-/, '');

describe('the copy of a client', () => {
  it('has what they may read, and nothing of anybody else', async () => {
    for (const client of clients()) {
      const copy = await copyOf(world, client.actor!);
      const validate = validatorOf(JSON.parse(copy.files['data.schema.json']!.toString()));
      expect([validate(copy.data), validate.errors]).toEqual([true, null]);
      const text = textIn(copy);
      expect(stage.secrets.leaked(client, text)).toEqual([]);
      const missing = stage.secrets.all
        .filter(({ isFor, text: secret }) => isFor(client) && !has(text, secret))
        .map(({ text: secret }) => aboutOf(secret));
      expect(missing.filter((about) => !LEFT_OUT[about])).toEqual([]);
    }
  });
});
