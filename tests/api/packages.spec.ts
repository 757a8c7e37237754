import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addType, open } from '../support/booking.js';
import {
  CLIENT_PACKAGES,
  MY_PACKAGES,
  packageInput,
  PACKAGE_RESULT,
  SAVE_SETTINGS,
  SELL,
  sell,
  settingsInput,
} from '../support/packages.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const SESSION = `__typename ... on Session { id status version startsAt } ... on Refusal { code message }`;
const BOOK = `mutation($input: BookSessionInput!) { bookSession(input: $input) { ${SESSION} } }`;
const CANCEL_MINE = `mutation($id: ID!) { cancelMySession(sessionId: $id) { ${SESSION} } }`;
const ANSWER = `mutation($id: ID!) { answerSessionRequest(sessionId: $id, accept: true) { ${SESSION} } }`;
const PLAN = `mutation($input: PlanSessionInput!) { planSession(input: $input) { ${SESSION} } }`;
const MOVE = `mutation($input: MoveSessionInput!) { moveSession(input: $input) { ${SESSION} } }`;
const CANCEL = `mutation($id: ID!) { cancelSession(sessionId: $id) { ${SESSION} } }`;
const GIVE_BACK = `mutation($input: GiveBackSessionInput!) { giveBackSession(input: $input) { ${PACKAGE_RESULT} } }`;
const CHANGE = `mutation($input: ChangePackageInput!) { changePackage(input: $input) { ${PACKAGE_RESULT} } }`;
const PAID = `mutation($input: MarkPackagePaidInput!) { markPackagePaid(input: $input) { ${PACKAGE_RESULT} } }`;
const END = `mutation($id: ID!, $ended: Boolean!) { setPackageEnded(packageId: $id, ended: $ended) { ${PACKAGE_RESULT} } }`;

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let typeId: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  // A Monday. The coach is in Berlin, and clients change sessions until a day before.
  world.clock.set('2026-03-02T06:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
  typeId = await addType(world, practice.owner);
  await open(coach);
});
afterAll(() => world.close());

const one = async (who: Actor, query: string, variables: object = {}) =>
  Object.values(await who.ok<any>(query, variables))[0] as any;
const at = (time: string) => `2026-03-${time}:00.000Z`;
const plan = (startsAt: string, facts: object = {}) =>
  one(coach, PLAN, { input: { clientId: client.clientId, startsAt, minutes: 60, ...facts } });
const book = (startsAt: string, facts: object = {}) =>
  one(client, BOOK, { input: { id: newId(world), typeId, startsAt, ...facts } });
const mine = async () => (await one(client, MY_PACKAGES)).packages;
const used = async () => (await mine()).map((each: any) => each.used);
const states = async () => (await mine())[0].uses.map(({ state }: any) => state);

describe('a package', () => {
  test('counts sessions that are booked after it was sold, for coach and client alike', async () => {
    await plan(at('03T08:00'));
    world.clock.advance({ minutes: 1 });
    const sold = await sell(world, coach, client, { validUntil: '2026-03-06' });
    expect(sold).toMatchObject({ used: 0, sessions: 5, priceMinor: 45_000, uses: [] });
    world.clock.advance({ minutes: 1 });
    await book(at('04T08:00'));
    await plan(at('05T08:00'));
    await plan(at('09T08:00'));
    const [seen] = await mine();
    expect(seen.uses.map(({ startsAt, state }: any) => [startsAt, state])).toEqual([
      [at('05T08:00'), 'TAKEN'],
      [at('04T08:00'), 'TAKEN'],
    ]);
    const { packages } = await one(coach, CLIENT_PACKAGES, { clientId: client.clientId });
    expect(packages).toEqual([seen]);
    expect(packages[0].used).toBe(2);
  });

  test('of some session types counts no others', async () => {
    const walk = await addType(world, practice.owner, { name: 'Walk' });
    const sold = await sell(world, coach, client, { typeIds: [walk] });
    expect(sold.types).toEqual([{ name: 'Walk' }]);
    await book(at('04T08:00'));
    await plan(at('05T08:00'));
    expect(await used()).toEqual([0]);
    await book(at('06T08:00'), { typeId: walk });
    expect(await used()).toEqual([1]);
  });

  test('takes the one that ends first, then the next; staff book without any', async () => {
    await sell(world, coach, client, { sessions: 1 });
    await sell(world, coach, client, { sessions: 1, validUntil: '2026-03-31' });
    await plan(at('04T08:00'));
    expect(await used()).toEqual([1, 0]);
    await plan(at('05T08:00'));
    expect(await plan(at('06T08:00'))).toMatchObject({ status: 'PLANNED' });
    expect(await used()).toEqual([1, 1]);
  });

  test('gets a session back that was cancelled in time, by client or coach', async () => {
    await sell(world, coach, client, { sessions: 2 });
    const [booked, planned] = [await book(at('04T08:00')), await plan(at('05T08:00'))];
    expect(await used()).toEqual([2]);
    await one(client, CANCEL_MINE, { id: booked.id });
    await one(coach, CANCEL, { id: planned.id });
    expect(await states()).toEqual(['GIVEN_BACK', 'GIVEN_BACK']);
    // The two are free again.
    await book(at('06T08:00'));
    await book(at('06T09:00'));
    expect(await used()).toEqual([2]);
  });

  test('gets a late one back only from the coach, with a reason that the client reads', async () => {
    await sell(world, coach, client);
    const booked = await book(at('03T08:00'));
    world.clock.set('2026-03-02T09:00:00Z');
    await one(client, CANCEL_MINE, { id: booked.id });
    expect(await states()).toEqual(['TAKEN']);
    await one(coach, ANSWER, { id: booked.id });
    expect(await states()).toEqual(['LATE']);
    expect(await used()).toEqual([1]);
    const input = { sessionId: booked.id, reason: 'The train did not run.' };
    expect(await one(coach, GIVE_BACK, { input })).toMatchObject({ used: 0 });
    expect(await one(coach, GIVE_BACK, { input })).toMatchObject({ used: 0 });
    expect((await mine())[0].uses[0]).toMatchObject({
      state: 'GIVEN_BACK',
      reason: 'The train did not run.',
      status: 'CANCELLED',
    });
    const { rows } = await world.owner.query(`select reason from package_uses where id = $1`, [
      booked.id,
    ]);
    expect(rows[0].reason).toMatch(/^sealed:RECORD/);
  });

  test('keeps what a moved session took', async () => {
    await sell(world, coach, client, { validUntil: '2026-03-06' });
    const planned = await plan(at('04T08:00'));
    const input = { sessionId: planned.id, version: 1, startsAt: at('10T08:00'), minutes: 60 };
    await one(coach, MOVE, { input });
    expect(await states()).toEqual(['TAKEN']);
  });

  test('counts nothing more once it has ended, until that is taken back', async () => {
    const { id } = await sell(world, coach, client);
    expect(await one(coach, END, { id, ended: true })).toMatchObject({ endedAt: at('02T06:00') });
    await plan(at('04T08:00'));
    expect(await used()).toEqual([0]);
    expect(await one(coach, END, { id, ended: false })).toMatchObject({ endedAt: null });
  });

  test('is marked as paid and unmarked by hand; the note is for staff', async () => {
    const { id } = await sell(world, coach, client);
    const input = { packageId: id, paidOn: '2026-03-01', note: 'Bank transfer' };
    expect(await one(coach, PAID, { input })).toMatchObject({
      paidOn: '2026-03-01',
      paidNote: 'Bank transfer',
    });
    expect((await mine())[0]).toMatchObject({ paidOn: '2026-03-01', paidNote: '' });
    const tomorrow = { ...input, paidOn: '2026-03-03' };
    expect((await coach.gql(PAID, { input: tomorrow })).errors?.[0]?.extensions).toMatchObject({
      fields: [{ field: 'input.paidOn' }],
    });
    const undone = { packageId: id, note: '' };
    expect(await one(coach, PAID, { input: undone })).toMatchObject({ paidOn: null, paidNote: '' });
  });

  test('changes its last day and pay link, unless somebody else did', async () => {
    const { id } = await sell(world, coach, client);
    const input = {
      packageId: id,
      version: 1,
      validUntil: '2026-06-30',
      payLink: 'https://pay.example.test/mara',
    };
    expect(await one(coach, CHANGE, { input })).toMatchObject({ validUntil: '2026-06-30' });
    expect(await one(coach, CHANGE, { input })).toMatchObject({ code: 'STALE', stored: 2 });
    expect((await mine())[0].payLink).toBe('https://pay.example.test/mara');
    expect(await one(coach, CLIENT_PACKAGES, { clientId: client.clientId })).toMatchObject({
      lastCurrency: 'USD',
      lastPayLink: 'https://pay.example.test/mara',
    });
  });

  test.each([
    ['payLink', { payLink: 'http://pay.example.test' }],
    ['payLink', { payLink: 'javascript:alert(1)' }],
    ['payLink', { payLink: 'https://me:secret@pay.example.test' }],
    ['currency', { currency: 'usd' }],
    ['currency', { currency: 'XQZ' }],
    ['priceMinor', { priceMinor: -1 }],
    ['sessions', { sessions: 0 }],
    ['validUntil', { validUntil: '2026-03-01' }],
    ['typeIds', { typeIds: ['0195f0aa-0000-7000-8000-000000000001'] }],
    ['description', { description: ' ' }],
  ])('refuses %s in %j', async (field, facts) => {
    const input = { id: newId(world), clientId: client.clientId, ...packageInput(facts) };
    const { errors } = await coach.gql(SELL, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ fields: [{ field: `input.${field}` }] });
  });

  test('is read in one statement, however many sessions it has', async () => {
    await sell(world, coach, client, { sessions: 20 });
    const count = async () => (await statementsOf(() => one(client, MY_PACKAGES))).length;
    const before = await count();
    for (const day of ['04', '05', '06', '09']) await plan(at(`${day}T08:00`));
    expect(await count()).toBe(before);
    expect(await used()).toEqual([4]);
  });
});

describe('twenty bookings at once', () => {
  test('never take the same last session', async () => {
    await sell(world, coach, client, { sessions: 3 });
    const starts = Array.from({ length: 20 }, (_, index) =>
      new Date(Date.parse(at('04T00:00')) + index * 3_600_000).toISOString(),
    );
    const answers = await Promise.all(starts.map((startsAt) => plan(startsAt)));
    expect(answers.every(({ status }) => status === 'PLANNED')).toBe(true);
    expect(await used()).toEqual([3]);
  });

  test('could not, even if a command forgot to lock', async () => {
    const { id } = await sell(world, coach, client, { sessions: 1 });
    const first = await plan(at('04T08:00'));
    const second = await plan(at('05T08:00'));
    const take = (sessionId: string, number: number) =>
      world.owner.query(
        `insert into package_uses (practice_id, id, created_at, client_id, package_id, package_sessions, number, state)
         values ($1, $2, now(), $3, $4, 1, $5, 'TAKEN')`,
        [practice.id, sessionId, client.clientId, id, number],
      );
    await expect(take(second.id, 1)).rejects.toThrow('package_uses_once');
    await expect(take(second.id, 2)).rejects.toThrow('package_uses_number_check');
    await expect(take(first.id, 1)).rejects.toThrow('package_uses_pkey');
  });
});

describe('a practice whose clients need a package to book', () => {
  beforeEach(async () => {
    const input = settingsInput({ bookingNeedsPackage: true, description: 'Coaching hours' });
    await one(practice.owner, SAVE_SETTINGS, { input });
  });

  test('refuses their booking without one, before anybody is told; staff book anyway', async () => {
    const mails = (await world.mails()).length;
    expect(await one(client, MY_PACKAGES)).toEqual({ bookingNeedsPackage: true, packages: [] });
    expect(await book(at('04T08:00'))).toMatchObject({ code: 'NOT_NOW' });
    expect((await world.mails()).length).toBe(mails);
    expect(await plan(at('04T08:00'))).toMatchObject({ status: 'PLANNED' });
    world.clock.advance({ minutes: 1 });
    await sell(world, coach, client, { sessions: 1 });
    const booked = await book(at('05T08:00'));
    expect(booked).toMatchObject({ status: 'PLANNED' });
    expect(await book(at('06T08:00'))).toMatchObject({ code: 'NOT_NOW' });
    // A cancellation is never refused.
    expect(await one(client, CANCEL_MINE, { id: booked.id })).toMatchObject({
      status: 'CANCELLED',
    });
    expect(await book(at('06T08:00'))).toMatchObject({ status: 'PLANNED' });
  });

  test('names what it sells; the settings have a version', async () => {
    expect(await one(coach, CLIENT_PACKAGES, { clientId: client.clientId })).toMatchObject({
      description: 'Coaching hours',
    });
    const input = settingsInput({ legalName: 'Harbour LLC', version: 1 });
    expect(await one(practice.owner, SAVE_SETTINGS, { input })).toMatchObject({ version: 2 });
    expect(await one(practice.owner, SAVE_SETTINGS, { input })).toMatchObject({ version: 2 });
    const other = settingsInput({ legalName: 'Other', version: 1 });
    expect(await one(practice.owner, SAVE_SETTINGS, { input: other })).toMatchObject({
      code: 'STALE',
      stored: 2,
    });
    expect((await coach.gql(SAVE_SETTINGS, { input })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
  });
});

test('a colleague who does not coach the client neither sees nor changes packages', async () => {
  const { id } = await sell(world, coach, client);
  const other = await practice.coach('Nora New');
  const code = async (query: string, variables: object) =>
    (await other.gql(query, variables)).errors?.[0]?.extensions['code'];
  expect(await code(CLIENT_PACKAGES, { clientId: client.clientId })).toBe('NOT_FOUND');
  expect(await code(END, { id, ended: true })).toBe('NOT_FOUND');
  const paid = { packageId: id, paidOn: '2026-03-01', note: '' };
  expect(await code(PAID, { input: paid })).toBe('NOT_FOUND');
  expect(
    (
      await client.gql(SELL, {
        input: { id: newId(world), clientId: client.clientId, ...packageInput() },
      })
    ).errors?.[0]?.extensions['code'],
  ).toBe('FORBIDDEN');
});
