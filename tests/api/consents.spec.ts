import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

const SET = `mutation($purpose: ConsentPurpose!, $granted: Boolean!) {
  setConsent(purpose: $purpose, granted: $granted) {
    __typename ... on Consent { id at purpose granted } ... on Refusal { code } } }`;
const LEDGER = '{ consents { id at purpose granted } }';

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

const say = async (granted: boolean, who = client) =>
  (await who.ok(SET, { purpose: 'CHECK_INS', granted }))['setConsent'];
const ledger = async (who = client) => (await who.ok(LEDGER))['consents'];
const words = async () => (await ledger()).map(({ granted }: { granted: boolean }) => granted);

describe('consents', () => {
  it('are empty before the client sets one', async () => {
    expect(await ledger()).toEqual([]);
  });

  it('are all listed with the latest first, even if they have the same time', async () => {
    const yes = await say(true);
    expect(yes).toEqual({
      __typename: 'Consent',
      id: expect.any(String),
      at: '2026-03-02T09:00:00.000Z',
      purpose: 'CHECK_INS',
      granted: true,
    });
    await say(false);
    await say(true);
    world.clock.advance({ days: 3 });
    await say(false);
    expect(await words()).toEqual([false, true, false, true]);
  });

  it('are not stored again for the same value, and a first refusal is stored', async () => {
    const no = await say(false);
    world.clock.advance({ days: 1 });
    expect(await say(false)).toEqual(no);
    expect(await words()).toEqual([false]);
  });

  it('are stored once for two concurrent requests with the same value', async () => {
    const [one, two] = await Promise.all([say(true), say(true)]);
    expect(one).toEqual(two);
    expect(await words()).toEqual([true]);
  });

  it('are stored one after the other for concurrent requests with opposite values', async () => {
    await Promise.all([say(true), say(false)]);
    const said = await words();
    expect(said[0]).toBe(!said[1] && said.length === 2 ? !said[1] : false);
    expect(said.length).toBeLessThanOrEqual(2);
  });

  it('are rejected for an unknown purpose', async () => {
    const { errors } = await client.gql(SET, { purpose: 'EVERYTHING', granted: true });
    expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
  });

  it('are accessible only to the client', async () => {
    await say(true);
    expect(await ledger(await practice.client({ coach }))).toEqual([]);
    for (const who of [coach, practice.owner]) {
      for (const [query, variables] of [
        [LEDGER, {}],
        [SET, { purpose: 'CHECK_INS', granted: true }],
      ] as const) {
        const { errors } = await who.gql(query, variables);
        expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      }
    }
    expect((await world.gql(LEDGER)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('are read with one statement, regardless of their number', async () => {
    await say(true);
    const few = await statementsOf(() => ledger());
    for (let n = 0; n < 20; n += 1) await say(n % 2 === 1);
    const many = await statementsOf(() => ledger());
    expect([few.length, many.length]).toEqual([1, 1]);
  });
});

describe('consents in the database', () => {
  it('cannot be changed or deleted, even by the table owner', async () => {
    await say(true);
    for (const statement of ['update consents set granted = false', 'delete from consents']) {
      await expect(world.owner.query(statement)).rejects.toMatchObject({ code: '23001' });
      await world.owner.query('begin; set local role footing_app');
      await expect(world.owner.query(statement)).rejects.toMatchObject({ code: '42501' });
      await world.owner.query('rollback');
    }
  });

  it('cannot be given by anyone but the client', async () => {
    for (const { role, actor } of [
      { role: 'COACH', actor: coach },
      { role: 'OWNER', actor: practice.owner },
      { role: 'CLIENT', actor: await practice.client({ coach }) },
      { role: 'SYSTEM', actor: coach },
    ]) {
      await world.owner.query(
        `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
         set local app.member_id = '${actor.memberId}'; set local app.client_id = '${actor.clientId ?? ''}';
         set local role footing_app`,
      );
      const given = world.owner.query(
        `insert into consents (practice_id, id, client_id, created_at, purpose, number, granted)
         values ($1, gen_random_uuid(), $2, now(), 'CHECK_INS', 1, true)`,
        [practice.id, client.clientId],
      );
      await expect(given).rejects.toMatchObject({ code: '42501' });
      await world.owner.query('rollback');
    }
  });
});
