import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import {
  ASK,
  CONFIRM,
  confirmToken,
  leadInput,
  newPeopleType,
  ticketOf,
  TIMES,
  turnOn,
} from '../support/leads.js';
import { bootWorld, type World } from '../support/world.js';

const LEADS = `{ leads { id email startsAt status } }`;
const ACCEPT = `mutation($id: ID!) { acceptLead(leadId: $id) { ... on Lead { clientId } ... on Refusal { code } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let typeId: string;
let address: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // A Monday. The coach is in Berlin and works from nine to noon.
  world.clock.set('2026-03-02T06:00:00Z');
  await world.owner.query('delete from attempts');
  practice = await makePractice(world);
  coach = await practice.coach();
  typeId = await addType(world, practice.owner, newPeopleType());
  await open(coach);
  address = await turnOn(coach);
});
afterAll(() => world?.close());

const at = (time: string) => `2026-03-${time}:00.000Z`;
const NINE = at('04T08:00');
const HALF_PAST = at('04T08:30');

/** As somebody who is not signed in. */
const visitor = async (query: string, variables: object): Promise<any> => {
  const answer = await world.gql<any>(query, variables);
  return answer.errors
    ? { code: answer.errors[0]!.extensions['code'] }
    : Object.values(answer.data!)[0];
};
const newKey = () => randomBytes(32).toString('base64url');
/** What a browser sends, and sends again if it heard no answer. */
const request = async (facts: object = {}) => {
  const ticket = await ticketOf(world, address);
  const made = { id: newId(world), visitorKey: newKey() };
  return leadInput({ address, typeId, startsAt: NINE, ticket, ...made, ...facts });
};
const send = (input: object) => visitor(ASK, { input });
const confirm = (token: string) => visitor(CONFIRM, { token });
const leads = async (): Promise<any[]> => (await coach.ok<any>(LEADS)).leads;
const free = async (): Promise<string> =>
  (await visitor(TIMES, { address, typeId, limit: 1, from: NINE })).times[0];
const mailsTo = async (email: string) => (await world.mails()).filter(({ to }) => to === email);
const stored = async () =>
  (await world.owner.query('select id from leads where practice_id = $1', [practice.id])).rowCount;

describe('a request that is sent again', () => {
  test('has the same answer, holds one time and sends one email, also twice at once and after it was confirmed', async () => {
    const input = await request();
    const answers = await Promise.all([send(input), send(input), send(input)]);
    expect(answers).toEqual(Array(3).fill({ to: input.email }));
    expect(await mailsTo(input.email)).toHaveLength(1);
    expect(await confirm(await confirmToken(world, input.email))).toEqual({ startsAt: NINE });
    expect(await send(input)).toEqual({ to: input.email });
    expect(await mailsTo(input.email)).toHaveLength(1);
    expect(await leads()).toHaveLength(1);
    expect(await stored()).toBe(1);
  });

  test('under another id and the same key is a new email, and the first link stops working', async () => {
    const input = await request();
    await send(input);
    const token = await confirmToken(world, input.email);
    expect(await send({ ...input, id: newId(world) })).toEqual({ to: input.email });
    expect(await mailsTo(input.email)).toHaveLength(2);
    expect(await confirm(token)).toMatchObject({ code: 'EXPIRED' });
    expect(await confirm(await confirmToken(world, input.email))).toEqual({ startsAt: NINE });
  });

  test('is no way around the limits of emails to an address', async () => {
    const input = await request();
    for (let index = 0; index < 5; index += 1) {
      expect(await send({ ...input, id: newId(world) })).toEqual({ to: input.email });
    }
    expect(await mailsTo(input.email)).toHaveLength(3);
    expect(await stored()).toBe(1);
  });
});

describe('a corrected request', () => {
  test('takes the same time with another address, and the first one can confirm nothing', async () => {
    const wrong = await request({ email: 'mistyped@example.test' });
    await send(wrong);
    const token = await confirmToken(world, wrong.email);
    const right = { ...wrong, id: newId(world), email: 'typed@example.test' };
    expect(await send(right)).toEqual({ to: right.email });
    expect(await confirm(token)).toMatchObject({ code: 'EXPIRED' });
    expect(await confirm(await confirmToken(world, right.email))).toEqual({ startsAt: NINE });
    expect(await leads()).toEqual([expect.objectContaining({ email: right.email })]);
  });

  test('gives the first time back', async () => {
    const first = await request();
    await send(first);
    await send({ ...first, id: newId(world), startsAt: HALF_PAST });
    expect(await free()).toBe(NINE);
  });

  test('changes nothing if it is refused', async () => {
    const first = await request();
    await send(first);
    const token = await confirmToken(world, first.email);
    const later = { ...first, id: newId(world), startsAt: at('04T03:00') };
    expect(await send(later)).toMatchObject({ code: 'TAKEN' });
    expect(await confirm(token)).toEqual({ startsAt: NINE });
  });

  test('replaces nothing that was confirmed', async () => {
    const first = await request();
    await send(first);
    await confirm(await confirmToken(world, first.email));
    const same = { ...first, id: newId(world), email: 'other@example.test' };
    expect(await send(same)).toMatchObject({ code: 'TAKEN', nextFree: HALF_PAST });
    await send({ ...same, startsAt: HALF_PAST });
    expect(await leads()).toHaveLength(1);
    expect(await stored()).toBe(2);
  });

  test('needs the key: nobody else repeats or replaces a request by its id, and a key is good for one coach', async () => {
    const theirs = await request();
    await send(theirs);
    const token = await confirmToken(world, theirs.email);
    for (const visitorKey of [newKey(), null]) {
      const answer = await send({ ...theirs, visitorKey });
      expect(answer).toMatchObject({ code: 'TAKEN', nextFree: HALF_PAST });
    }
    expect(await send({ ...theirs, visitorKey: 'guess' })).toEqual({ code: 'INVALID_INPUT' });
    const other = await practice.coach('Nora New');
    await open(other);
    const elsewhere = await turnOn(other);
    const ticket = await ticketOf(world, elsewhere);
    expect(await send({ ...theirs, address: elsewhere, ticket })).toEqual({ to: theirs.email });
    expect(await confirm(token)).toEqual({ startsAt: NINE });
  });

  test('never names its lead, so that accepting it cannot lead to somebody who was invited before', async () => {
    const { inviteClient } = await coach.ok<any>(
      `mutation($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { id clientId } } }`,
      { input: { id: newId(world), name: 'Ina Invited', email: 'invited@example.test' } },
    );
    const input = await request({ id: inviteClient.id });
    await send(input);
    await confirm(await confirmToken(world, input.email));
    const [{ id }] = await leads();
    expect(id).not.toBe(inviteClient.id);
    const { acceptLead } = await coach.ok<any>(ACCEPT, { id });
    expect(acceptLead.clientId).not.toBe(inviteClient.clientId);
  });
});
