import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  actionOf,
  assign,
  command,
  planOf,
  stepOf,
  withInput,
  type PlanSeen,
} from '../support/plans.js';
import { statementsOf } from '../support/sql-counter.js';
import { openedEvents } from '../support/sealed.js';
import { bootWorld, type World } from '../support/world.js';

const CHANGE = `id boundary until endedOn reason at takesEffectAt needsConfirmation byName status`;
const PROFILE = `id boundary boundaryUntil boundaryReason boundarySince
  pendingBoundary { ${CHANGE} } boundaryHistory { ${CHANGE} }`;
const RESULT = `{ __typename ... on ClientProfile { ${PROFILE} }
  ... on Refusal { code message field lock { kind boundary } } }`;
const SET = `mutation ($input: SetBoundaryInput!) { setBoundary(input: $input) ${RESULT} }`;
const END = `mutation ($input: EndLegalOrderInput!) { endLegalOrder(input: $input) ${RESULT} }`;
const CLIENT = `query ($id: ID!) { client(id: $id) { profile { ${PROFILE} } } }`;
const TODAY = `{ clientToday { plan { stones { key status lock { kind until boundary } nextLock { kind until title } } } } }`;

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

interface Options {
  boundary?: string;
  timeZone?: string;
}

const newClient = (options: Options = {}) => practice.client({ coach, ...options });

async function set(by: Actor, client: Actor, input: object): Promise<any> {
  const { setBoundary } = await by.ok<any>(SET, { input: { clientId: client.clientId, ...input } });
  return setBoundary;
}

async function faultOf(by: Actor, query: string, input: object) {
  const { errors } = await by.gql(query, { input });
  return errors?.[0]?.extensions as { code: string; fields?: { field: string }[] } | undefined;
}

async function profileOf(client: Actor): Promise<any> {
  return (await coach.ok<any>(CLIENT, { id: client.clientId })).client.profile;
}

/** A client whose outreach step is open. */
async function reachingOut(options: Options = {}): Promise<{ client: Actor; plan: PlanSeen }> {
  const client = await newClient(options);
  const plan = await assign(world, coach, client);
  const today = () => world.clock.now().toISOString().slice(0, 10);
  await command(client, 'completeAction', actionOf(plan, 'walk').id);
  const write = { actionId: actionOf(plan, 'write').id, text: 'Quiet.', version: 0, finish: true };
  await withInput(client, 'saveReflection', write);
  const habit = { actionId: actionOf(plan, 'wait').id, times: 1 };
  await withInput(client, 'countHabit', { ...habit, on: today() });
  world.clock.advance({ days: 1 });
  await withInput(client, 'countHabit', { ...habit, on: today() });
  await command(coach, 'approveStep', stepOf(plan, 'smile').id);
  world.clock.advance({ days: 4 });
  expect(await smileSeen(client, plan)).toEqual(['OPEN', 'OPEN']);
  return { client, plan };
}

/** The status of the outreach step on the plan page and on Today. */
async function smileSeen(client: Actor, plan: PlanSeen): Promise<string[]> {
  const { clientToday } = await client.ok<any>(TODAY);
  const { id, status } = stepOf(await planOf(client, plan.id), 'smile');
  const stone = clientToday.plan.stones.find(({ key }: { key: string }) => key === id);
  return [status, stone.status];
}

describe('tightening', () => {
  test.each([['the client'], ['the coach']])('by %s closes open outreach at once', async (who) => {
    const { client, plan } = await reachingOut();
    const by = who === 'the client' ? client : coach;
    const told = await set(by, client, { boundary: 'ASKED_FOR_NO_CONTACT' });
    expect(told).toMatchObject({
      __typename: 'ClientProfile',
      boundary: 'ASKED_FOR_NO_CONTACT',
      boundaryReason: '',
      boundarySince: world.clock.now().toISOString(),
      pendingBoundary: null,
    });
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
    const gift = await command(client, 'completeAction', actionOf(plan, 'gift').id);
    expect(gift).toMatchObject({
      code: 'LOCKED',
      lock: { kind: 'BOUNDARY', boundary: 'ASKED_FOR_NO_CONTACT' },
    });
    world.clock.advance({ days: 1_000 });
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
    const { rows } = await world.owner.query(
      `select kind, subject, actor_id from events where client_id = $1 and kind like 'BOUNDARY%'`,
      [client.clientId],
    );
    expect(await openedEvents(world, client.practiceId, rows)).toEqual([
      { kind: 'BOUNDARY_SET', subject: 'ASKED_FOR_NO_CONTACT', actor_id: by.memberId },
    ]);
  });

  test('notifies the coach in neutral words, and does not email a client who has not agreed to emails', async () => {
    const client = await newClient();
    const before = (await world.mails()).length;
    const fresh = async () => (await world.mails()).slice(0, (await world.mails()).length - before);
    await set(client, client, { boundary: 'LEGAL_ORDER', reason: 'A letter from the court.' });
    expect((await fresh()).map(({ to }) => to)).toEqual([coach.email]);
    const other = await newClient();
    await set(coach, other, { boundary: 'LIMITED', reason: 'Only about the children.' });
    expect((await fresh()).map(({ to }) => to)).toEqual([coach.email]);
    const third = await newClient();
    await set(practice.owner, third, { boundary: 'LIMITED' });
    expect((await fresh()).map(({ to }) => to)).toEqual([coach.email, coach.email]);
    for (const { subject, text } of await fresh()) {
      expect(`${subject} ${text}`).not.toMatch(/mara|court|order|contact|space|boundar|children/i);
    }
  });

  test('is idempotent', async () => {
    const client = await newClient();
    const input = { id: newId(world), boundary: 'LIMITED', reason: 'Once.' };
    const first = await set(client, client, input);
    expect(await set(client, client, input)).toEqual(first);
    expect(first.boundaryHistory).toHaveLength(2);
    expect(await set(client, client, { boundary: 'LIMITED' })).toMatchObject({ code: 'NOT_NOW' });
    const stranger = await newClient();
    const taken = { ...input, clientId: stranger.clientId };
    expect(await faultOf(stranger, SET, taken)).toMatchObject({ code: 'CONFLICT' });
    const two = await Promise.all([
      set(coach, stranger, { boundary: 'LEGAL_ORDER' }),
      set(stranger, stranger, { boundary: 'LEGAL_ORDER' }),
    ]);
    expect(two.map(({ __typename }) => __typename).sort()).toEqual(['ClientProfile', 'Refusal']);
  });
});

describe('loosening', () => {
  test.each([['the client'], ['the coach'], ['the owner']])(
    'by %s needs a reason and takes effect after 72 hours',
    async (who) => {
      const { client, plan } = await reachingOut();
      const by = { 'the client': client, 'the coach': coach, 'the owner': practice.owner }[who]!;
      await set(client, client, { boundary: 'LIMITED' });
      const input = { clientId: client.clientId, boundary: 'OPEN' };
      for (const reason of [undefined, null, '', '  \n ']) {
        expect(await faultOf(by, SET, { ...input, reason })).toMatchObject({
          code: 'INVALID_INPUT',
          fields: [{ field: 'input.reason' }],
        });
      }
      const asked = world.clock.now().getTime();
      const takesEffectAt = new Date(asked + 72 * 3_600_000).toISOString();
      const reason = 'He wrote: “come 👋 by” \u202Eمرحبا';
      expect(await set(by, client, { boundary: 'OPEN', reason })).toMatchObject({
        boundary: 'LIMITED',
        pendingBoundary: { boundary: 'OPEN', reason, takesEffectAt, status: 'PENDING' },
      });
      world.clock.set(new Date(asked + 72 * 3_600_000 - 1));
      expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
      expect((await profileOf(client)).boundary).toBe('LIMITED');
      world.clock.set(takesEffectAt);
      // The earlier approval lapsed when the boundary closed.
      expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
      await command(coach, 'approveStep', stepOf(plan, 'smile').id);
      expect(await smileSeen(client, plan)).toEqual(['OPEN', 'OPEN']);
      expect(await profileOf(client)).toMatchObject({
        boundary: 'OPEN',
        boundarySince: takesEffectAt,
        boundaryReason: reason,
        pendingBoundary: null,
      });
      const given = await command(client, 'completeAction', actionOf(plan, 'gift').id);
      expect(actionOf(given, 'gift').status).toBe('DONE');
    },
  );

  test('is cancelled by a tightening within the 72 hours', async () => {
    const { client, plan } = await reachingOut();
    await set(client, client, { boundary: 'UNKNOWN' });
    await set(coach, client, { boundary: 'OPEN', reason: 'They talk again.' });
    world.clock.advance({ hours: 71 });
    await set(client, client, { boundary: 'UNKNOWN' });
    world.clock.advance({ days: 100 });
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
    const { boundaryHistory } = await profileOf(client);
    expect(boundaryHistory.map((one: any) => [one.boundary, one.status, one.byName])).toEqual([
      ['UNKNOWN', 'IN_EFFECT', 'Mara Client'],
      ['OPEN', 'CANCELLED', 'Cora Coach'],
      ['UNKNOWN', 'PASSED', 'Mara Client'],
      ['OPEN', 'PASSED', null],
    ]);
  });

  test.each([
    ['spring', '2026-03-27T11:00:00.000Z', '2026-03-30T11:00:00.000Z'],
    ['autumn', '2026-10-23T10:00:00.000Z', '2026-10-26T10:00:00.000Z'],
  ])('counts hours where clocks change in %s', async (_, from, to) => {
    const client = await newClient({ boundary: 'UNKNOWN' });
    world.clock.set(from);
    const told = await set(coach, client, { boundary: 'OPEN', reason: 'So it is.' });
    expect(told.pendingBoundary.takesEffectAt).toBe(to);
  });

  test('does not restart its wait when it is requested again', async () => {
    const client = await newClient({ boundary: 'UNKNOWN' });
    const first = await set(coach, client, { boundary: 'OPEN', reason: 'So it is.' });
    world.clock.advance({ hours: 50 });
    expect(await set(coach, client, { boundary: 'OPEN', reason: 'Again.' })).toMatchObject({
      code: 'NOT_NOW',
    });
    expect((await profileOf(client)).pendingBoundary).toEqual(first.pendingBoundary);
  });
});

describe('space', () => {
  test.each([
    // The first minute of a day on which clocks change, and of the next day.
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['America/New_York', '2026-03-20', '2026-03-20T04:00:00.000Z'],
  ])(
    'in %s until %s ends when that day begins, and does not open outreach',
    async (timeZone, until, opens) => {
      const { client, plan } = await reachingOut({ timeZone });
      const told = await set(client, client, { boundary: 'ASKED_FOR_SPACE', until });
      expect(told).toMatchObject({ boundary: 'ASKED_FOR_SPACE', boundaryUntil: until });
      world.clock.set(new Date(Date.parse(opens) - 1));
      expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
      expect(await command(client, 'completeAction', actionOf(plan, 'gift').id)).toMatchObject({
        code: 'LOCKED',
        lock: { kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE', until: opens },
      });
      expect((await profileOf(client)).boundary).toBe('ASKED_FOR_SPACE');
      world.clock.set(opens);
      expect(await profileOf(client)).toMatchObject({ boundary: 'UNKNOWN', boundaryUntil: null });
      expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
      expect(await command(client, 'completeAction', actionOf(plan, 'gift').id)).toMatchObject({
        code: 'LOCKED',
        lock: { kind: 'BOUNDARY', boundary: 'UNKNOWN', until: null },
      });
    },
  );

  test('ends at a different moment after the client moves to another time zone', async () => {
    const { client, plan } = await reachingOut();
    await set(client, client, { boundary: 'ASKED_FOR_SPACE', until: '2026-03-20' });
    await client.ok(
      `mutation ($input: ClientProfileInput!) { updateMyProfile(input: $input) { __typename } }`,
      { input: { clientId: client.clientId, version: 1, timeZone: 'America/New_York' } },
    );
    world.clock.set('2026-03-20T03:59:59Z');
    expect((await profileOf(client)).boundary).toBe('ASKED_FOR_SPACE');
    world.clock.set('2026-03-20T04:00:00Z');
    expect((await profileOf(client)).boundary).toBe('UNKNOWN');
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
  });

  test.each([
    ['none', { boundary: 'ASKED_FOR_SPACE' }, {}],
    ['today', { boundary: 'ASKED_FOR_SPACE', until: '2026-03-02' }, { from: '2026-03-03' }],
    ['a day with another boundary', { boundary: 'LIMITED', until: '2026-04-01' }, {}],
  ])('is not recorded with %s as its day', async (_, input, days) => {
    const { clientId } = await newClient();
    expect(await faultOf(coach, SET, { clientId, ...input })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.until', ...days }],
    });
  });
});

test('clientToday shows the boundary, and UNKNOWN once the time of space has passed', async () => {
  const client = await newClient();
  const plan = await assign(world, coach, client);
  await set(client, client, { boundary: 'ASKED_FOR_SPACE', until: '2026-03-20' });
  const seen = async () => {
    const { clientToday } = await client.ok<any>(TODAY);
    const id = stepOf(plan, 'smile').id;
    return clientToday.plan.stones.find(({ key }: { key: string }) => key === id);
  };
  const until = '2026-03-19T23:00:00.000Z';
  expect(await seen()).toMatchObject({
    lock: { kind: 'BOUNDARY', boundary: 'ASKED_FOR_SPACE', until },
    // The end of the space is not the day on which the step opens.
    nextLock: { kind: 'BOUNDARY', until: null },
  });
  world.clock.set(until);
  expect(await seen()).toMatchObject({
    lock: { kind: 'BOUNDARY', boundary: 'UNKNOWN', until: null },
  });
});

describe('a legal order', () => {
  test('cannot be loosened by anybody, whatever the reason', async () => {
    const client = await newClient();
    await set(client, client, { boundary: 'LEGAL_ORDER' });
    for (const by of [client, coach, practice.owner]) {
      for (const boundary of ['OPEN', 'ASKED_FOR_NO_CONTACT', 'UNKNOWN']) {
        expect(await set(by, client, { boundary, reason: 'Please.' })).toMatchObject({
          code: 'LOCKED',
          lock: { kind: 'BOUNDARY', boundary: 'LEGAL_ORDER' },
        });
      }
    }
    world.clock.advance({ days: 100 });
    expect((await profileOf(client)).boundary).toBe('LEGAL_ORDER');
  });

  test('can be recorded as ended only by an owner, and is UNKNOWN afterwards', async () => {
    const { client, plan } = await reachingOut();
    await set(client, client, { boundary: 'LEGAL_ORDER' });
    const end = {
      clientId: client.clientId,
      reason: 'The court has lifted it.',
      endedOn: '2026-03-06',
    };
    expect(await faultOf(coach, END, end)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await faultOf(client, END, end)).toMatchObject({ code: 'FORBIDDEN' });
    for (const [field, wrong] of [
      ['endedOn', { endedOn: '2026-03-08' }],
      ['reason', { reason: '  ' }],
      ['reason', { reason: 'x'.repeat(1_001) }],
    ] as const) {
      expect(await faultOf(practice.owner, END, { ...end, ...wrong })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: `input.${field}` }],
      });
    }
    const { endLegalOrder } = await practice.owner.ok<any>(END, { input: end });
    expect(endLegalOrder).toMatchObject({ boundary: 'UNKNOWN', pendingBoundary: null });
    expect(endLegalOrder.boundaryHistory[0]).toMatchObject({
      boundary: 'UNKNOWN',
      endedOn: '2026-03-06',
      reason: 'The court has lifted it.',
      byName: 'Olga Owner',
      status: 'IN_EFFECT',
    });
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
    const again = await practice.owner.ok<any>(END, { input: end });
    expect(again.endLegalOrder).toMatchObject({ code: 'NOT_NOW' });
    await set(coach, client, { boundary: 'OPEN', reason: 'They have met with their lawyers.' });
    world.clock.advance({ hours: 71 });
    expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
    world.clock.advance({ hours: 1 });
    await command(coach, 'approveStep', stepOf(plan, 'smile').id);
    expect(await smileSeen(client, plan)).toEqual(['OPEN', 'OPEN']);
  });
});

describe('a change away from ASKED_FOR_NO_CONTACT', () => {
  const CONFIRM = `mutation ($input: ConfirmBoundaryInput!) { confirmBoundary(input: $input)
    { __typename ... on ClientProfile { boundary } ... on Refusal { code until } } }`;
  const confirm = async (by: Actor, { clientId }: Actor) =>
    (await by.ok<any>(CONFIRM, { input: { clientId } })).confirmBoundary;

  test.each(['OPEN', 'LIMITED', 'ASKED_FOR_SPACE'])(
    'to %s waits 72 hours and then for a coach, whoever requests it',
    async (boundary) => {
      const { client, plan } = await reachingOut();
      await set(client, client, { boundary: 'ASKED_FOR_NO_CONTACT' });
      const until = boundary === 'ASKED_FOR_SPACE' ? { until: '2026-06-01' } : {};
      await set(client, client, { boundary, reason: 'She wrote to me.', ...until });
      expect((await profileOf(client)).pendingBoundary).toMatchObject({
        boundary,
        needsConfirmation: true,
      });
      expect(await confirm(coach, client)).toMatchObject({ code: 'NOT_NOW' });
      world.clock.advance({ days: 30 });
      expect((await profileOf(client)).boundary).toBe('ASKED_FOR_NO_CONTACT');
      expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
      expect(await faultOf(client, CONFIRM, { clientId: client.clientId })).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(await confirm(coach, client)).toMatchObject({ boundary });
      expect(await confirm(coach, client)).toMatchObject({ code: 'NOT_NOW' });
      // Confirming does not open what needs an approval.
      expect(await smileSeen(client, plan)).toEqual(['LOCKED', 'LOCKED']);
    },
  );
});

describe('the history', () => {
  test('can be read by the client and by those who may see the client', async () => {
    const client = await newClient();
    const input = { clientId: client.clientId, boundary: 'LEGAL_ORDER' };
    const elsewhere = await makePractice(world, 'Elsewhere');
    for (const by of [await newClient(), await practice.coach('Otto Other'), elsewhere.owner]) {
      expect(await faultOf(by, SET, input)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const end = { clientId: client.clientId, reason: 'No.', endedOn: '2026-03-01' };
    expect(await faultOf(elsewhere.owner, END, end)).toMatchObject({ code: 'NOT_FOUND' });
    const nobody = await world.gql(SET, { input });
    expect(nobody.errors![0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await profileOf(client)).boundary).toBe('OPEN');

    await set(coach, client, { boundary: 'LIMITED', reason: 'As agreed.' });
    const { myProfile } = await client.ok<any>(`{ myProfile { ${PROFILE} } }`);
    expect(myProfile).toEqual(await profileOf(client));
    expect(myProfile.boundaryHistory[0]).toMatchObject({
      reason: 'As agreed.',
      byName: 'Cora Coach',
    });
  });

  test('is empty for a client who was just invited, and the boundary is UNKNOWN', async () => {
    const { inviteClient } = await coach.ok<any>(
      `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { clientId } } }`,
      { input: { email: 'new@example.test', name: 'Nele New' } },
    );
    const { client } = await coach.ok<any>(CLIENT, { id: inviteClient.clientId });
    expect(client.profile).toMatchObject({
      boundary: 'UNKNOWN',
      boundarySince: world.clock.now().toISOString(),
      boundaryHistory: [],
    });
  });

  test('has encrypted reasons, and cannot be changed or deleted by anybody', async () => {
    const client = await newClient();
    await set(coach, client, { boundary: 'LIMITED', reason: 'A very private reason.' });
    const { rows } = await world.owner.query(
      `select encode(reason_sealed, 'escape') as text, t::text as row from boundary_changes t
       where client_id = $1 and number = 2`,
      [client.clientId],
    );
    expect(rows).toHaveLength(1);
    expect(`${rows[0].text}${rows[0].row}`).not.toContain('private');
    for (const statement of [
      `update boundary_changes set boundary = 'OPEN' where client_id = $1`,
      `delete from boundary_changes where client_id = $1`,
    ]) {
      await expect(world.owner.query(statement, [client.clientId])).rejects.toMatchObject({
        code: '23001',
      });
    }
    const rights = await world.owner.query(
      `select privilege_type from information_schema.role_table_grants
       where grantee = 'footing_app' and table_name = 'boundary_changes' order by 1`,
    );
    expect(rights.rows.map((row) => row.privilege_type)).toEqual(['INSERT', 'SELECT']);
  });

  test.each([
    ['a reason that is too long', { reason: 'x'.repeat(1_001) }, 'input.reason'],
    ['a reason with a NUL', { reason: 'a\u0000b' }, 'input.reason'],
    ['an invalid id', { id: 'mine' }, 'input.id'],
    ['an invalid client id', { clientId: 'mine' }, 'input.clientId'],
  ])('reports the invalid field for %s', async (_, wrong, field) => {
    const { clientId } = await newClient();
    const input = { clientId, boundary: 'LIMITED', ...wrong };
    expect(await faultOf(coach, SET, input)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field }],
    });
  });

  test('uses the same number of statements whether it is long or short', async () => {
    const client = await newClient();
    const read = () => statementsOf(() => profileOf(client));
    const short = (await read()).length;
    for (let day = 10; day < 30; day++) {
      await set(coach, client, {
        boundary: 'ASKED_FOR_SPACE',
        until: `2026-03-${day}`,
        reason: '-',
      });
    }
    expect((await profileOf(client)).boundaryHistory).toHaveLength(21);
    expect((await read()).length).toBe(short);
  });
});
