import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { everything } from '../support/everything.js';
import { actionOf, assign, command, planOf, SHORT_PLAN, stepOf } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const LINK = `mutation ($input: LinkClientsInput!) { linkClients(input: $input) {
  __typename ... on LinkedPartner { clientId partnerId partnerName } ... on Refusal { code } } }`;
const UNLINK = `mutation ($clientId: ID!) { unlinkClients(clientId: $clientId) { __typename } }`;
const PARTNER = `query ($clientId: ID!) { linkedPartner(clientId: $clientId) { partnerId partnerName } }`;

let world: World;
let practice: TestPractice;
let helen: Actor;
let owen: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  helen = await practice.coach('Helen Hart');
  owen = await practice.coach('Owen Ode');
});
afterAll(() => world.close());

const couple = async (first = helen, second = owen) => ({
  mara: await practice.client({ name: 'Mara Client', coach: first }),
  sam: await practice.client({ name: 'Sam Client', coach: second }),
});
const link = (by: Actor, one: Actor, other: Actor) =>
  by.gql<any>(LINK, { input: { clientId: one.clientId, partnerId: other.clientId } });
const unlink = (by: Actor, of: Actor) => by.gql<any>(UNLINK, { clientId: of.clientId });
const partnerOf = async (by: Actor, of: Actor) =>
  (await by.gql<any>(PARTNER, { clientId: of.clientId })).data?.linkedPartner;
const codeOf = ({ errors }: { errors?: { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions['code'];

describe('linking two clients as each other’s other person', () => {
  test('is allowed only for an owner and for a coach of both clients', async () => {
    const { mara, sam } = await couple();
    for (const by of [helen, owen]) expect(codeOf(await link(by, mara, sam))).toBe('NOT_FOUND');
    expect((await link(practice.owner, mara, sam)).data!.linkClients).toEqual({
      __typename: 'LinkedPartner',
      clientId: mara.clientId,
      partnerId: sam.clientId,
      partnerName: 'Sam Client',
    });
    for (const by of [helen, owen]) expect(codeOf(await unlink(by, mara))).toBe('NOT_FOUND');
    const both = await couple(helen, helen);
    expect(codeOf(await link(helen, both.mara, both.sam))).toBeUndefined();
    expect((await unlink(helen, both.sam)).errors).toBeUndefined();
    expect(await partnerOf(helen, both.mara)).toBeNull();
  });

  test('shows the other client’s name only to staff with access to both clients', async () => {
    const { mara, sam } = await couple();
    await link(practice.owner, mara, sam);
    expect(await partnerOf(helen, mara)).toEqual({ partnerId: null, partnerName: null });
    expect(await partnerOf(practice.owner, sam)).toEqual({
      partnerId: mara.clientId,
      partnerName: 'Mara Client',
    });
    expect(codeOf(await helen.gql(PARTNER, { clientId: sam.clientId }))).toBe('NOT_FOUND');
  });

  test('is idempotent, and each client can have only one partner', async () => {
    const { mara, sam } = await couple();
    const other = await practice.client({ coach: helen });
    await link(practice.owner, mara, sam);
    expect((await link(practice.owner, sam, mara)).data!.linkClients.partnerId).toBe(mara.clientId);
    expect((await link(practice.owner, other, sam)).data!.linkClients).toEqual({
      __typename: 'Refusal',
      code: 'TAKEN',
    });
    expect(codeOf(await link(practice.owner, mara, mara))).toBe('INVALID_INPUT');
    const { rows } = await world.owner.query(
      `select count(*)::int as count from client_links where practice_id = $1`,
      [practice.id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('is hidden from clients, and changes nothing that either client can read or receives', async () => {
    const { mara, sam } = await couple();
    const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
    const opens = [
      { kind: 'WAIT', days: 1, anchor: 'PLAN_START' },
      { kind: 'BOUNDARY' },
      { kind: 'APPROVAL' },
    ];
    const content = { ...SHORT_PLAN, steps: [{ ...smile, opens }] };
    for (const client of [mara, sam]) {
      const coach = client === mara ? helen : owen;
      await assign(world, coach, client, { content });
    }
    const before = [await everything(world, mara), await everything(world, sam)];
    const mails = (await world.mails()).length;
    await link(practice.owner, mara, sam);
    expect([await everything(world, mara), await everything(world, sam)]).toEqual(before);
    expect(before[0]!.length).toBeGreaterThan(10);
    expect(await world.mails()).toHaveLength(mails);
    for (const client of [mara, sam]) {
      const answer = await client.gql(PARTNER, { clientId: client.clientId });
      expect(codeOf(answer)).toBe('FORBIDDEN');
    }
    await unlink(practice.owner, mara);
    expect([await everything(world, mara), await everything(world, sam)]).toEqual(before);
  });
});

describe('outreach of a linked client', () => {
  test('needs an approval although the template requires none, until the clients are unlinked', async () => {
    const { mara, sam } = await couple();
    const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
    const opens = [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }];
    const content = { ...SHORT_PLAN, steps: [{ ...smile, opens }] };
    const plan = await assign(world, helen, mara, { content });
    world.clock.advance({ days: 1 });
    const gift = actionOf(plan, 'gift').id;
    const lockOf = async () => {
      const step = stepOf(await planOf(mara, plan.id), 'smile');
      return actionOf(await planOf(mara, plan.id), 'gift').status + step.status;
    };
    expect(await lockOf()).toBe('OPENOPEN');
    await link(practice.owner, mara, sam);
    expect(await command(mara, 'completeAction', gift)).toMatchObject({
      __typename: 'Refusal',
      code: 'LOCKED',
      lock: { kind: 'APPROVAL' },
    });
    await unlink(practice.owner, sam);
    expect(await lockOf()).toBe('OPENOPEN');
    await link(practice.owner, mara, sam);
    await command(helen, 'approveStep', stepOf(plan, 'smile').id);
    expect(await command(mara, 'completeAction', gift)).toMatchObject({ __typename: 'Plan' });
  });
});
