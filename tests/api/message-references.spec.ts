/** Messages that name a step, an action or a session: what is shown of it, and to whom. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { send, turnOn, WITHDRAW } from '../support/messages.js';
import { assign } from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let next: Actor;
let client: Actor;
let steps: any[];

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
  ({ steps } = (await assign(world, coach, client)) as any);
});
afterAll(() => world.close());

const REFERENCE = 'reference { kind id visible title startsAt canceled }';
const SEND = `mutation($input: SendMessageInput!) { sendMessage(input: $input) {
  ... on Message { id text ${REFERENCE} } ... on Refusal { code } } }`;
const THREAD = `query($clientId: ID) { messages(clientId: $clientId) { edges { node { id text ${REFERENCE} } } } }`;
const sends = (by: Actor, named: object, facts: object = {}) =>
  by.gql<any>(SEND, {
    input: {
      ...{ id: newId(world), text: '' },
      ...(by !== client && { clientId: client.clientId }),
      ...named,
      ...facts,
    },
  });
const sent = async (by: Actor, named: object, facts: object = {}) => {
  const { data, errors } = await sends(by, named, facts);
  expect(errors).toBeUndefined();
  return data!.sendMessage;
};
const codeOf = async (by: Actor, named: object) => {
  const { data, errors } = await sends(by, named);
  return errors?.[0]?.extensions['code'] ?? data!.sendMessage.code ?? 'OK';
};
/** What the newest message names, as this person reads it. */
const newest = async (by: Actor) =>
  (await by.ok<any>(THREAD, { clientId: client.clientId })).messages.edges[0]?.node.reference;
async function planned(of = client): Promise<string> {
  const id = newId(world);
  const input = { id, clientId: of.clientId, startsAt: '2026-03-05T15:00:00Z', minutes: 50 };
  await coach.ok(
    'mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }',
    { input },
  );
  return id;
}
const GONE = { visible: false, title: null, startsAt: null, canceled: false };

describe('a message', () => {
  it('names a step or an action by the title that the plan shows at that moment, also of one that is locked', async () => {
    const locked = steps.at(-1);
    expect(locked.status).toBe('LOCKED');
    const message = await sent(coach, { stepId: locked.id });
    const shown = { kind: 'STEP', id: locked.id, visible: true, title: locked.title };
    expect(message.reference).toMatchObject(shown);
    for (const reader of [client, coach]) expect(await newest(reader)).toMatchObject(shown);
    const [action] = locked.actions;
    await sent(client, { actionId: action.id });
    expect(await newest(coach)).toMatchObject({ kind: 'ACTION', title: action.title });
    // It opens nothing.
    const { myPlan } = await client.ok<any>('{ myPlan { steps { id status } } }');
    expect(myPlan.steps.at(-1).status).toBe('LOCKED');
    await world.owner.query(`update plan_actions set title = 'Another title' where id = $1`, [
      action.id,
    ]);
    expect(await newest(client)).toMatchObject({ title: 'Another title' });
  });

  it('names a session, with its time and whether it was canceled', async () => {
    const sessionId = await planned();
    await sent(client, { sessionId });
    const shown = { kind: 'SESSION', id: sessionId, visible: true, canceled: false };
    const startsAt = '2026-03-05T15:00:00.000Z';
    expect(await newest(coach)).toMatchObject({ ...shown, startsAt });
    await world.owner.query(`update sessions set status = 'CANCELLED' where id = $1`, [sessionId]);
    expect(await newest(coach)).toMatchObject({ ...shown, startsAt, canceled: true });
  });

  it('shows nothing of what is no longer in the plan', async () => {
    const [step] = steps;
    const [action] = step.actions;
    await sent(coach, { text: 'Look', actionId: action.id });
    await world.owner.query('update plan_actions set removed_at = now() where id = $1', [
      action.id,
    ]);
    for (const reader of [client, coach]) {
      expect(await newest(reader)).toEqual({ kind: 'ACTION', id: action.id, ...GONE });
    }
    expect(await codeOf(coach, { actionId: action.id })).toBe('NOT_FOUND');
  });

  it('still names a step once the plan has ended', async () => {
    const step = steps.at(-1);
    await sent(coach, { stepId: step.id });
    await world.owner.query(
      `update plans set status = 'ENDED', ending = 'LET_GO', ended_at = now() where client_id = $1`,
      [client.clientId],
    );
    for (const reader of [client, coach]) {
      expect(await newest(reader)).toMatchObject({ visible: true, title: step.title });
    }
  });

  it('that is withdrawn names nothing, also in the database', async () => {
    const { id } = await sent(client, { text: 'This one', stepId: steps[0].id });
    await client.ok(WITHDRAW, { id });
    expect(await newest(coach)).toBeNull();
    const { rows } = await world.owner.query('select step_id from messages where id = $1', [id]);
    expect(rows).toEqual([{ step_id: null }]);
  });

  it('names the same when it is sent again, and one thing at most', async () => {
    const first = await sent(client, { stepId: steps[0].id });
    expect(await sent(client, { id: first.id, stepId: steps[0].id })).toEqual(first);
    const two = { stepId: steps[0].id, actionId: steps[0].actions[0].id };
    expect(await codeOf(client, two)).toBe('INVALID_INPUT');
    await expect(
      world.owner.query('update messages set step_id = null where id = $1', [first.id]),
    ).rejects.toMatchObject({ code: '23001' });
  });

  it('names nothing of another client, and nothing unknown', async () => {
    const other = await practice.client({ name: 'Ola Other', coach });
    const theirs = ((await assign(world, coach, other)) as any).steps[0];
    const session = await planned(other);
    for (const named of [
      { stepId: theirs.id },
      { actionId: theirs.actions[0].id },
      { sessionId: session },
      { stepId: newId(world) },
    ]) {
      expect(await codeOf(coach, named)).toBe('NOT_FOUND');
      expect(await codeOf(client, named)).toBe('NOT_FOUND');
    }
    const { id } = await send(world, client, 'Mine');
    for (const [column, value] of [
      ['step_id', theirs.id],
      ['action_id', theirs.actions[0].id],
      ['session_id', session],
    ]) {
      const { rows } = await world.owner.query('select * from messages where id = $1', [id]);
      const row = { ...rows[0], id: newId(world), [column]: value };
      const columns = Object.keys(row);
      await expect(
        world.owner.query(
          `insert into messages (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
          Object.values(row),
        ),
      ).rejects.toMatchObject({ code: '23503' });
    }
  });

  it('is read by as few statements for many references as for one', async () => {
    const read = () => coach.ok<any>(THREAD, { clientId: client.clientId });
    await sent(client, { stepId: steps[0].id });
    const forOne = await statementsOf(read);
    for (const step of steps) await sent(client, { stepId: step.id });
    for (const action of steps[0].actions) await sent(client, { actionId: action.id });
    expect(await statementsOf(read)).toHaveLength(forOne.length);
  });

  it('of an earlier thread shows the next coach what they may see of the plan, if the client shares the thread', async () => {
    await sent(client, { stepId: steps[0].id });
    await practice.transfer(client, next);
    expect(await newest(next)).toBeUndefined();
    await client.ok('mutation { shareEarlierMessages(shares: true) { __typename } }');
    expect(await newest(next)).toMatchObject({ visible: true, title: steps[0].title });
  });
});
