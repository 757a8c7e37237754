/**
 * What one partner of a couple can find out about the other, in both directions: every query with all nested fields, every row
 * that the database shows them, and every email. Nothing of it changes with what the other one answers, hears or decides.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CLIENT_ROLE } from '@footing/api/testing';
import { called, makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  coupleOf,
  does,
  editCouplePlan,
  joined,
  linkedPair,
  marks,
  openStep,
  ownCouple,
  planJoint,
  planJointSeries,
  propose,
  says,
  shareNote,
  writesAlone,
  type Pair,
} from '../support/couples.js';
import { everything } from '../support/everything.js';
import { withInput } from '../support/plans.js';
import { answerAfraid } from '../support/safety.js';
import { bootWorld, type World } from '../support/world.js';
import { OF_NO_PRACTICE, rowsOf, scopeOf, undone } from './world/database-scopes.js';
import type { Person } from './world/people.js';

const DIRECTIONS = [
  ['mara', 'sam'],
  ['sam', 'mara'],
] as const;

let world: World;
let app: pg.Client;
let tables: string[];
let practice: TestPractice;
let coach: Actor;
let pair: Pair;

beforeAll(async () => {
  world = await bootWorld();
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  tables = rows.map(({ name }) => name).filter((name) => !OF_NO_PRACTICE.includes(name));
}, 480_000);
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Helen Hart');
  pair = await linkedPair(world, practice, coach);
  await called(pair.mara, 'Sammy');
});
afterAll(async () => {
  await app?.end();
  await world?.close();
});

/** Everything that reaches this client: answers to queries, rows of the database, emails. */
async function seenBy(actor: Actor): Promise<Record<string, unknown>> {
  const person: Person = { called: actor.email, role: 'CLIENT', actor };
  const queries = await everything(world, actor);
  const rows: Record<string, unknown> = {};
  await undone(app, async () => {
    await app.query(`${scopeOf(person)};set local role ${CLIENT_ROLE}`);
    for (const table of tables) {
      rows[table] = (await rowsOf(app, table)).map((row) => JSON.stringify(row)).sort();
    }
  });
  const emails = (await world.mails()).filter(({ to }) => to === actor.email);
  return { queries, rows, emails };
}

async function isAfraid(client: Actor): Promise<void> {
  await answerAfraid(client, newId(world));
}
const boundary = (client: Actor, value: string) =>
  withInput(client, 'setBoundary', { clientId: client.clientId, boundary: value });
const checkIn = (client: Actor) =>
  client.ok(`mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`, {
    input: { id: newId(world), mood: 2, urge: 9, energy: 1, line: 'Afraid.' },
  });

describe.each(DIRECTIONS)('%s', (one, other) => {
  /** Whether the other one does something, and nothing changes for this one. */
  async function seesNoDifference(acts: Record<string, () => Promise<unknown>>): Promise<void> {
    const before = await seenBy(pair[one]);
    for (const [name, act] of Object.entries(acts)) {
      const ownBefore = await seenBy(pair[other]);
      await act();
      expect([name, await seenBy(pair[one])]).toEqual([name, before]);
      // The act did something that a reader with more rights would have seen.
      expect([name, await seenBy(pair[other])]).not.toEqual([name, ownBefore]);
    }
  }

  it(`sees no difference in anything that ${other} answers before the coach joins them`, async () => {
    const { id } = await propose(world, pair);
    await seesNoDifference({
      'says no': () => says(pair[other], 'NO'),
      'says yes': () => says(pair[other], 'YES'),
      'takes it back': () => says(pair[other], 'TAKE_BACK'),
    });
    await says(pair[one], 'YES');
    await seesNoDifference({
      'says yes': () => says(pair[other], 'YES'),
      'is afraid': () => isAfraid(pair[other]),
      'has an order': () => boundary(pair[other], 'LEGAL_ORDER'),
      'checks in': () => checkIn(pair[other]),
      'takes it back': () => says(pair[other], 'TAKE_BACK'),
      'says no': () => says(pair[other], 'NO'),
    });
    const before = await seenBy(pair[one]);
    const today = world.clock.now();
    world.clock.advance({ days: 1 });
    expect(await does(coach, 'confirm', id)).toMatchObject({ __typename: 'Refusal' });
    world.clock.set(today);
    expect(await seenBy(pair[one])).toEqual(before);
  }, 60_000);

  it(`sees no difference when ${other} is afraid, hears a no, or leaves joint work`, async () => {
    const id = await joined(world, pair);
    await shareNote(world, coach, id, 'A walk on Sundays.');
    await planJoint(world, coach, id, { startsAt: '2026-03-10T15:00:00Z', place: 'Here' });
    await planJointSeries(world, coach, id, { startsAt: '2026-03-11T15:00:00Z', place: 'There' });
    await openStep(coach, id, 'a-new-start');
    await marks(pair[one], 'slow-list');
    await seesNoDifference({
      'is afraid': () => isAfraid(pair[other]),
      'was asked for no contact': () => boundary(pair[other], 'ASKED_FOR_NO_CONTACT'),
      'checks in': () => checkIn(pair[other]),
      'writes for themselves': () =>
        writesAlone(pair[other], 'one-thank-you', { text: 'I am afraid.', version: 0 }),
      'shares it with the coach': () =>
        writesAlone(pair[other], 'one-thank-you', { text: 'Still.', version: 1, shared: true }),
      leaves: () => says(pair[other], 'LEAVE'),
    });
    // The coach sees it, and cannot share anything new with both.
    const { couple } = await coupleOf(coach, pair[one]);
    expect(couple.waitsFor.sort()).toEqual(['BOUNDARY', 'HOLD', 'LEFT']);
    expect(await shareNote(world, coach, id, 'Hello.')).toMatchObject({ __typename: 'Refusal' });
    const another = await planJoint(world, coach, id, { startsAt: '2026-03-12T15:00:00Z' });
    expect(another).toMatchObject({ __typename: 'Refusal' });
    const more = await planJointSeries(world, coach, id, { startsAt: '2026-03-13T15:00:00Z' });
    expect(more).toMatchObject({ __typename: 'Refusal' });
    const step = await openStep(coach, id, 'turn-the-page');
    expect(step).toMatchObject({ __typename: 'Refusal' });
    // Their own joint actions go on as before.
    const { plan } = await marks(pair[one], 'slow-list', false);
    expect(plan.steps).toHaveLength(1);
    expect((await ownCouple(pair[one])).line).toBe('TOGETHER');
  }, 60_000);

  it(`hears nothing new of ${other} after leaving, or when joint work is over`, async () => {
    const id = await joined(world, pair);
    await shareNote(world, coach, id, 'A walk on Sundays.');
    await openStep(coach, id, 'a-new-start');
    await marks(pair[other], 'slow-list');
    // Steps that are not open are no rows of theirs, nor is an edit of one.
    const rename = ([first, second, ...rest]: any[]) => [
      first,
      { ...second, title: 'Later' },
      ...rest,
    ];
    expect(await editCouplePlan(world, coach, pair[one], rename)).toMatchObject({ id });
    const { rows } = (await seenBy(pair[one])) as { rows: Record<string, unknown[]> };
    expect([rows['couple_steps'], rows['couple_edits']]).toMatchObject([[{}], []]);

    world.clock.advance({ minutes: 1 });
    await says(pair[one], 'LEAVE');
    world.clock.advance({ minutes: 1 });
    const before = await everything(world, pair[one]);
    expect(before.join()).toContain('A walk on Sundays.');
    const acts = {
      'marks something': () => marks(pair[other], 'three-agreements'),
      'undoes something': () => marks(pair[other], 'slow-list', false),
      'writes for themselves': () =>
        writesAlone(pair[other], 'one-thank-you', { text: 'Alone.', version: 0 }),
    };
    for (const [name, act] of Object.entries(acts)) {
      await act();
      expect([name, await everything(world, pair[one])]).toEqual([name, before]);
    }
    const refused = { __typename: 'Refusal', code: 'NOT_NOW' };
    const again = ([first, ...rest]: any[]) => [{ ...first, title: 'Now' }, ...rest];
    for (const result of [
      await shareNote(world, coach, id, 'Hello.'),
      await openStep(coach, id, 'turn-the-page'),
      await planJoint(world, coach, id, { startsAt: '2026-03-12T15:00:00Z' }),
      await editCouplePlan(world, coach, pair[one], again),
      await marks(pair[one], 'slow-list'),
    ]) {
      expect(result).toMatchObject(refused);
    }
    expect(await everything(world, pair[one])).toEqual(before);
    world.clock.advance({ days: 1 });
    expect(await does(coach, 'end', id)).toMatchObject({ state: 'ENDED' });
    for (const each of [pair[one], pair[other]]) {
      expect(await marks(each, 'slow-list')).toMatchObject(refused);
      expect(await ownCouple(each)).toMatchObject({ line: 'OVER', notes: [{}], plan: {} });
    }
  }, 60_000);

  it(`reads the same line whether ${other} left, is afraid, or the coach just paused`, async () => {
    const lines: unknown[] = [];
    for (const why of ['LEFT', 'AFRAID', 'NOTHING']) {
      world.clock.set('2026-03-02T09:00:00Z');
      practice = await makePractice(world);
      coach = await practice.coach('Helen Hart');
      pair = await linkedPair(world, practice, coach);
      const id = await joined(world, pair);
      if (why === 'LEFT') await says(pair[other], 'LEAVE');
      if (why === 'AFRAID') await isAfraid(pair[other]);
      await does(coach, 'pause', id);
      const { id: ownId, ...line } = await ownCouple(pair[one]);
      expect(ownId).toBeDefined();
      lines.push(line);
    }
    expect(lines[0]).toMatchObject({ line: 'COACH_TALKS_FIRST' });
    expect(lines).toEqual([lines[0], lines[0], lines[0]]);
  }, 60_000);

  it(`cannot answer, take back or leave for ${other}, and finds no id of them`, async () => {
    await joined(world, pair);
    const theirs = (await ownCouple(pair[other])).id;
    const own = JSON.stringify(await seenBy(pair[one]));
    expect(own).not.toContain(theirs);
    for (const call of [
      'answerCoupleProposal(id: $id, answer: NO)',
      'takeBackCoupleAnswer(id: $id)',
      'leaveCouple(id: $id)',
      'saveJointReflection(input: { id: $id, action: "one-thank-you", text: "", version: 0 })',
    ]) {
      const answer = await pair[one].gql(`mutation ($id: ID!) { ${call} { __typename } }`, {
        id: theirs,
      });
      expect(answer.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
  }, 60_000);
});
