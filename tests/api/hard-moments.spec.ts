import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { bootWorld, type World } from '../support/world.js';

const FIELDS = 'id helped personName personPhone version';
const READ = `{ hardMoments { ${FIELDS} } }`;
const SAVE = `mutation($input: SaveHardMomentsInput!) { saveHardMoments(input: $input) {
  __typename ... on HardMoments { ${FIELDS} } ... on Refusal { code stored: version } } }`;
const KEPT = { helped: 'A walk\nMusic', personName: 'Jule', personPhone: '+49 30 555 0100' };

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T01:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const read = async (who = client) => (await who.ok(READ))['hardMoments'];
const save = async (input: object, who = client) =>
  (await who.ok(SAVE, { input }))['saveHardMoments'];
const rows = async () =>
  (await world.owner.query('select * from hard_moments where client_id = $1', [client.clientId]))
    .rows;

describe('what a client wants at hand in a hard moment', () => {
  it('is empty at first, and then what they saved last', async () => {
    const nothing = { helped: '', personName: null, personPhone: null, version: 0 };
    expect(await read()).toEqual({ id: client.clientId, ...nothing });
    expect(await save({ ...KEPT, version: 0 })).toMatchObject({ ...KEPT, version: 1 });
    expect(await save({ helped: 'Music', version: 1 })).toMatchObject({ version: 2 });
    expect(await read()).toEqual({ ...nothing, id: client.clientId, helped: 'Music', version: 2 });
  });

  it('is idempotent, and refuses a save of an outdated version', async () => {
    const [one, two] = await Promise.all([
      save({ ...KEPT, version: 0 }),
      save({ ...KEPT, version: 0 }),
    ]);
    expect([one.version ?? one.stored, two.version ?? two.stored]).toEqual([1, 1]);
    expect(await save({ ...KEPT, version: 0 })).toMatchObject({ ...KEPT, version: 1 });
    expect(await save({ helped: 'x', version: 0 })).toMatchObject({ code: 'STALE', stored: 1 });
    expect(await read()).toMatchObject(KEPT);
    expect(await rows()).toHaveLength(1);
  });

  it.each([
    ['helped', { helped: 'a'.repeat(4_001) }],
    ['personName', { personName: 'a'.repeat(81) }],
    ['personPhone', { personPhone: '1'.repeat(41) }],
  ])('refuses a %s that is too long', async (field, wrong) => {
    const { errors } = await client.gql(SAVE, { input: { ...KEPT, version: 0, ...wrong } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: `input.${field}` }],
    });
  });

  it('is theirs alone: no other person reads it, and no clear text is in the database', async () => {
    await save({ ...KEPT, version: 0 });
    const other = await practice.client({ coach });
    expect(await read(other)).toMatchObject({ helped: '', version: 0 });
    for (const who of [coach, practice.owner]) {
      expect((await who.gql(READ)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await world.gql(READ)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const [row] = await rows();
    const bytes = `${JSON.stringify(row)}${(row.text_sealed as Buffer).toString('latin1')}`;
    for (const hidden of ['Jule', '555', 'Music']) expect(bytes).not.toContain(hidden);
  });

  it('adds nothing to the history and does not count as activity', async () => {
    const heard = async () =>
      (
        await world.owner.query('select last_heard_at from clients where id = $1', [
          client.clientId,
        ])
      ).rows;
    const before = await heard();
    world.clock.advance({ minutes: 5 });
    await save({ ...KEPT, version: 0 });
    await read();
    expect(await heard()).toEqual(before);
    const events = await world.owner.query('select 1 from events where client_id = $1', [
      client.clientId,
    ]);
    expect(events.rowCount).toBe(0);
  });
});
