import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  makePractice,
  newId,
  somebodyElse,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import {
  actionOf,
  assign,
  command,
  PLAN_RESULT,
  planOf,
  plainAnswers,
  SHORT_PLAN,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const ALL = { small: true, inexpensive: true, notInPerson: true, obligesToNothing: true };
const GIVEN = `query ($id: ID!) { plan(id: $id) { boundary
  steps { key status actions { id key status surprise lock { kind until } given { givenOn outcome } } } } }`;
const PROFILE = `mutation ($input: ClientProfileInput!) { updateClient(input: $input)
  { __typename ... on ClientProfile { id version otherAlias } ... on Refusal { code } } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
});
beforeEach(() => world.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => world.close());

const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
const gift = smile.actions.find(({ key }) => key === 'gift')!;
const CONTENT = {
  ...SHORT_PLAN,
  steps: [
    {
      ...smile,
      opens: [{ kind: 'WAIT', days: 1, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }],
      actions: [
        { ...gift, surprise: true },
        { ...gift, key: 'second', title: 'Another', required: false },
      ],
    },
  ],
};

async function check(client: Actor, yes: Record<string, string> = {}) {
  const { version, answers } = await plainAnswers(client, 'safety');
  const given = answers.map(({ question, value }) => ({ question, value: yes[question] ?? value }));
  return withInput(client, 'answerSafetyCheck', { version, answers: given });
}

/** A plan from before templates were limited to one surprise. */
const withTwo = ({ id }: PlanSeen) =>
  world.owner.query(
    `update plan_actions set surprise = true where plan_id = $1 and key = 'second'`,
    [id],
  );

/** A client whose surprise needs only its checklist. */
async function ready({ checked = true } = {}): Promise<{ client: Actor; plan: PlanSeen }> {
  const client = await practice.client({ coach, boundary: 'OPEN' });
  const plan = await assign(world, coach, client, { content: CONTENT });
  await withTwo(plan);
  if (checked) await check(client);
  world.clock.advance({ days: 1 });
  return { client, plan };
}

const give = (client: Actor, plan: PlanSeen, over: object = {}, key = 'gift') =>
  withInput(client, 'giveSurprise', { actionId: actionOf(plan, key).id, ...ALL, ...over });

const came = (client: Actor, plan: PlanSeen, outcome: string) =>
  withInput(client, 'recordSurpriseOutcome', { actionId: actionOf(plan, 'gift').id, outcome });

async function seen(by: Actor, plan: PlanSeen, key = 'gift') {
  const told = (await by.ok<any>(GIVEN, { id: plan.id })).plan;
  const actions = told.steps.flatMap((step: any) => step.actions);
  return { boundary: told.boundary, ...actions.find((action: any) => action.key === key) };
}

async function another(client: Actor, plan: PlanSeen): Promise<PlanSeen> {
  await withInput(client, 'endPlan', { planId: plan.id, ending: 'WITHDREW' });
  const next = await assign(world, coach, client, { content: { ...CONTENT, about: 'Other' } });
  world.clock.advance({ days: 1 });
  return next;
}

async function rename(client: Actor, otherAlias: string): Promise<void> {
  const { rows } = await world.owner.query<{ version: number }>(
    'select version from clients where id = $1',
    [client.clientId],
  );
  const input = { clientId: client.clientId, version: rows[0]!.version, otherAlias };
  const { updateClient } = await coach.ok<any>(PROFILE, { input });
  expect(updateClient).toMatchObject({ __typename: 'ClientProfile', otherAlias });
}

describe('a surprise', () => {
  test('is given once its checklist is confirmed, and client and coach see when', async () => {
    const { client, plan } = await ready();
    expect(await give(client, plan)).toMatchObject({ __typename: 'Plan' });
    const given = { status: 'DONE', given: { givenOn: '2026-03-03', outcome: null } };
    expect(await seen(client, plan)).toMatchObject(given);
    expect(await seen(coach, plan)).toMatchObject(given);
  });

  test('cannot be completed like another action', async () => {
    const { client, plan } = await ready();
    const told = await command(client, 'completeAction', actionOf(plan, 'gift').id);
    expect(told).toMatchObject({ code: 'NOT_NOW', message: expect.stringContaining('checklist') });
    expect(await seen(client, plan)).toMatchObject({ status: 'OPEN', given: null });
  });

  test.each(Object.keys(ALL))('is refused if it is not %s', async (point) => {
    const { client, plan } = await ready();
    expect(await give(client, plan, { [point]: false })).toMatchObject({ code: 'NOT_NOW' });
    expect(await seen(client, plan)).toMatchObject({ status: 'OPEN' });
  });

  test('is refused without a safety check, and with one from a month ago', async () => {
    const { client, plan } = await ready({ checked: false });
    const first = { code: 'NOT_NOW', message: expect.stringContaining('safety questions') };
    expect(await give(client, plan)).toMatchObject(first);
    await check(client);
    world.clock.advance({ days: 30 });
    expect(await give(client, plan)).toMatchObject(first);
    await check(client);
    expect(await give(client, plan)).toMatchObject({ __typename: 'Plan' });
  });

  test('is refused under a closed boundary, during a hold, and before its wait is over', async () => {
    const closed = await ready();
    await withInput(coach, 'setBoundary', {
      clientId: closed.client.clientId,
      boundary: 'ASKED_FOR_NO_CONTACT',
    });
    expect(await give(closed.client, closed.plan)).toMatchObject({
      code: 'LOCKED',
      lock: { kind: 'BOUNDARY' },
    });
    const held = await ready({ checked: false });
    await check(held.client, { afraid: 'YES' });
    expect(await give(held.client, held.plan)).toMatchObject({
      code: 'LOCKED',
      lock: { kind: 'SAFETY_HOLD' },
    });
    const early = await ready();
    world.clock.advance({ days: -1 });
    expect(await give(early.client, early.plan)).toMatchObject({
      code: 'LOCKED',
      lock: { kind: 'WAIT' },
    });
  });

  test('reports the invalid field, and NOT_FOUND to other people', async () => {
    const { client, plan } = await ready();
    const input = { actionId: 'none', ...ALL };
    const { errors } = await client.gql(
      `mutation ($input: GiveSurpriseInput!) { giveSurprise(input: $input) ${PLAN_RESULT} }`,
      { input },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.actionId' }],
    });
    const other = await practice.client({ coach, boundary: 'OPEN' });
    const mutation = `mutation ($input: GiveSurpriseInput!) { giveSurprise(input: $input) { __typename } }`;
    const mine = { input: { actionId: actionOf(plan, 'gift').id, ...ALL } };
    const unknown = { input: { actionId: newId(world), ...ALL } };
    const wrong = await other.gql(mutation, mine);
    expect(wrong.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(wrong.errors?.[0]?.message).toBe(
      (await other.gql(mutation, unknown)).errors?.[0]?.message,
    );
    const staff = await coach.gql(mutation, mine);
    expect(staff.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('the next surprise', () => {
  test('waits for 180 days, in the same plan', async () => {
    const { client, plan } = await ready();
    await give(client, plan);
    const until = '2026-08-29T22:00:00.000Z';
    expect(await seen(client, plan, 'second')).toMatchObject({
      status: 'LOCKED',
      lock: { kind: 'SURPRISE' },
    });
    await check(client);
    const told = await give(client, plan, {}, 'second');
    expect(told).toMatchObject({ code: 'LOCKED', lock: { kind: 'SURPRISE' } });
    const day = new Date(told['lock'].until).getTime() - Date.parse(until);
    // The hour is in the client's time zone.
    expect(Math.abs(day)).toBeLessThan(86_400_000);
    world.clock.set(new Date(new Date(told['lock'].until).getTime() - 1_000).toISOString());
    await check(client);
    expect(await give(client, plan, {}, 'second')).toMatchObject({ code: 'LOCKED' });
    world.clock.advance({ minutes: 1 });
    expect(await give(client, plan, {}, 'second')).toMatchObject({ __typename: 'Plan' });
  });

  test('waits in another plan too, which shows the wait from its first day', async () => {
    const { client, plan } = await ready();
    await give(client, plan);
    const next = await another(client, plan);
    expect(await seen(client, next)).toMatchObject({ lock: { kind: 'SURPRISE' } });
    expect(await give(client, next)).toMatchObject({ code: 'LOCKED', lock: { kind: 'SURPRISE' } });
  });

  test('counts for the same person after they are renamed', async () => {
    const { client, plan } = await ready();
    await rename(client, 'Zed');
    await give(client, plan);
    for (const label of ['Kim', '  zED ', '']) {
      await rename(client, label);
      expect(await seen(client, plan, 'second')).toMatchObject({
        status: 'LOCKED',
        lock: { kind: 'SURPRISE' },
      });
      expect(await give(client, plan, {}, 'second')).toMatchObject({ lock: { kind: 'SURPRISE' } });
    }
  });

  test('may be given to a different person confirmed by a coach', async () => {
    const { client, plan } = await ready();
    await give(client, plan);
    await somebodyElse(world, client, coach);
    // The running plan stays about its person.
    expect(await seen(client, plan, 'second')).toMatchObject({ lock: { kind: 'SURPRISE' } });
    const next = await another(client, plan);
    expect(await seen(client, next)).toMatchObject({ boundary: 'UNKNOWN', status: 'LOCKED' });
    await withInput(client, 'setBoundary', {
      clientId: client.clientId,
      boundary: 'OPEN',
      reason: 'We are in touch',
    });
    world.clock.advance({ hours: 73 });
    await check(client);
    expect(await give(client, next)).toMatchObject({ __typename: 'Plan' });
  });

  test('cannot be given by two concurrent requests', async () => {
    const { client, plan } = await ready();
    const [one, two] = await Promise.all([give(client, plan), give(client, plan, {}, 'second')]);
    expect([one, two].filter(({ __typename }) => __typename === 'Plan')).toHaveLength(1);
    expect([one, two].find(({ code }) => code)).toMatchObject({ code: 'LOCKED' });
    const twice = await Promise.all([give(client, plan), give(client, plan)]);
    expect(new Set(twice.map(({ __typename }) => __typename)).size).toBe(1);
    expect(await rowsOf(client)).toHaveLength(1);
  });

  test('is refused by a constraint of the table as well', async () => {
    const { client, plan } = await ready();
    await give(client, plan);
    const again = (days: number) =>
      world.owner.query(
        `insert into surprises (practice_id, id, client_id, action_id, created_at, person_id, done_on,
           health_data_agreed)
         select practice_id, $2, client_id, action_id, created_at, person_id, done_on + $3::int, health_data_agreed
         from surprises where client_id = $1 order by done_on limit 1`,
        [client.clientId, newId(world), days],
      );
    for (const days of [0, 179, -179]) {
      await expect(again(days)).rejects.toMatchObject({
        constraint: 'surprises_one_in_180_days',
      });
    }
    await expect(
      world.owner.query(`update surprises set done_on = done_on - 200 where client_id = $1`, [
        client.clientId,
      ]),
    ).rejects.toThrow('a surprise cannot be changed');
    await again(180);
    expect(await rowsOf(client)).toHaveLength(2);
  });
});

describe('required actions of its step', () => {
  test('come first: required questions keep it locked for every command', async () => {
    const client = await practice.client({ coach, boundary: 'OPEN' });
    const question = {
      ...gift,
      key: 'note',
      title: 'Three questions',
      reach: 'NO',
      required: true,
    };
    const step = CONTENT.steps[0]!;
    const plan = await assign(world, coach, client, {
      content: { ...CONTENT, steps: [{ ...step, actions: [question, ...step.actions] }] },
    });
    await check(client);
    world.clock.advance({ days: 1 });
    const lock = { kind: 'ACTIONS_FIRST', title: 'Three questions' };
    expect(await give(client, plan)).toMatchObject({ code: 'LOCKED', lock });
    expect(await rowsOf(client)).toEqual([]);
    await command(client, 'completeAction', actionOf(plan, 'note').id);
    expect(await give(client, plan)).toMatchObject({ __typename: 'Plan' });
  });
});

describe('undoing a surprise', () => {
  test('reverts an accidental tap, and allows another surprise', async () => {
    const { client, plan } = await ready();
    await give(client, plan);
    world.clock.advance({ minutes: 9 });
    await command(client, 'undoAction', actionOf(plan, 'gift').id);
    expect(await seen(client, plan)).toMatchObject({ status: 'OPEN', given: null });
    expect(await seen(client, plan, 'second')).toMatchObject({ lock: { kind: 'ACTIONS_FIRST' } });
    expect(await give(client, plan)).toMatchObject({ __typename: 'Plan' });
  });

  test('is refused after ten minutes, and once a response is recorded', async () => {
    const { client, plan } = await ready();
    await give(client, plan);
    world.clock.advance({ minutes: 11 });
    const undo = () => command(client, 'undoAction', actionOf(plan, 'gift').id);
    expect(await undo()).toMatchObject({ code: 'FINAL' });
    const other = await ready();
    await give(other.client, other.plan);
    await came(other.client, other.plan, 'WARM');
    const told = await command(other.client, 'undoAction', actionOf(other.plan, 'gift').id);
    expect(told).toMatchObject({ code: 'FINAL' });
    expect(await seen(client, plan)).toMatchObject({ status: 'DONE' });
  });
});

describe('the response to a surprise', () => {
  test('cannot be recorded before it was given', async () => {
    const { client, plan } = await ready();
    expect(await came(client, plan, 'WARM')).toMatchObject({ code: 'NOT_NOW' });
  });

  test.each(['WARM', 'NEUTRAL', 'NO_RESPONSE'])(
    '%s leaves the step done and the boundary as it is',
    async (outcome) => {
      const { client, plan } = await ready();
      await give(client, plan);
      expect(await came(client, plan, outcome)).toMatchObject({ __typename: 'Plan' });
      expect(await seen(coach, plan)).toMatchObject({
        boundary: 'OPEN',
        status: 'DONE',
        given: { outcome },
      });
      expect(stepOf(await planOf(client, plan.id), 'smile')).toMatchObject({ status: 'DONE' });
    },
  );

  test('ASKED_TO_STOP closes the boundary and all outreach in the same request', async () => {
    const { client, plan } = await ready();
    await give(client, plan);
    await came(client, plan, 'NO_RESPONSE');
    const told = await came(client, plan, 'ASKED_TO_STOP');
    expect(told).toMatchObject({ __typename: 'Plan', boundary: 'ASKED_FOR_NO_CONTACT' });
    expect(actionOf(told, 'second')).toMatchObject({
      status: 'LOCKED',
      lock: { kind: 'BOUNDARY' },
    });
    const { rows } = await world.owner.query<{ status: string; lock: string }>(
      `select a.status, a.course -> 0 -> 'lock' ->> 'kind' as lock from plan_actions a where a.plan_id = $1 and a.key = 'second'`,
      [plan.id],
    );
    expect(rows[0]).toMatchObject({ status: 'LOCKED', lock: 'BOUNDARY' });
    expect(await came(client, plan, 'WARM')).toMatchObject({ code: 'FINAL' });
    expect(await came(client, plan, 'ASKED_TO_STOP')).toMatchObject({ __typename: 'Plan' });
  });

  test('ASKED_TO_STOP keeps a legal order, and cancels a pending loosening', async () => {
    const { client, plan } = await ready();
    await give(client, plan);
    await withInput(coach, 'setBoundary', {
      clientId: client.clientId,
      boundary: 'LEGAL_ORDER',
    });
    expect(await came(client, plan, 'ASKED_TO_STOP')).toMatchObject({ boundary: 'LEGAL_ORDER' });
    const other = await ready();
    await give(other.client, other.plan);
    const { clientId } = other.client;
    await withInput(coach, 'setBoundary', { clientId, boundary: 'ASKED_FOR_NO_CONTACT' });
    await withInput(coach, 'setBoundary', { clientId, boundary: 'OPEN', reason: 'They wrote.' });
    await came(other.client, other.plan, 'ASKED_TO_STOP');
    world.clock.advance({ days: 4 });
    expect(await seen(coach, other.plan)).toMatchObject({ boundary: 'ASKED_FOR_NO_CONTACT' });
  });
});

async function rowsOf(client: Actor): Promise<unknown[]> {
  const { rows } = await world.owner.query('select id from surprises where client_id = $1', [
    client.clientId,
  ]);
  return rows;
}
