/** Replies to messages: what is shown of the message that was answered, and to whom. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { EDIT, send, SEND, thread, turnOn, WITHDRAW } from '../support/messages.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let next: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
  next = await practice.coach('Nora Next');
  client = await practice.client({ coach });
  await turnOn(practice);
});
afterAll(() => world.close());

const say = (granted: boolean) =>
  client.ok(
    'mutation($granted: Boolean!) { setConsent(purpose: MESSAGES, granted: $granted) { __typename } }',
    { granted },
  );
const transfer = (to: Actor) => practice.transfer(client, to);
const codeOf = async (by: Actor, input: object) =>
  (await by.gql(SEND, { input })).errors?.[0]?.extensions['code'];
/** The quotes of the thread, the newest message first. */
const quotes = async (by: Actor, of?: Actor) =>
  (await thread(by, of && { of })).edges.map(({ node }: any) => node.replyTo);

describe('a reply', () => {
  it('shows both what it answers, and stores no copy of it', async () => {
    const { id } = await send(world, client, 'I saw them in the station.');
    world.clock.advance({ minutes: 1 });
    const answer = await send(world, coach, 'How was that?', { to: client, replyToId: id });
    const quote = { id, fromClient: true, text: 'I saw them in the station.', withdrawn: false };
    expect(answer.replyTo).toEqual(quote);
    expect(await quotes(client)).toEqual([quote, null]);
    expect(await quotes(coach, client)).toEqual([quote, null]);
    world.clock.advance({ minutes: 1 });
    const own = await send(world, client, 'Hard.', { replyToId: answer.id });
    expect(own.replyTo).toMatchObject({ fromClient: false, text: 'How was that?' });
    // Sent again, it is the same message.
    const again = await send(world, client, 'Hard.', { id: own.id, replyToId: answer.id });
    expect(again).toEqual(own);
    const { rows } = await world.owner.query(
      'select id, reply_to_id from messages where client_id = $1 order by created_at',
      [client.clientId],
    );
    expect(rows.map(({ reply_to_id }) => reply_to_id)).toEqual([null, id, answer.id]);
  });

  it('shows the text of now: edited, or none once it was withdrawn', async () => {
    const { id } = await send(world, client, 'I saw them in the statoin.');
    await send(world, coach, 'How was that?', { to: client, replyToId: id });
    await client.ok(EDIT, { input: { id, version: 1, text: 'I saw them.' } });
    expect(await quotes(coach, client)).toEqual([
      { id, fromClient: true, text: 'I saw them.', withdrawn: false },
      null,
    ]);
    await client.ok(WITHDRAW, { id });
    const withdrawn = { id, fromClient: true, text: null, withdrawn: true };
    expect(await quotes(coach, client)).toEqual([withdrawn, null]);
    expect(await quotes(client)).toEqual([withdrawn, null]);
    const late = await send(world, coach, 'I had begun to answer.', { to: client, replyToId: id });
    expect(late.replyTo).toEqual(withdrawn);
  });

  it('shows the beginning of a long text, in whole characters', async () => {
    const { id } = await send(world, client, '🪨'.repeat(400));
    const { replyTo } = await send(world, client, 'Stones', { replyToId: id });
    expect(replyTo.text).toBe(`${'🪨'.repeat(278)} …`);
    const short = await send(world, client, '🪨'.repeat(280));
    const reply = await send(world, client, 'Stones', { replyToId: short.id });
    expect(reply.replyTo.text).toBe('🪨'.repeat(280));
  });

  it('shows the coach nothing of what the client no longer shares', async () => {
    const { id } = await send(world, client, 'Secret');
    const sent = await send(world, coach, 'Thank you', { to: client, replyToId: id });
    await say(false);
    const nothing = { id, fromClient: true, text: null, withdrawn: false };
    expect(await quotes(coach, client)).toEqual([nothing]);
    expect(await quotes(client)).toMatchObject([{ text: 'Secret' }, null]);
    // The coach's own message, as the answer to a retry or to an edit shows it.
    const again = await send(world, coach, 'Thank you', {
      ...{ to: client, id: sent.id, replyToId: id },
    });
    expect(again.replyTo).toEqual(nothing);
    const input = { id: newId(world), clientId: client.clientId, text: 'And?', replyToId: id };
    expect(await codeOf(coach, input)).toBe('NOT_FOUND');
    await say(true);
    expect(await quotes(coach, client)).toMatchObject([{ text: 'Secret' }, null]);
  });

  it('answers a message of the same client and coach only', async () => {
    const other = await practice.client({ coach, name: 'Otto Other' });
    const { id } = await send(world, other, 'From Otto');
    await send(world, client, 'Hello');
    const input = { id: newId(world), text: 'Hello, Otto', replyToId: id };
    expect(await codeOf(client, input)).toBe('NOT_FOUND');
    expect(await codeOf(coach, { ...input, clientId: client.clientId })).toBe('NOT_FOUND');
    expect(await codeOf(client, { ...input, replyToId: newId(world) })).toBe('NOT_FOUND');
    // Nor for somebody who writes to the table.
    await expect(
      world.owner.query('update messages set reply_to_id = $1 where client_id = $2', [
        id,
        client.clientId,
      ]),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('does not reach back before a transfer, also if the next coach reads what was written before', async () => {
    const { id } = await send(world, client, 'To Eva');
    await transfer(next);
    const refused = await send(world, client, 'As I said', { replyToId: id });
    expect(refused).toMatchObject({ code: 'NOT_NOW' });
    expect(refused.message).toContain('before your coach changed');
    const input = { id: newId(world), clientId: client.clientId, text: 'Yes', replyToId: id };
    expect(await codeOf(next, input)).toBe('NOT_FOUND');
    await send(world, client, 'To Nora');
    await client.ok('mutation { shareEarlierMessages(shares: true) { __typename } }');
    expect(await send(world, next, 'Yes', { to: client, replyToId: id })).toMatchObject({
      code: 'NOT_NOW',
    });
  });

  it('is recorded as a reading of what it shows', async () => {
    const { id } = await send(world, client, 'Hello');
    await send(world, coach, 'Hello to you', { to: client, replyToId: id });
    await thread(coach, { of: client, first: 1 });
    const { readings } = await client.ok<any>('{ readings { edges { node { kind times } } } }');
    expect(readings.edges).toEqual([{ node: { kind: 'MESSAGES', times: 1 } }]);
  });

  it('costs no further statement, for one reply and for twenty', async () => {
    const { id } = await send(world, client, 'Hello');
    const before = await statementsOf(() => thread(coach, { of: client }));
    for (let count = 0; count < 20; count += 1) {
      world.clock.advance({ minutes: 1 });
      await send(world, client, `Message ${count}`, { replyToId: id });
    }
    const after = await statementsOf(() => thread(coach, { of: client }));
    expect(after).toHaveLength(before.length);
  });
});
