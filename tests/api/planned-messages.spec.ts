/** Messages that a coach writes for later: who can see them, when they are sent, and when they are not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApp, PlannedMessagesWorker } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { send, texts, thread, turnOn } from '../support/messages.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  // The worker handles all practices, also those of other tests.
  await world.owner.query('delete from planned_messages');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
  client = await practice.client({ coach });
  await turnOn(practice);
});
afterAll(() => world?.close());

const PARTS = `__typename ... on PlannedMessage { id clientId callName text version sendAt notSentBecause }
  ... on Refusal { code message stored: version }`;
const PLAN = `mutation($input: PlanMessageInput!) { planMessage(input: $input) { ${PARTS} } }`;
const EDIT = `mutation($input: EditPlannedMessageInput!) { editPlannedMessage(input: $input) { ${PARTS} } }`;
const SEND_NOW = `mutation($id: ID!) { sendPlannedMessage(id: $id) {
  __typename ... on Message { id text at } ... on Refusal { code message } } }`;
const CANCEL = `mutation($id: ID!) { cancelPlannedMessage(id: $id) {
  __typename ... on Refusal { code } } }`;
const LIST = `query($clientId: ID) { plannedMessages(clientId: $clientId) {
  id clientId callName text version sendAt notSentBecause } }`;

const inHours = (hours: number) =>
  new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString();
const plan = async (text: string, facts: object = {}): Promise<any> => {
  const input = { id: newId(world), clientId: client.clientId, text, sendAt: inHours(2), ...facts };
  return (await coach.ok<any>(PLAN, { input })).planMessage;
};
const list = async (of = coach, clientId: string | null = null): Promise<any[]> =>
  (await of.ok<any>(LIST, { clientId })).plannedMessages;
const worker = (of: Pick<World, 'app'> = world) =>
  of.app.get(PlannedMessagesWorker, { strict: false });
const due = async (hours = 2) => {
  world.clock.advance({ hours });
  return worker().run();
};
const codeOf = async (by: Actor, query: string, variables: object) =>
  (await by.gql(query, variables)).errors?.[0]?.extensions['code'];
const transfer = (to: Actor) => practice.transfer(client, to);
const archive = () =>
  practice.owner.ok(
    'mutation($input: ArchiveClientInput!) { archiveClient(input: $input) { __typename } }',
    { input: { clientId: client.clientId, plan: 'END' } },
  );
const share = (granted: boolean) =>
  client.ok(
    'mutation($granted: Boolean!) { setConsent(purpose: MESSAGES, granted: $granted) { __typename } }',
    { granted },
  );
/** What is left to read: texts of planned messages in the database. */
const storedTexts = async () =>
  (
    await world.owner.query<{ count: number }>(
      'select count(text_sealed)::int as count from planned_messages where client_id = $1',
      [client.clientId],
    )
  ).rows[0]!.count;

describe('a planned message', () => {
  it('is sent when its time has come, once, as a message like any other', async () => {
    const planned = await plan('  Good luck today.  ');
    expect(planned).toMatchObject({ text: 'Good luck today.', version: 1, notSentBecause: null });
    expect(await due(1)).toBe(0);
    expect(await texts(client)).toEqual([]);
    expect(await due(1)).toBe(1);
    expect(await due(0)).toBe(0);
    const { edges } = await thread(client);
    expect(edges.map(({ node }: any) => node)).toMatchObject([
      {
        ...{ text: 'Good luck today.', fromClient: false, at: '2026-03-02T11:00:00.000Z' },
        ...{ version: 1, editedAt: null },
      },
    ]);
    expect(await list()).toEqual([]);
    // For ten minutes, its author can change it, as one that was sent by hand.
    const [own] = (await thread(coach, { of: client })).edges;
    expect(own.node.changeableUntil).toBe('2026-03-02T11:10:00.000Z');
  });

  it('that was sent meanwhile cannot be canceled, and is not sent again', async () => {
    const { id } = await plan('Good luck today.');
    await coach.ok(SEND_NOW, { id });
    const { cancelPlannedMessage } = await coach.ok<any>(CANCEL, { id });
    expect(cancelPlannedMessage).toMatchObject({ __typename: 'Refusal', code: 'FINAL' });
    expect(await due()).toBe(0);
    expect(await texts(client)).toEqual(['Good luck today.']);
  });

  it('is read by its author alone, and nothing tells the client that there is one', async () => {
    const before = await thread(client);
    const { id } = await plan('Only mine until then');
    expect(await list()).toHaveLength(1);
    expect(await list(coach, client.clientId)).toHaveLength(1);
    for (const other of [practice.owner, await practice.coach()]) {
      expect(await list(other)).toEqual([]);
      expect(await list(other, client.clientId)).toEqual([]);
      const input = { id, version: 1, text: 'Theirs', sendAt: inHours(1) };
      expect(await codeOf(other, EDIT, { input })).toBe('NOT_FOUND');
      expect(await codeOf(other, SEND_NOW, { id })).toBe('NOT_FOUND');
      await other.ok(CANCEL, { id });
    }
    expect(await list()).toHaveLength(1);
    expect(await codeOf(client, LIST, { clientId: client.clientId })).toBe('FORBIDDEN');
    expect(await thread(client)).toEqual(before);
    const { rows } = await world.owner.query(
      'select * from planned_messages t where t::text like $1',
      ['%Only mine%'],
    );
    expect(rows).toEqual([]);
  });

  it('is planned only by the coach of the client, for the next 90 days', async () => {
    const input = { id: newId(world), clientId: client.clientId, text: 'Hi', sendAt: inHours(1) };
    for (const other of [practice.owner, await practice.coach()]) {
      expect(await codeOf(other, PLAN, { input })).toBe('NOT_FOUND');
    }
    for (const sendAt of [inHours(0), inHours(-1), inHours(90 * 24 + 1)]) {
      expect(await codeOf(coach, PLAN, { input: { ...input, sendAt } })).toBe('INVALID_INPUT');
    }
    await turnOn(practice, false);
    expect(await plan('Off')).toMatchObject({ code: 'NOT_NOW' });
  });

  it('can be edited, sent now, or canceled before', async () => {
    const { id } = await plan('First');
    // The answer was lost, and the text has changed: what is stored does not pass for it.
    const other = { id, clientId: client.clientId, text: 'Other', sendAt: inHours(2) };
    expect(await codeOf(coach, PLAN, { input: other })).toBe('CONFLICT');
    const edit = async (input: object) =>
      (await coach.ok<any>(EDIT, { input: { id, ...input } })).editPlannedMessage;
    const second = { text: 'Second', sendAt: inHours(3) };
    expect(await edit({ version: 1, ...second })).toMatchObject({ ...second, version: 2 });
    expect(await edit({ version: 1, ...second })).toMatchObject({ version: 2 });
    expect(await edit({ version: 1, text: 'Third', sendAt: inHours(3) })).toMatchObject({
      ...{ code: 'STALE', stored: 2 },
    });
    expect(await due(2)).toBe(0);
    const now = (await coach.ok<any>(SEND_NOW, { id })).sendPlannedMessage;
    expect(now).toMatchObject({ text: 'Second', at: '2026-03-02T11:00:00.000Z' });
    // The answer was lost, and it is asked for again.
    expect((await coach.ok<any>(SEND_NOW, { id })).sendPlannedMessage).toEqual(now);
    const canceled = await plan('Never');
    await coach.ok(CANCEL, { id: canceled.id });
    expect(await due(5)).toBe(0);
    expect(await texts(client)).toEqual(['Second']);
  });

  it('is one of at most 20 for a client', async () => {
    for (let each = 1; each <= 20; each += 1) await plan(`Text ${each}`);
    expect(await plan('One more')).toMatchObject({ code: 'LIMIT_REACHED' });
  });

  it('waits while the hour has as many messages as it takes', async () => {
    await plan('After all others');
    world.clock.advance({ minutes: 115 });
    for (let each = 1; each <= 60; each += 1) await send(world, coach, `${each}`, { to: client });
    world.clock.advance({ minutes: 5 });
    expect(await worker().run()).toBe(0);
    expect(await list()).toMatchObject([{ notSentBecause: null }]);
    world.clock.advance({ minutes: 56 });
    expect(await worker().run()).toBe(1);
    expect((await texts(client))[0]).toBe('After all others');
  });

  it('is sent once by several workers at once, and by one that takes over from another', async () => {
    for (let each = 1; each <= 12; each += 1) await plan(`Text ${each}`);
    const options = { config: world.config, appUrl: world.appUrl, clock: world.clock };
    const second = await createApp(options);
    world.clock.advance({ hours: 2 });
    try {
      const sent = await Promise.all([
        worker().run(),
        worker({ app: second }).run(),
        worker().run(),
      ]);
      expect(sent.reduce((sum, each) => sum + each)).toBe(12);
    } finally {
      await second.close();
    }
    const all = await texts(client);
    expect([all.length, new Set(all).size]).toEqual([12, 12]);
  });

  it('is neither lost nor sent twice when its worker dies before the transaction ends', async () => {
    await plan('Once');
    world.clock.advance({ hours: 2 });
    // Its row cannot be deleted: as if the connection broke after the message was written.
    await world.owner.query(`create function break_off() returns trigger language plpgsql as $$
      begin raise exception 'broken'; end $$`);
    await world.owner.query(
      'create trigger break_off before delete on planned_messages for each row execute function break_off()',
    );
    expect(await worker().run()).toBe(0);
    expect([await texts(client), (await list()).length]).toEqual([[], 1]);
    await world.owner.query('drop function break_off() cascade');
    expect(await worker().run()).toBe(1);
    expect(await texts(client)).toEqual(['Once']);
  });
});

describe('a planned message is not sent, and its author is told why,', () => {
  it('after the client got another coach, and no text of it is kept', async () => {
    await plan('For my client');
    const next = await practice.coach('Nora Next');
    await transfer(next);
    // Nor the name by which the client goes with the next coach.
    expect(await list()).toMatchObject([
      { text: null, callName: null, notSentBecause: 'NEW_COACH' },
    ]);
    expect([await list(next), await storedTexts()]).toEqual([[], 0]);
    expect(await due()).toBe(0);
    // Also after the client comes back.
    await transfer(coach);
    expect(await due()).toBe(0);
    expect(await texts(client)).toEqual([]);
    const [{ id }] = await list();
    expect((await coach.ok<any>(SEND_NOW, { id })).sendPlannedMessage.code).toBe('FINAL');
    await coach.ok(CANCEL, { id });
    expect(await list()).toEqual([]);
  });

  it('for 30 days, after which it is deleted with its text; what waits stays', async () => {
    const stopped = () => worker().removeStopped();
    await plan('See you on Thursday');
    await archive();
    expect(await list()).toMatchObject([
      { text: 'See you on Thursday', callName: expect.any(String) },
    ]);
    const other = await practice.client({ name: 'Ola Other', coach });
    await plan('Still waiting', { clientId: other.clientId, sendAt: inHours(60 * 24) });
    world.clock.advance({ days: 30 });
    expect([await stopped(), (await list()).length]).toEqual([0, 2]);
    world.clock.advance({ minutes: 1 });
    expect([await stopped(), await stopped()]).toEqual([1, 0]);
    expect(await list()).toMatchObject([{ text: 'Still waiting', notSentBecause: null }]);
    expect(await storedTexts()).toBe(0);
  });

  it('after the client was archived, and the text is still there to copy', async () => {
    await plan('See you on Thursday');
    await archive();
    const stopped = [{ text: 'See you on Thursday', notSentBecause: 'ARCHIVED' }];
    expect(await list()).toMatchObject(stopped);
    expect(await due()).toBe(0);
    expect(await list()).toMatchObject(stopped);
  });

  it('after the client stopped sharing messages, or took back the consent to health data', async () => {
    await send(world, client, 'Hello');
    await plan('An answer');
    await share(false);
    expect(await due()).toBe(1);
    expect(await list()).toMatchObject([{ text: 'An answer', notSentBecause: 'NOT_SHARING' }]);
    expect(await plan('Another')).toMatchObject({ code: 'NOT_NOW' });
    expect(await texts(client)).toEqual(['Hello']);
    await share(true);
    await plan('A third');
    await client.ok('mutation { withdrawHealthData { __typename } }');
    expect(await due()).toBe(1);
    expect((await list()).map(({ notSentBecause }) => notSentBecause)).toEqual([
      ...['NOT_SHARING', 'NOT_SHARING'],
    ]);
  });

  it('after the practice turned messages off', async () => {
    await plan('Too late');
    await turnOn(practice, false);
    expect(await due()).toBe(1);
    expect(await list()).toMatchObject([{ notSentBecause: 'MESSAGES_OFF' }]);
    // It does not follow later.
    await turnOn(practice);
    expect(await due()).toBe(0);
    expect(await texts(client)).toEqual([]);
  });

  it('but a client who has never written gets it', async () => {
    await plan('Welcome');
    expect(await due()).toBe(1);
    expect(await texts(client)).toEqual(['Welcome']);
  });
});
