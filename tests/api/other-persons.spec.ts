import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  called,
  makePractice,
  newId,
  somebodyElse,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import { assign, withInput } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const PERSONS = `otherPersons { id alias current confirmedAt confirmedBy boundary boundaryUntil
  pendingBoundary { boundary } lastSurpriseOn }`;
const PROPOSE = `mutation ($input: ProposeOtherPersonInput!) { proposeOtherPerson(input: $input) {
  __typename ... on ClientProfile { otherAlias boundary ${PERSONS} } ... on Refusal { code message } } }`;
const CONFIRM = `mutation ($clientId: ID!, $personId: ID!) {
  confirmOtherPerson(clientId: $clientId, personId: $personId) {
    __typename ... on ClientProfile { otherAlias boundary ${PERSONS} } ... on Refusal { code } } }`;
const END_ORDER = `mutation ($input: EndLegalOrderInput!) { endLegalOrder(input: $input) { __typename } }`;
const WITHDRAW = CONFIRM.replace('confirmOtherPerson', 'withdrawOtherPerson');

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const persons = async (who = coach): Promise<any[]> =>
  (
    await who.ok<any>(`query ($id: ID!) { client(id: $id) { profile { ${PERSONS} } } }`, {
      id: client.clientId,
    })
  ).client.profile.otherPersons;
const propose = async (who: Actor, id = newId(world), alias = 'Kim') =>
  (await who.ok<any>(PROPOSE, { input: { id, clientId: client.clientId, alias } }))
    .proposeOtherPerson;
const set = (who: Actor, input: object) =>
  withInput(who, 'setBoundary', { clientId: client.clientId, ...input });

describe('the label of the other person', () => {
  it('can be changed, and is stored encrypted', async () => {
    await called(client, 'Ben');
    await called(client, 'B.');
    expect(await persons()).toMatchObject([{ alias: 'B.', current: true, boundary: 'OPEN' }]);
    const { rows } = await world.owner.query(
      `select o::text as row, encode(o.alias_sealed, 'escape') as text from other_persons o
       where client_id = $1`,
      [client.clientId],
    );
    expect(JSON.stringify(rows)).not.toContain('B.');
  });

  it('is rejected with its field name when it is too long', async () => {
    const { errors } = await client.gql(PROPOSE, {
      input: { id: newId(world), clientId: client.clientId, alias: 'call +49 151 234' },
    });
    expect(errors).toMatchObject([{ message: expect.stringContaining('input.alias') }]);
  });
});

describe('a new other person', () => {
  it('changes nothing before a coach confirms the proposal, and the same request twice makes one proposal', async () => {
    const id = newId(world);
    await propose(client, id);
    expect(await propose(client, id)).toMatchObject({ __typename: 'ClientProfile' });
    expect(await persons()).toMatchObject([
      { id, alias: 'Kim', current: false, confirmedAt: null, boundary: 'UNKNOWN' },
      { current: true, boundary: 'OPEN' },
    ]);
    expect(await propose(coach)).toMatchObject({ code: 'TAKEN' });
    await expect(set(client, { personId: id, boundary: 'LEGAL_ORDER' })).rejects.toThrow(
      'NOT_FOUND',
    );
  });

  it('can be confirmed only by a coach, whose name is recorded', async () => {
    const id = newId(world);
    await propose(client, id);
    const variables = { clientId: client.clientId, personId: id };
    const { errors } = await client.gql(CONFIRM, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const _ of ['first', 'again']) {
      expect((await coach.ok<any>(CONFIRM, variables)).confirmOtherPerson).toMatchObject({
        otherAlias: 'Kim',
        boundary: 'UNKNOWN',
      });
    }
    expect(await persons()).toMatchObject([
      { id, current: true, confirmedBy: 'Cora Coach' },
      { current: false, confirmedBy: null },
    ]);
    expect((await coach.ok<any>(WITHDRAW, variables)).withdrawOtherPerson).toMatchObject({
      code: 'FINAL',
    });
  });

  it.each([
    ['confirmed', CONFIRM],
    ['withdrawn', WITHDRAW],
  ])('is an attention item until the proposal is %s', async (_, mutation) => {
    const items = async () =>
      (
        await coach.ok<any>('{ coachToday { attention { kind clientId since } } }')
      ).coachToday.attention.filter(({ clientId }: any) => clientId === client.clientId);
    const id = newId(world);
    await propose(client, id);
    expect(await items()).toEqual([
      { kind: 'OTHER_PERSON', clientId: client.clientId, since: '2026-03-02T09:00:00.000Z' },
    ]);
    await coach.ok(mutation, { clientId: client.clientId, personId: id });
    expect(await items()).toEqual([]);
  });

  it('is an attention item that the coach can snooze', async () => {
    await propose(client);
    const { attention } = (await coach.ok<any>('{ coachToday { attention { id clientId } } }'))
      .coachToday;
    const { id } = attention.find(({ clientId }: any) => clientId === client.clientId);
    const { snoozeAttention } = await coach.ok<any>(
      `mutation ($input: SnoozeAttentionInput!) { snoozeAttention(input: $input) { __typename } }`,
      { input: { id: newId(world), attentionId: id, until: '2026-03-04' } },
    );
    expect(snoozeAttention).toEqual({ __typename: 'AttentionMark' });
  });

  it('can be withdrawn by the client who proposed the person', async () => {
    const id = newId(world);
    await propose(client, id);
    const variables = { clientId: client.clientId, personId: id };
    await client.ok(WITHDRAW, variables);
    expect(await persons()).toHaveLength(1);
    const { errors } = await coach.gql(CONFIRM, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await propose(client)).toMatchObject({ __typename: 'ClientProfile' });
  });

  it('starts with an unknown boundary, and does not end the legal order of the first person', async () => {
    await set(client, { boundary: 'LEGAL_ORDER' });
    const [first] = await persons();
    const second = await somebodyElse(world, client, coach);
    expect(await persons()).toMatchObject([
      { id: second, boundary: 'UNKNOWN', current: true },
      { id: first.id, boundary: 'LEGAL_ORDER', current: false },
    ]);
    await set(client, { boundary: 'ASKED_FOR_NO_CONTACT' });
    expect(await persons(practice.owner)).toMatchObject([
      { id: second, boundary: 'ASKED_FOR_NO_CONTACT' },
      { id: first.id, boundary: 'LEGAL_ORDER' },
    ]);
    expect(
      await practice.owner.ok<any>(END_ORDER, {
        input: {
          clientId: client.clientId,
          personId: first.id,
          reason: 'It was lifted',
          endedOn: '2026-03-02',
        },
      }),
    ).toMatchObject({ endLegalOrder: { __typename: 'ClientProfile' } });
    expect(await persons()).toMatchObject([
      { boundary: 'ASKED_FOR_NO_CONTACT' },
      { boundary: 'UNKNOWN' },
    ]);
  });

  it('does not replace the person of a running plan', async () => {
    await called(client, 'Ben');
    const plan = await assign(world, coach, client);
    const second = await somebodyElse(world, client, coach);
    const read = async () =>
      (await client.ok<any>(`{ myPlan { personId otherAlias boundary } }`)).myPlan;
    const [{ id: first }] = (await persons()).slice(-1);
    expect(await read()).toEqual({ personId: first, otherAlias: 'Ben', boundary: 'OPEN' });
    // A boundary of the new person does not change the boundary of the first person.
    await set(client, { boundary: 'ASKED_FOR_NO_CONTACT' });
    expect(await read()).toMatchObject({ boundary: 'OPEN' });
    await set(client, { personId: first, boundary: 'ASKED_FOR_SPACE', until: '2026-04-01' });
    expect(await read()).toMatchObject({ boundary: 'ASKED_FOR_SPACE' });
    await withInput(client, 'endPlan', { planId: plan.id, ending: 'WITHDREW' });
    await assign(world, coach, client);
    expect(await read()).toEqual({
      personId: second,
      otherAlias: 'Kim',
      boundary: 'ASKED_FOR_NO_CONTACT',
    });
  });
});
