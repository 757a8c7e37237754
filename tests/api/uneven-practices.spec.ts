/**
 * Each connection plans a prepared statement once, for all practices. These tests compare that generic plan with the plan
 * that Postgres would make for the very values, in a practice with one client and in one with 5,000.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CASELOAD, CLIENT_ROLE, CLIENT_TODAY, COACH_TODAY } from '@footing/api/testing';
import { makePractice, type Actor } from '../support/actors.js';
import { insertCopies } from '../support/copies.js';
import { assign } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const CLIENTS = 5_000;
const OTHER_PRACTICES = 200;
const OF_ONE_COACH = 40;
const ROLES = { owner: 'OWNER', coach: 'COACH', client: 'CLIENT' } as const;

interface Practice {
  id: string;
  owner: Actor;
  coach: Actor;
  client: Actor;
}

let world: World;
let app: pg.Client;
let practices: Record<'one client' | '5,000 clients', Practice>;

beforeAll(async () => {
  world = await bootWorld();
  const small = await practice('Small');
  const large = await practice('Large');
  await world.owner.query('set session_replication_role = replica');
  await copyPractice(small, OTHER_PRACTICES);
  await copyClient(large, CLIENTS);
  await world.owner.query('set session_replication_role = default');
  await world.owner.query('analyze');
  practices = { 'one client': small, '5,000 clients': large };
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await world?.close();
});

describe.each(['one client', '5,000 clients'] as const)('in a practice with %s', (size) => {
  it.each([
    ["a client's Today", 'client', CLIENT_TODAY, []],
    ["a coach's Today", 'coach', COACH_TODAY, [false]],
    [
      "a coach's caseload",
      'coach',
      CASELOAD('OWN', 'NAME', 'ACTIVE'),
      [null, null, null, 51, false],
    ],
    [
      "an owner's caseload",
      'owner',
      CASELOAD('PRACTICE', 'NAME', 'ACTIVE'),
      [null, null, null, 51, false],
    ],
    [
      "a coach's search",
      'coach',
      CASELOAD('OWN', 'NAME', 'ACTIVE'),
      ['%client 7%', null, null, 51, false],
    ],
  ] as const)(
    'the generic plan of %s reads no more than a plan for its values',
    async (_title, who, statement, rest) => {
      const { id, [who]: actor } = practices[size];
      const values = [
        id,
        actor.clientId ?? actor.memberId,
        world.clock.now().toISOString(),
        ...rest,
      ];
      const read = await buffersOf(id, { actor, role: ROLES[who] }, statement.text, values);
      // An owner's page sorts all clients instead of reading an index in order, which takes less time than planning.
      const ratio = who === 'owner' ? 2 : 1.3;
      // The rows of a coach's clients may be on two pages, which an index that orders them by id visits in turns.
      expect(read.generic).toBeLessThanOrEqual(read.custom * ratio + 60);
    },
  );
});

async function practice(name: string): Promise<Practice> {
  const own = await makePractice(world, name);
  const coach = await own.coach(`${name} Coach`);
  const client = await own.client({ coach });
  await assign(world, coach, client);
  return { id: own.id, owner: own.owner, coach, client };
}

/** Small practices, as most are, so that the generic plan is made for these. The ids of rows are unique in a practice. */
async function copyPractice({ id }: Practice, count: number): Promise<void> {
  await world.owner.query(
    `create temp table practice_copies as select gen_random_uuid() as id from generate_series(1, ${count})`,
  );
  for (const [table, key] of [
    ['practices', 'id'],
    ['members', 'practice_id'],
    ['clients', 'practice_id'],
    ['other_persons', 'practice_id'],
    ['plans', 'practice_id'],
    ['plan_steps', 'practice_id'],
  ]) {
    await insertCopies(world.owner, table!, {
      from: 'practice_copies k',
      changed: `'${key}', k.id`,
      where: `t.${key} = '${id}'`,
    });
  }
}

/** Copies a client with their plan: some for the same coach, the others for the owner. */
async function copyClient({ id, owner }: Practice, count: number): Promise<void> {
  await world.owner.query(
    `create temp table copies as
       select n, gen_random_uuid() as client_id, gen_random_uuid() as plan_id, gen_random_uuid() as person_id
       from generate_series(2, ${count}) n;
     create temp table step_copies as
       select s.id, k.client_id, k.plan_id, gen_random_uuid() as step_id
       from copies k, plan_steps s where s.practice_id = '${id}';`,
  );
  const copies: [table: string, from: string, changed: string][] = [
    [
      'clients',
      'copies k',
      `'id', k.client_id, 'other_person_id', k.person_id, 'name', 'Client ' || k.n, 'name_key', 'client ' || k.n,
       'member_id', null, 'coach_id', case when k.n > ${OF_ONE_COACH} then '${owner.memberId}'::uuid else t.coach_id end`,
    ],
    ['other_persons', 'copies k', `'id', k.person_id, 'client_id', k.client_id`],
    ['plans', 'copies k', `'id', k.plan_id, 'client_id', k.client_id, 'person_id', k.person_id`],
    [
      'plan_steps',
      'step_copies k',
      `'id', k.step_id, 'plan_id', k.plan_id, 'client_id', k.client_id`,
    ],
  ];
  for (const [table, from, changed] of copies) {
    const same = table === 'plan_steps' ? 'and t.id = k.id' : '';
    const where = `t.practice_id = '${id}' ${same}`;
    await insertCopies(world.owner, table, { from, changed, where });
  }
}

/** The pages that a statement reads on its generic plan, and on a plan for these values. */
async function buffersOf(
  practiceId: string,
  { actor, role }: { actor: Actor; role: string },
  text: string,
  values: readonly (string | number | boolean | null)[],
): Promise<{ generic: number; custom: number }> {
  await app.query(
    `begin read only; set local app.practice_id = '${practiceId}';
     set local app.member_id = '${actor.memberId}'; set local app.account_id = '${actor.accountId}';
     set local app.client_id = '${actor.clientId ?? ''}'; set local app.role = '${role}'
     ${actor.clientId ? `; set local role ${CLIENT_ROLE}` : ''}`,
  );
  const literals = values.map((value) => (value === null ? 'null' : `'${value}'`)).join(', ');
  const read: Record<string, number> = {};
  for (const mode of ['generic', 'custom'] as const) {
    await app.query(`set local plan_cache_mode = force_${mode}_plan; prepare s as ${text}`);
    // The first run fills the caches of the connection.
    for (let run = 0; run < 2; run += 1) {
      const { rows } = await app.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, buffers, costs off, timing off, summary off) execute s(${literals})`,
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      read[mode] = Number(/shared hit=(\d+)/.exec(plan)?.[1] ?? 0);
    }
    await app.query('deallocate s');
  }
  await app.query('rollback');
  return read as { generic: number; custom: number };
}
