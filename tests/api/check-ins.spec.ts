import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  letOwnersLookIn,
  makePractice,
  newId,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import { otherConnection, untilWaiting } from '../support/locks.js';
import { actionOf, assign, command, stepOf } from '../support/plans.js';

import { expectHiddenFromOthers, rowsShownTo } from '../support/shared-records.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const CHECK_IN = `mutation($input: CheckInInput!) { checkIn(input: $input) {
  __typename ... on CheckIn { id at mood urge energy line } ... on Refusal { code message } } }`;
const UNDO = `mutation($id: ID!) { undoCheckIn(id: $id) {
  __typename ... on Done { ok } ... on Refusal { code message } } }`;
const READ = `query($clientId: ID, $from: LocalDate, $to: LocalDate) {
  checkIns(clientId: $clientId, from: $from, to: $to) { shared from to today
    items { id at mood urge energy line } days { from count mood urge energy }
    weeks { from count mood urge energy } marks { on kind title } urgeDays { on urge } } }`;
const CONSENT = `mutation($granted: Boolean!) { setConsent(purpose: CHECK_INS, granted: $granted) {
  ... on Consent { id granted } } }`;

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
  coach = await practice.coach();
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const values = { mood: 4, urge: 7, energy: 3 };
const input = (more: object = {}) => ({ id: newId(world), ...values, ...more });
const checkIn = async (more: object = {}, who = client) =>
  (await who.ok(CHECK_IN, { input: input(more) }))['checkIn'];
const read = async (who: Actor, variables: object = {}) =>
  (await who.ok(READ, variables))['checkIns'];
const share = (granted: boolean) => client.ok(CONSENT, { granted });
const faultOf = async (more: object, who = client) => {
  const { errors } = await who.gql(CHECK_IN, { input: input(more) });
  return errors?.map(({ extensions }) => [extensions['code'], fieldsOf(extensions)]);
};
const fieldsOf = ({ fields }: Record<string, unknown>) =>
  (fields as { field: string }[] | undefined)?.map(({ field }) => field);
const rows = async () =>
  (await world.owner.query('select * from check_ins where client_id = $1', [client.clientId])).rows;

describe('checking in', () => {
  it('stores the values, and counts as activity', async () => {
    world.clock.advance({ hours: 3 });
    const id = newId(world);
    expect(await checkIn({ id, line: 'The evenings are long. 🪨 \u202bערב טוב\u202c' })).toEqual({
      __typename: 'CheckIn',
      id,
      at: '2026-03-02T12:00:00.000Z',
      ...values,
      line: 'The evenings are long. 🪨 \u202bערב טוב\u202c',
    });
    const { items } = await read(client);
    expect(items).toEqual([
      {
        id,
        at: expect.any(String),
        ...values,
        line: 'The evenings are long. 🪨 \u202bערב טוב\u202c',
      },
    ]);
    const heard = await world.owner.query('select last_heard_at from clients where id = $1', [
      client.clientId,
    ]);
    expect(heard.rows[0].last_heard_at).toEqual(world.clock.now());
  });

  it.each([
    ['no line', {}, null],
    ['null', { line: null }, null],
    ['blanks', { line: ' \n\u200b' }, null],
    ['500 characters', { line: '🌊'.repeat(500) }, '🌊'.repeat(500)],
  ])('accepts %s', async (_, more, line) => {
    expect((await checkIn(more)).line).toBe(line);
  });

  it.each([
    ['mood', { mood: 11 }],
    ['mood', { mood: -1 }],
    ['urge', { urge: 11 }],
    ['energy', { energy: -1 }],
    ['line', { line: '🌊'.repeat(501) }],
    ['line', { line: 'a\0b' }],
    ['line', { line: 'a\ud800b' }],
    ['id', { id: 'mine' }],
    ['at', { at: '2026-03-02T09:10:01Z' }],
    ['at', { at: '2026-02-16T08:59:59Z' }],
  ])('refuses an invalid %s and names the field', async (field, more) => {
    expect(await faultOf(more)).toEqual([['INVALID_INPUT', [`input.${field}`]]]);
    expect(await rows()).toEqual([]);
  });

  it('stores null for values that were not set, and averages only set values', async () => {
    expect(await checkIn({ mood: 2, urge: null, energy: undefined })).toMatchObject({
      mood: 2,
      urge: null,
    });
    await checkIn({ mood: 4, urge: 8, energy: null });
    const { days } = await read(client);
    expect(days).toMatchObject([{ mood: 3, urge: 8, energy: null }]);
    const { errors } = await client.gql(CHECK_IN, {
      input: input({ mood: null, urge: null, energy: null, line: ' ' }),
    });
    expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
  });

  it('refuses fractions and texts as values', async () => {
    for (const mood of [2.5, '4']) {
      const { errors } = await client.gql(CHECK_IN, { input: input({ mood }) });
      expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });

  it('is accepted up to fourteen days late, with the time at which it was made', async () => {
    expect((await checkIn({ at: '2026-02-16T09:00:00Z' })).at).toBe('2026-02-16T09:00:00.000Z');
    expect((await checkIn({ at: '2026-03-01T23:30:00+01:00' })).at).toBe(
      '2026-03-01T22:30:00.000Z',
    );
    expect((await rows()).map(({ received_at }) => received_at)).toEqual([
      world.clock.now(),
      world.clock.now(),
    ]);
  });

  it('counts for calm only if it came within two days of its day and has an urge', async () => {
    await checkIn({ at: '2026-02-20T09:00:00Z', urge: 9 });
    await checkIn({ at: '2026-02-28T09:00:00Z', urge: 2 });
    await checkIn({ at: '2026-03-01T09:00:00Z', urge: null });
    await checkIn({ urge: 4 });
    await checkIn({ urge: 5 });
    await share(true);
    for (const who of [coach, client]) {
      const { urgeDays } = await read(who, { clientId: client.clientId });
      expect(urgeDays).toEqual([
        { on: '2026-02-28', urge: 2 },
        { on: '2026-03-02', urge: 4.5 },
      ]);
    }
    await share(false);
    expect((await read(coach, { clientId: client.clientId })).urgeDays).toEqual([]);
  });

  it('is never stored as later than now, if the clock of a phone is a little ahead', async () => {
    expect((await checkIn({ at: '2026-03-02T09:09:59Z' })).at).toBe('2026-03-02T09:00:00.000Z');
  });

  it('is idempotent by id, also at the same moment, and returns the first result', async () => {
    const id = newId(world);
    const [one, two] = await Promise.all([
      checkIn({ id, line: 'first' }),
      checkIn({ id, line: 'first' }),
    ]);
    expect(one).toEqual(two);
    world.clock.advance({ days: 20 });
    expect(await checkIn({ id: id.toUpperCase(), line: 'first' })).toEqual(one);
    expect(await faultOf({ id, line: 'second' })).toEqual([['CONFLICT', ['input.id']]]);
    expect(await rows()).toHaveLength(1);
  });

  it('keeps all check-ins that a client sends at the same moment', async () => {
    const lines = ['one', 'two', 'three', 'four'];
    await Promise.all(lines.map((line) => checkIn({ line })));
    const { items } = await read(client);
    expect(items.map(({ line }: { line: string }) => line).sort()).toEqual([...lines].sort());
  });

  it('reports a conflict for someone else’s id and reveals nothing', async () => {
    const id = newId(world);
    await checkIn({ id, line: 'mine alone' });
    const other = await practice.client({ coach });
    const answer = await other.gql(CHECK_IN, { input: input({ id }) });
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['CONFLICT']);
    expect(JSON.stringify(answer)).not.toContain('mine alone');
    expect((await read(other)).items).toEqual([]);
    expect(await rows()).toHaveLength(1);
  });

  it('refuses more than fifty in a day', async () => {
    for (let n = 0; n < 50; n += 1) expect((await checkIn()).__typename).toBe('CheckIn');
    expect(await checkIn()).toMatchObject({ __typename: 'Refusal', code: 'NOT_NOW' });
    world.clock.advance({ days: 1 });
    expect((await checkIn()).__typename).toBe('CheckIn');
  });

  it('is limited to clients', async () => {
    const codes = [];
    for (const who of [coach, practice.owner]) {
      for (const [query, variables] of [
        [CHECK_IN, { input: input() }],
        [UNDO, { id: newId(world) }],
      ] as const) {
        codes.push((await who.gql(query, variables)).errors?.[0]?.extensions['code']);
      }
    }
    expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    const nobody = await world.gql(CHECK_IN, { input: input() });
    expect(nobody.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('needs as many statements for the fortieth as for the second', async () => {
    // The first text creates the client's key.
    await checkIn({ line: 'one' });
    const second = await statementsOf(() => checkIn({ line: 'two' }));
    for (let n = 0; n < 37; n += 1) await checkIn();
    const fortieth = await statementsOf(() => checkIn({ line: 'forty' }));
    expect(fortieth).toHaveLength(second.length);
  });

  it('needs at most six statements, also with a line and when it brings calm', async () => {
    await assign(world, coach, client);
    // The first text creates the client's key.
    await checkIn({ line: 'one' });
    await waitForCalm(30);
    const waiting = await statementsOf(() => checkIn({ line: 'two' }));
    expect(await calmSteps()).toBe(0);
    await waitForCalm(1);
    const calm = await statementsOf(() => checkIn({ line: 'three' }));
    expect(await calmSteps()).toBeGreaterThan(0);
    expect([waiting.length, calm.length]).toEqual([5, 6]);
  });

  it('counts those of the day that another request has just recorded', async () => {
    for (let n = 0; n < 48; n += 1) await checkIn();
    const answers = await Promise.all(Array.from({ length: 4 }, () => checkIn()));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['CheckIn', 'CheckIn', 'Refusal', 'Refusal']);
    expect(await rows()).toHaveLength(50);
  });
});

it('a mutation that Postgres fails to end a deadlock is tried again', async () => {
  await assign(world, coach, client);
  await waitForCalm();
  const [other, gate] = [await otherConnection(world), await otherConnection(world)];
  try {
    await gate.query('begin; lock table check_ins in share mode');
    const sent = checkIn({ line: 'kept' });
    await untilWaiting(world);
    // The check-in has locked the client, and will lock the plan. Postgres fails whoever finds the deadlock, so only
    // the check-in looks for it: it begins to wait when the other already does.
    await other.query(
      `set deadlock_timeout = '1h'; begin; select from plans where client_id = '${client.clientId}' for update`,
    );
    const locked = other.query(
      `select from clients where id = '${client.clientId}' for update; commit`,
    );
    await untilWaiting(world, 2);
    await gate.query('commit');
    await locked;
    expect(await sent).toMatchObject({ __typename: 'CheckIn', line: 'kept' });
    expect(await rows()).toHaveLength(1);
  } finally {
    await gate.end();
    await other.end();
  }
});

/** Makes the client's plan wait for calm, so that a check-in locks it. */
async function waitForCalm(days = 7): Promise<void> {
  const opens = JSON.stringify([{ kind: 'CALM', days, urgeAtMost: 9 }]);
  await world.owner.query(
    'update plan_steps set opens = $2 where client_id = $1 and ended_at is null',
    [client.clientId, opens],
  );
}

const calmSteps = async () =>
  (
    await world.owner.query(`select from events where client_id = $1 and kind = 'STEP_CALM'`, [
      client.clientId,
    ])
  ).rowCount;

describe('undoing a check-in', () => {
  it('deletes it within ten minutes of its receipt, however long ago it was made', async () => {
    const { id } = await checkIn({ at: '2026-02-20T09:00:00Z', line: 'not so' });
    world.clock.advance({ minutes: 10 });
    expect((await client.ok(UNDO, { id: id.toUpperCase() }))['undoCheckIn']).toEqual({
      __typename: 'Done',
      ok: true,
    });
    expect(await rows()).toEqual([]);
    const again = await client.gql(UNDO, { id });
    expect(again.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('is refused after ten minutes', async () => {
    const { id } = await checkIn();
    world.clock.advance({ minutes: 11 });
    expect((await client.ok(UNDO, { id }))['undoCheckIn']).toMatchObject({ code: 'FINAL' });
    expect(await rows()).toHaveLength(1);
  });

  it('is NOT_FOUND for those of others, as for none', async () => {
    const { id } = await checkIn();
    const other = await practice.client({ coach });
    const [theirs, none] = [
      await other.gql(UNDO, { id }),
      await other.gql(UNDO, { id: newId(world) }),
    ];
    expect(theirs.errors).toEqual(none.errors);
    expect(theirs.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await rows()).toHaveLength(1);
  });
});

describe('reading check-ins', () => {
  it('returns nothing to staff without the client’s consent, and nothing after its withdrawal', async () => {
    await letOwnersLookIn(client);
    await checkIn({ line: 'private words' });
    const none = {
      shared: false,
      from: '2025-12-03',
      to: '2026-03-02',
      today: '2026-03-02',
      items: [],
      days: [],
      weeks: [],
      marks: [],
      urgeDays: [],
    };
    const clientId = client.clientId;
    for (const who of [coach, practice.owner]) expect(await read(who, { clientId })).toEqual(none);
    await share(true);
    for (const who of [coach, practice.owner]) {
      const seen = await read(who, { clientId });
      expect([seen.shared, seen.items[0].line]).toEqual([true, 'private words']);
    }
    await share(false);
    for (const who of [coach, practice.owner]) expect(await read(who, { clientId })).toEqual(none);
    expect((await read(client)).items[0].line).toBe('private words');
  });

  it('is limited in the same way by row-level security, from the next statement on', async () => {
    await checkIn();
    const seen = () => rowsShownTo(world, coach, practice, 'check_ins');
    expect(await seen()).toBe(0);
    await share(true);
    expect(await seen()).toBe(1);
    await share(false);
    expect(await seen()).toBe(0);
  });

  it('is NOT_FOUND or refused for another coach, client and practice, and without a sign-in', async () => {
    await share(true);
    await checkIn();
    await expectHiddenFromOthers(world, READ, { practice, coach, client });
  });

  it('is possible for the new coach after a transfer, and no longer for the old one', async () => {
    await share(true);
    await checkIn({ line: 'with me' });
    const next = await practice.coach('Nina Next');
    await practice.owner.ok(
      `mutation($id: ID!, $to: ID!) { transferClient(input: { clientId: $id, toMemberId: $to }) { __typename } }`,
      { id: client.clientId, to: next.memberId },
    );
    expect((await read(next, { clientId: client.clientId })).items).toHaveLength(1);
    const before = await coach.gql(READ, { clientId: client.clientId });
    expect(before.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it.each([
    [
      '23',
      '2026-03-31T09:00:00Z',
      ['2026-03-28T22:30Z', '2026-03-28T23:00Z', '2026-03-29T21:59Z', '2026-03-29T22:00Z'],
      ['2026-03-28 1', '2026-03-29 2', '2026-03-30 1'],
    ],
    [
      '25',
      '2026-10-27T09:00:00Z',
      ['2026-10-24T21:59Z', '2026-10-24T22:00Z', '2026-10-25T22:59Z', '2026-10-25T23:00Z'],
      ['2026-10-24 1', '2026-10-25 2', '2026-10-26 1'],
    ],
  ])(
    'groups check-ins by the client’s days, also around a day of %s hours',
    async (_, now, moments, days) => {
      world.clock.set(now);
      for (const at of moments) await checkIn({ at });
      const seen = await read(client);
      expect(seen.days.map(({ from, count }: any) => `${from} ${count}`)).toEqual(days);
      const day = days[1]!.slice(0, 10);
      const one = await read(client, { from: day, to: day });
      expect(one.items.map(({ at }: any) => at)).toEqual(
        moments
          .slice(1, 3)
          .reverse()
          .map((at) => new Date(at).toISOString()),
      );
    },
  );

  it('uses the client’s new time zone after a move', async () => {
    const far = await practice.client({ coach, timeZone: 'Pacific/Kiritimati' });
    world.clock.set('2026-03-02T10:30:00Z');
    await checkIn({}, far);
    const seen = await read(far);
    expect([seen.today, seen.days[0].from]).toEqual(['2026-03-03', '2026-03-03']);
  });

  it('averages days, and weights each day of a week equally', async () => {
    world.clock.set('2026-03-05T20:00:00Z');
    await checkIn({ at: '2026-03-03T08:00:00Z', mood: 2, urge: 9, energy: 0 });
    await checkIn({ at: '2026-03-03T20:00:00Z', mood: 3, urge: 10, energy: 1 });
    await checkIn({ at: '2026-03-04T20:00:00Z', mood: 10, urge: 0, energy: 5 });
    const { days, weeks } = await read(client);
    expect(days).toEqual([
      { from: '2026-03-03', count: 2, mood: 2.5, urge: 9.5, energy: 0.5 },
      { from: '2026-03-04', count: 1, mood: 10, urge: 0, energy: 5 },
    ]);
    expect(weeks).toEqual([{ from: '2026-03-02', count: 3, mood: 6.25, urge: 4.75, energy: 2.75 }]);
  });

  it('returns the days it covers, at most 366 of them', async () => {
    const spans = [];
    for (const variables of [
      {},
      { from: '2026-03-01' },
      { to: '2026-02-10' },
      { from: '2020-01-01', to: '2026-03-02' },
      { from: '2026-04-01' },
    ]) {
      const { from, to } = await read(client, variables);
      spans.push([from, to]);
    }
    expect(spans).toEqual([
      ['2025-12-03', '2026-03-02'],
      ['2026-03-01', '2026-03-02'],
      ['2025-11-13', '2026-02-10'],
      ['2025-03-02', '2026-03-02'],
      ['2026-04-01', '2026-03-02'],
    ]);
    const wrong = await client.gql(READ, { from: '2026-03-02', to: '2026-03-01' });
    expect(fieldsOf(wrong.errors![0]!.extensions)).toEqual(['to']);
  });

  it('marks held sessions and completed steps, for staff only while shared', async () => {
    const { planSession } = await coach.ok(
      `mutation($input: PlanSessionInput!) { planSession(input: $input) { ... on Session { id } } }`,
      { input: { clientId: client.clientId, startsAt: '2026-03-01T23:30:00Z', minutes: 50 } },
    );
    await coach.ok(
      `mutation($id: ID!) { markSession(sessionId: $id, status: HELD) { __typename } }`,
      {
        id: planSession.id,
      },
    );
    const plan = await assign(world, coach, client);
    world.clock.set('2026-03-07T09:00:00Z');
    const done = await command(client, 'completeAction', actionOf(plan, 'run').id);
    expect(stepOf(done, 'self').status).toBe('DONE');
    const marks = [
      { on: '2026-03-02', kind: 'SESSION', title: null },
      { on: '2026-03-07', kind: 'STEP_DONE', title: 'Your own life' },
    ];
    expect((await read(client)).marks).toEqual(marks);
    expect((await read(coach, { clientId: client.clientId })).marks).toEqual([]);
    await share(true);
    expect((await read(coach, { clientId: client.clientId })).marks).toEqual(marks);
  });

  it('needs one statement for one and for many, and for staff a second one for the access log', async () => {
    await share(true);
    const clientId = client.clientId;
    const counts = [];
    for (let n = 0; n < 30; n += 1) {
      await checkIn({ line: `line ${n}` });
      if (n === 0 || n === 29) {
        for (const who of [client, coach]) {
          world.clock.advance({ hours: 1 });
          counts.push((await statementsOf(() => read(who, { clientId }))).length);
        }
      }
    }
    expect(counts).toEqual([1, 2, 1, 2]);
  });

  it("shows on the client's Today whether they checked in on their current day", async () => {
    const today = async () => (await client.ok('{ clientToday { checkedIn } }'))['clientToday'];
    expect(await today()).toEqual({ checkedIn: false });
    await checkIn({ at: '2026-03-01T22:59:59Z' });
    expect(await today()).toEqual({ checkedIn: false });
    await checkIn({ at: '2026-03-01T23:00:00Z' });
    expect(await today()).toEqual({ checkedIn: true });
    world.clock.set('2026-03-02T23:00:00Z');
    expect(await today()).toEqual({ checkedIn: false });
  });
});

describe('the database', () => {
  it('hides every line from staff and refuses every change', async () => {
    await checkIn({ line: 'readable words' });
    const [row] = await rows();
    expect(row.line_sealed.toString('latin1')).not.toContain('readable');
    await expect(world.owner.query('update check_ins set mood = 9')).rejects.toMatchObject({
      code: '23001',
    });
  });

  it('refuses values outside 0 to 10 and times after the check-in was received', async () => {
    const insert = (mood: number, madeAfter: string) =>
      world.owner.query(
        `insert into check_ins (practice_id, id, client_id, created_at, received_at, mood, urge, energy, coach_id, supervised,
           shares_check_ins, health_data_agreed)
         select $1, $2, $3, $4::timestamptz + $5::interval, $4, $6, 0, 0, coach_id, supervised, shares_check_ins,
           health_data_agreed
         from clients where id = $3`,
        [practice.id, newId(world), client.clientId, world.clock.now(), madeAfter, mood],
      );
    for (const [mood, after] of [
      [11, '0'],
      [-1, '0'],
      [5, '1 second'],
    ] as const) {
      await expect(insert(mood, after)).rejects.toMatchObject({ code: '23514' });
    }
  });

  it('has no event and no email about a check-in', async () => {
    await world.mails();
    await checkIn({ line: 'nobody else' });
    const { rows: told } = await world.owner.query(
      `select to_jsonb(e)::text as text from events e where client_id = $1
       union all select to_jsonb(o)::text from outbox o where o.sent_at is null`,
      [client.clientId],
    );
    expect(told).toEqual([]);
  });
});
