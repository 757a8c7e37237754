import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  called,
  letOwnersLookIn,
  makePractice,
  newId,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import { assign, PLAN_RESULT } from '../support/plans.js';
import { expectHiddenFromOthers, rowsShownTo } from '../support/shared-records.js';
import { statementsOf } from '../support/sql-counter.js';
import { openedEvents } from '../support/sealed.js';
import { bootWorld, type World } from '../support/world.js';

const LOG = `mutation($input: LogContactInput!) { logContact(input: $input) {
  __typename ... on Contact { id at begunBy means felt overBy reflection } ... on Refusal { code message } } }`;
const UNDO = `mutation($id: ID!) { undoContact(id: $id) {
  __typename ... on Done { ok } ... on Refusal { code message } } }`;
const READ = `query($clientId: ID) { contactLog(clientId: $clientId) { shared today calmDays calmOf
  items { id at begunBy means felt overBy reflection }
  allowance { max days quietFrom quietTo used left over oftenExceeded nextAt reason boundary } } }`;
const CONSENT = `mutation($granted: Boolean!) { setConsent(purpose: CONTACT_LOG, granted: $granted) {
  ... on Consent { id granted } } }`;
const SET = `mutation($input: SetAllowanceInput!) { setAllowance(input: $input) {
  ... on Plan { id allowance { max days quietFrom quietTo } } ... on Refusal { code message } } }`;

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

const input = (more: object = {}) => ({
  id: newId(world),
  begunBy: 'CLIENT',
  means: 'MESSAGE',
  ...more,
});
const log = async (more: object = {}, who = client) =>
  (await who.ok(LOG, { input: input(more) }))['logContact'];
const read = async (who: Actor = client, variables: object = {}) =>
  (await who.ok(READ, variables))['contactLog'];
const share = (granted: boolean) => client.ok(CONSENT, { granted });
const fieldsOf = ({ fields }: Record<string, unknown>) =>
  (fields as { field: string }[] | undefined)?.map(({ field }) => field);
const faultOf = async (query: string, variables: object, who: Actor = client) => {
  const { errors } = await who.gql(query, variables);
  return errors?.map(({ extensions }) => [extensions['code'], fieldsOf(extensions)]);
};
const rows = async () =>
  (await world.owner.query('select * from contacts where client_id = $1', [client.clientId])).rows;
const boundary = (boundary: string, reason = 'As both of them say.') =>
  coach.ok(`mutation($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`, {
    input: { clientId: client.clientId, boundary, reason },
  });
/** A loosening of 72 hours ago, which is in effect now. */
async function openBoundary() {
  world.clock.advance({ days: -4 });
  await boundary('OPEN');
  world.clock.advance({ days: 4 });
}
async function agree(allowance: object | null, who = coach) {
  const { id } = await assign(world, coach, client);
  return (await who.ok(SET, { input: { planId: id, allowance } }))['setAllowance'];
}

describe('logging a contact', () => {
  it('stores who started it, by what means, when and how it felt, and counts as activity', async () => {
    world.clock.advance({ hours: 3 });
    const id = newId(world);
    expect(await log({ id, begunBy: 'OTHER', means: 'CALL', felt: 2 })).toEqual({
      __typename: 'Contact',
      id,
      at: '2026-03-02T12:00:00.000Z',
      begunBy: 'OTHER',
      means: 'CALL',
      felt: 2,
      overBy: 0,
      reflection: null,
    });
    expect((await read()).items.map(({ id }: any) => id)).toEqual([id]);
    const heard = await world.owner.query('select last_heard_at from clients where id = $1', [
      client.clientId,
    ]);
    expect(heard.rows[0].last_heard_at).toEqual(world.clock.now());
  });

  it('has no column for anything that was said', async () => {
    const { rows: columns } = await world.owner.query(
      `select column_name as name from information_schema.columns where table_name = 'contacts' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'begun_by',
      'client_id',
      'coach_id',
      'created_at',
      'felt',
      'health_data_agreed',
      'id',
      'means',
      'person_id',
      'practice_id',
      'received_at',
      'shares_contact_log',
      'supervised',
    ]);
  });

  it.each([
    ['felt', { felt: 0 }],
    ['felt', { felt: 6 }],
    ['id', { id: 'mine' }],
    ['at', { at: '2026-03-02T09:10:01Z' }],
    ['at', { at: '2026-02-16T08:59:59Z' }],
  ])('refuses an invalid %s and names the field', async (field, more) => {
    expect(await faultOf(LOG, { input: input(more) })).toEqual([
      ['INVALID_INPUT', [`input.${field}`]],
    ]);
    expect(await rows()).toEqual([]);
  });

  it('refuses unknown values of the enums and fractions', async () => {
    for (const more of [{ means: 'PIGEON' }, { begunBy: 'ME' }, { felt: 2.5 }]) {
      const { errors } = await client.gql(LOG, { input: input(more) });
      expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    }
  });

  it('accepts a moment of the last fourteen days, and stores none later than now', async () => {
    expect((await log({ at: '2026-02-16T09:00:00Z' })).at).toBe('2026-02-16T09:00:00.000Z');
    expect((await log({ at: '2026-03-02T09:09:59Z' })).at).toBe('2026-03-02T09:00:00.000Z');
  });

  it('is idempotent by id, also at the same moment, and returns the first result', async () => {
    const id = newId(world);
    const [one, two] = await Promise.all([log({ id, felt: 4 }), log({ id, felt: 4 })]);
    expect(one).toEqual(two);
    world.clock.advance({ days: 20 });
    expect(await log({ id: id.toUpperCase(), felt: 4 })).toEqual(one);
    const other = { input: input({ id, means: 'CALL' }) };
    expect(await faultOf(LOG, other)).toEqual([['CONFLICT', ['input.id']]]);
    expect(await rows()).toHaveLength(1);
  });

  it('reports a conflict for someone else’s id and reveals nothing', async () => {
    const id = newId(world);
    await log({ id, felt: 1 });
    const other = await practice.client({ coach });
    expect(await faultOf(LOG, { input: input({ id }) }, other)).toEqual([
      ['CONFLICT', ['input.id']],
    ]);
    expect((await read(other)).items).toEqual([]);
  });

  it('refuses more than fifty in a day', async () => {
    for (let n = 0; n < 50; n += 1) expect((await log()).__typename).toBe('Contact');
    expect(await log()).toMatchObject({ __typename: 'Refusal', code: 'NOT_NOW' });
  });

  it('is limited to clients', async () => {
    for (const who of [coach, practice.owner]) {
      expect(await faultOf(LOG, { input: input() }, who)).toEqual([['FORBIDDEN', undefined]]);
      expect(await faultOf(UNDO, { id: newId(world) }, who)).toEqual([['FORBIDDEN', undefined]]);
    }
    const nobody = await world.gql(LOG, { input: input() });
    expect(nobody.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('needs fewer statements if the answer does not compare it with the allowance', async () => {
    await agree({ max: 1, days: 7 });
    const measured = await statementsOf(() => log());
    const sent = `mutation($input: LogContactInput!) { logContact(input: $input) { ... on Contact { id } } }`;
    const plain = await statementsOf(() => client.ok(sent, { input: input() }));
    expect(plain).toHaveLength(measured.length - 1);
  });

  it('counts those of the day that another request has just recorded', async () => {
    for (let n = 0; n < 48; n += 1) await log();
    const answers = await Promise.all(Array.from({ length: 4 }, () => log()));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['Contact', 'Contact', 'Refusal', 'Refusal']);
  });

  it('needs as many statements for the fortieth as for the first, and one for reading', async () => {
    await agree({ max: 1, days: 7 });
    const first = await statementsOf(() => log());
    expect(first.length).toBeLessThanOrEqual(8);
    for (let n = 0; n < 38; n += 1) await log();
    world.clock.advance({ minutes: 1 });
    expect(await statementsOf(() => log())).toHaveLength(first.length);
    expect(await statementsOf(() => read())).toHaveLength(1);
  });
});

describe('undoing a contact', () => {
  it('deletes it within ten minutes of its receipt, however long ago it happened', async () => {
    const { id } = await log({ at: '2026-02-20T09:00:00Z' });
    world.clock.advance({ minutes: 10 });
    expect((await client.ok(UNDO, { id: id.toUpperCase() }))['undoContact']).toEqual({
      __typename: 'Done',
      ok: true,
    });
    expect(await rows()).toEqual([]);
    expect(await faultOf(UNDO, { id })).toEqual([['NOT_FOUND', undefined]]);
  });

  it('is refused after ten minutes', async () => {
    const { id } = await log();
    world.clock.advance({ minutes: 11 });
    expect((await client.ok(UNDO, { id }))['undoContact']).toMatchObject({ code: 'FINAL' });
    expect(await rows()).toHaveLength(1);
  });

  it('is NOT_FOUND for those of others, as for none', async () => {
    const { id } = await log();
    const other = await practice.client({ coach });
    const none = await other.gql(UNDO, { id: newId(world) });
    expect((await other.gql(UNDO, { id })).errors).toEqual(none.errors);
    expect(await rows()).toHaveLength(1);
  });
});

describe('the allowance', () => {
  it('does not exist until the coach sets it, and is shown with the plan', async () => {
    const { id, allowance } = await assign(world, coach, client);
    expect([allowance, (await read()).allowance]).toEqual([undefined, null]);
    const set = { max: 2, days: 7, quietFrom: '22:00', quietTo: '08:00' };
    const { setAllowance } = await coach.ok(SET, { input: { planId: id, allowance: set } });
    expect(setAllowance).toEqual({ id, allowance: set });
    await openBoundary();
    expect((await read()).allowance).toEqual({
      ...set,
      used: 0,
      left: 2,
      over: 0,
      oftenExceeded: false,
      nextAt: '2026-03-02T09:00:00.000Z',
      reason: null,
      boundary: null,
    });
    const gone = await coach.ok(SET, { input: { planId: id } });
    expect(gone['setAllowance'].allowance).toBeNull();
    const { rows: events } = await world.owner.query(
      `select kind, subject from events where client_id = $1 and kind like 'ALLOWANCE%' order by created_at, id`,
      [client.clientId],
    );
    expect(await openedEvents(world, coach.practiceId, events)).toEqual([
      { kind: 'ALLOWANCE_SET', subject: '2 in 7 days' },
      { kind: 'ALLOWANCE_REMOVED', subject: null },
    ]);
  });

  it.each([
    ['allowance.max', { max: -1 }],
    ['allowance.max', { max: 51 }],
    ['allowance.days', { days: 0 }],
    ['allowance.days', { days: 61 }],
    ['allowance.quietFrom', { quietFrom: '24:00', quietTo: '08:00' }],
    ['allowance.quietTo', { quietFrom: '22:00', quietTo: '8' }],
    ['allowance.quietTo', { quietFrom: '22:00' }],
    ['allowance.quietFrom', { quietTo: '08:00' }],
    ['allowance.quietTo', { quietFrom: '22:00', quietTo: '22:00' }],
  ])('refuses an invalid %s and names the field', async (field, more) => {
    const { id: planId } = await assign(world, coach, client);
    const allowance = { max: 2, days: 7, ...more };
    expect(await faultOf(SET, { input: { planId, allowance } }, coach)).toEqual([
      ['INVALID_INPUT', [`input.${field}`]],
    ]);
  });

  it('can be set only by the coach and the owner, and not on an ended plan', async () => {
    const { id: planId } = await assign(world, coach, client);
    const set = { input: { planId, allowance: { max: 1, days: 7 } } };
    expect(await faultOf(SET, set)).toEqual([['FORBIDDEN', undefined]]);
    const elsewhere = await makePractice(world);
    for (const who of [await practice.coach('Otto Other'), elsewhere.owner]) {
      expect(await faultOf(SET, set, who)).toEqual([['NOT_FOUND', undefined]]);
    }
    expect((await practice.owner.ok(SET, set))['setAllowance'].allowance).toMatchObject({ max: 1 });
    await coach.ok(
      `mutation($id: ID!) { endPlan(input: { planId: $id, ending: LET_GO }) ${PLAN_RESULT} }`,
      { id: planId },
    );
    expect((await coach.ok(SET, set))['setAllowance']).toMatchObject({ code: 'FINAL' });
  });

  it('counts from when it was set, without contacts that the other person started', async () => {
    await openBoundary();
    await log({ at: '2026-03-01T09:00:00Z' });
    await agree({ max: 1, days: 7 });
    await log({ begunBy: 'OTHER' });
    expect((await read()).allowance).toMatchObject({ used: 0, left: 1 });
  });

  it('accepts contacts beyond it and returns something to think about, never a refusal', async () => {
    await openBoundary();
    await agree({ max: 1, days: 7 });
    await called(client, 'Ben');
    world.clock.advance({ hours: 1 });
    expect(await log()).toMatchObject({ overBy: 0, reflection: null });
    world.clock.advance({ days: 2 });
    expect(await log({ at: '2026-03-03T18:00:00Z' })).toMatchObject({
      __typename: 'Contact',
      overBy: 1,
      reflection: 'You wrote to Ben yesterday. It happens. What was going on just before?',
    });
    expect((await read()).allowance).toMatchObject({
      used: 2,
      left: 0,
      over: 1,
      oftenExceeded: false,
      nextAt: '2026-03-09T23:00:00.000Z',
      reason: 'USED',
    });
    await log({ means: 'CALL' });
    world.clock.advance({ minutes: 1 });
    const third = await log({ means: 'IN_PERSON' });
    expect(third).toMatchObject({ overBy: 3 });
    expect(third.reflection).toMatch(/^You went to see Ben today\. .* your coach can look/i);
    expect((await read()).allowance).toMatchObject({ over: 3, oftenExceeded: true });
    world.clock.advance({ days: 7 });
    expect((await read()).allowance).toMatchObject({ over: 0, left: 1, oftenExceeded: false });
  });

  it.each([
    ['ASKED_FOR_NO_CONTACT', /asked for no contact.* the last time\. Your coach/],
    ['LEGAL_ORDER', /a court order.* the last time\. Talk to a lawyer.* your coach/],
  ])(
    'has none left under %s, and contacts are still accepted, with a clear reflection',
    async (wanted, words) => {
      await openBoundary();
      await agree({ max: 3, days: 7 });
      await boundary(wanted);
      expect((await read()).allowance).toMatchObject({
        left: 0,
        nextAt: null,
        reason: 'BOUNDARY',
        boundary: wanted,
      });
      const { overBy, reflection } = await log();
      expect([overBy, reflection]).toEqual([0, expect.stringMatching(words)]);
      expect(await log({ begunBy: 'OTHER' })).toMatchObject({ reflection: null });
    },
  );
});

describe('reading the contact log', () => {
  const none = { shared: false, items: [], calmDays: null, calmOf: null, allowance: null };

  it('returns nothing to staff without the client’s consent, and nothing after its withdrawal', async () => {
    await letOwnersLookIn(client);
    await openBoundary();
    await agree({ max: 0, days: 7 });
    world.clock.advance({ minutes: 1 });
    await log({ felt: 2 });
    const clientId = client.clientId;
    for (const who of [coach, practice.owner]) {
      expect(await read(who, { clientId })).toMatchObject(none);
    }
    await share(true);
    for (const who of [coach, practice.owner]) {
      const seen = await read(who, { clientId });
      expect([seen.shared, seen.items[0].felt, seen.items[0].overBy]).toEqual([true, 2, 1]);
      expect(seen.allowance).toMatchObject({ over: 1 });
      // The reflection is for the client alone.
      expect(seen.items[0].reflection).toBeNull();
    }
    await share(false);
    for (const who of [coach, practice.owner]) {
      expect(await read(who, { clientId })).toMatchObject(none);
    }
    expect((await read()).items[0].reflection).toContain('What was going on just before?');
  });

  it('depends on its own consent, not on that of the check-ins', async () => {
    await log();
    await client.ok(`mutation { setConsent(purpose: CHECK_INS, granted: true) { __typename } }`);
    expect(await read(coach, { clientId: client.clientId })).toMatchObject(none);
  });

  it('is limited in the same way by row-level security, from the next statement on', async () => {
    await log();
    const seen = () => rowsShownTo(world, coach, practice, 'contacts');
    expect(await seen()).toBe(0);
    await share(true);
    expect(await seen()).toBe(1);
    await share(false);
    expect(await seen()).toBe(0);
  });

  it('is NOT_FOUND or refused for another coach, client and practice, and without a sign-in', async () => {
    await share(true);
    await log();
    await expectHiddenFromOthers(world, READ, { practice, coach, client });
  });

  it('counts calm days since the client joined, in their time zone, and resets nothing', async () => {
    world.clock.set('2026-03-06T09:00:00Z');
    expect(await read()).toMatchObject({ calmDays: 5, calmOf: 5 });
    // In Berlin it is 00:30 of the next day.
    await log({ at: '2026-03-03T23:30:00Z' });
    await log({ at: '2026-03-04T22:59:00Z' });
    await log({ at: '2026-03-05T10:00:00Z', begunBy: 'OTHER' });
    expect(await read()).toMatchObject({ calmDays: 4, calmOf: 5, today: '2026-03-06' });
    world.clock.set('2026-05-01T09:00:00Z');
    expect(await read()).toMatchObject({ calmDays: 30, calmOf: 30 });
  });

  it('shows ninety days', async () => {
    await log();
    world.clock.set('2026-05-30T09:00:00Z');
    expect((await read()).items).toHaveLength(1);
    world.clock.set('2026-05-31T09:00:00Z');
    expect((await read()).items).toEqual([]);
  });
});
