import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { assign } from '../support/plans.js';
import { answerAfraid } from '../support/safety.js';
import { givePassword, signIn } from '../support/sign-in.js';
import { bootWorld, type World } from '../support/world.js';

const ARCHIVE = `mutation ($input: ArchiveClientInput!) { archiveClient(input: $input) {
  ... on ClientProfile { archivedAt archiveMessage } ... on Refusal { code message field } } }`;
const RESTORE = `mutation ($clientId: ID!) { restoreClient(clientId: $clientId) {
  ... on ClientProfile { archivedAt accessEndedAt } } }`;
const END = `mutation ($clientId: ID!) { endClientAccess(clientId: $clientId) {
  ... on ClientProfile { accessEndedAt } ... on Refusal { code message } } }`;
const GIVE_BACK = `mutation ($clientId: ID!) { restoreClientAccess(clientId: $clientId) {
  ... on ClientProfile { accessEndedAt } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Helen Hart');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const archive = async (more: object = {}) =>
  (
    await coach.ok(ARCHIVE, {
      input: { clientId: client.clientId, plan: 'PAUSE', ...more },
    })
  )['archiveClient'];
const faultOf = ({ errors }: { errors?: { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions['code'];
const planOf = async () => (await client.ok('{ myPlan { id status ending } }'))['myPlan'];
const followUps = async () =>
  (
    await world.owner.query(
      'select kind, assignee_id from follow_ups where client_id = $1 and acknowledged_at is null order by kind',
      [client.clientId],
    )
  ).rows;
async function holdOutreach(): Promise<void> {
  await answerAfraid(client);
}

describe('archiving a client', () => {
  test('requires a choice for the plan', async () => {
    const { errors } = await coach.gql(ARCHIVE, { input: { clientId: client.clientId } });
    expect(errors?.[0]?.message).toContain('plan');
  });

  test('pauses the plan, which can resume only after the client is restored', async () => {
    const { id } = await assign(world, coach, client);
    await archive();
    expect(await planOf()).toMatchObject({ status: 'PAUSED', ending: null });
    const resume = `mutation { resumePlan(planId: "${id}") { __typename ... on Refusal { code } } }`;
    expect((await client.ok(resume))['resumePlan']).toMatchObject({ code: 'NOT_NOW' });
    expect((await coach.ok(resume))['resumePlan']).toMatchObject({ code: 'NOT_NOW' });
    await coach.ok(RESTORE, { clientId: client.clientId });
    expect((await coach.ok(resume))['resumePlan'].__typename).toBe('Plan');
  });

  test('ends the plan if the coach chooses to end it', async () => {
    await assign(world, coach, client);
    await archive({ plan: 'END' });
    expect(await planOf()).toMatchObject({ status: 'ENDED', ending: 'WITHDREW' });
  });

  test('shows the client the coach’s message, or a default text', async () => {
    expect((await archive()).archiveMessage).toContain('no longer working with Helen Hart');
    await coach.ok(RESTORE, { clientId: client.clientId });
    await archive({ message: 'We said goodbye on Monday.' });
    const { myProfile } = await client.ok('{ myProfile { archivedAt archiveMessage } }');
    expect(myProfile).toEqual({
      archivedAt: '2026-03-02T09:00:00.000Z',
      archiveMessage: 'We said goodbye on Monday.',
    });
    const { rows } = await world.owner.query('select archive_message_sealed as text from clients');
    expect(rows.map(({ text }) => text?.toString('utf8')).join()).not.toContain('goodbye');
  });

  test('requires a person to follow up while outreach is paused, and assigns the follow-up to that person', async () => {
    await holdOutreach();
    expect(await archive()).toMatchObject({ code: 'NOT_NOW', field: 'input.followUpBy' });
    const colleague = await practice.coach('Carl Colleague');
    await archive({ followUpBy: colleague.memberId });
    expect(await followUps()).toEqual([{ kind: 'SAFETY_HOLD', assignee_id: colleague.memberId }]);
  });

  test('accepts only staff of the practice as the person to follow up', async () => {
    const input = { clientId: client.clientId, plan: 'PAUSE', followUpBy: client.memberId };
    expect(faultOf(await coach.gql(ARCHIVE, { input }))).toBe('NOT_FOUND');
  });
});

describe('an archived client', () => {
  test('can request a new start, and repeated requests create one follow-up', async () => {
    const ask =
      'mutation { requestNewStart { ... on NewStart { askedAt seenAt } ... on Refusal { code } } }';
    expect((await client.ok(ask))['requestNewStart']).toEqual({ code: 'NOT_NOW' });
    await archive();
    expect((await client.ok('{ newStart { askedAt } }'))['newStart']).toEqual({ askedAt: null });
    expect((await client.ok(ask))['requestNewStart']).toEqual({
      askedAt: '2026-03-02T09:00:00.000Z',
      seenAt: null,
    });
    expect(await followUps()).toEqual([{ kind: 'NEW_START', assignee_id: null }]);
    await client.ok(ask);
    expect(await followUps()).toHaveLength(1);
  });

  test('can still read their own pages', async () => {
    await archive();
    for (const field of [
      'clientToday { now }',
      'breathers { edges { cursor } }',
      'safetyCheck { isFresh }',
      'readers { coach { name } }',
      'sessions { edges { cursor } }',
    ]) {
      expect((await client.gql(`{ ${field} }`)).errors).toBeUndefined();
    }
  });
});

describe('ending a client’s access', () => {
  const access = async (query = END) => coach.ok(query, { clientId: client.clientId });

  test('is refused before the client is archived', async () => {
    expect((await access())['endClientAccess']).toMatchObject({ code: 'NOT_NOW' });
  });

  test('blocks the client’s current token until access is restored, without affecting another practice', async () => {
    const elsewhere = await makePractice(world, 'Quay');
    const token = client.token();
    await archive();
    expect((await world.gql('{ myProfile { id } }', {}, { token })).errors).toBeUndefined();
    await access();
    await heard(token, false);
    expect((await elsewhere.owner.gql('{ practice { name } }')).errors).toBeUndefined();
    await access(GIVE_BACK);
    await heard(token, true);
  });

  test('is undone by restoring the client', async () => {
    await archive();
    await access();
    const { restoreClient } = await coach.ok(RESTORE, { clientId: client.clientId });
    expect(restoreClient).toEqual({ archivedAt: null, accessEndedAt: null });
    await heard(client.token(), true);
  });

  test('leaves the client an account that shows who to contact', async () => {
    await archive();
    await access();
    await givePassword(world, client.accountId);
    const { token, memberId } = await signIn(world, client.email);
    expect(memberId).toBeUndefined();
    const me = '{ me { memberships { id } endedAccess { practiceName contact } } }';
    expect((await world.gql(me, {}, { token })).data!['me']).toEqual({
      memberships: [],
      endedAccess: [{ practiceName: 'Harbour', contact: coach.email }],
    });
    expect(faultOf(await world.gql('{ myProfile { id } }', {}, { token }))).toBe('FORBIDDEN');
  });
});

/** Waits until the change applies, because processes receive it with a short delay. */
async function heard(token: string, isLetIn: boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { errors } = await world.gql('{ myProfile { id } }', {}, { token });
    if ((errors === undefined) === isLetIn) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(isLetIn ? 'is still refused' : 'is still let in');
}
