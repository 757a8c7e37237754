/**
 * The benchmark runs rarely, so without this test a change of the schema or of a screen's statement would break it
 * unnoticed.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { generate } from '../load/generate.js';
import { SCENARIOS, type ScenarioName } from '../load/scenarios.js';
import { testConfig } from '../support/config.js';
import { createDatabase, databaseUrl, dropDatabase } from '../support/postgres.js';

const SERVER = process.env['FOOTING_TEST_POSTGRES']!;
const NOW = new Date('2026-06-10T10:00:00Z');
let name: string;
let db: pg.Client;

beforeAll(async () => {
  name = await createDatabase(SERVER, process.env['FOOTING_TEST_TEMPLATE']);
  const url = databaseUrl(SERVER, name);
  await generate(testConfig(), url, { practices: 1, coaches: 1, clients: 2 }, NOW);
  db = new pg.Client({ connectionString: url });
  await db.connect();
});

afterAll(async () => {
  await db?.end();
  await dropDatabase(SERVER, name);
});

describe('the generated data of the benchmark', () => {
  it.each(Object.keys(SCENARIOS) as ScenarioName[])(
    'gives the bare server an answer for %s',
    async (scenario) => {
      const { statement, values } = SCENARIOS[scenario].bare;
      const { rows: people } = await db.query(
        `select c.practice_id, c.id as client, c.member_id as member, c.coach_id as coach, a.id as action
         from clients c join plan_actions a on a.practice_id = c.practice_id and a.client_id = c.id
         where a.kind = 'ONCE' and a.status = 'OPEN' limit 1`,
      );
      const [{ practice_id: practice, client, member, coach, action }] = people;
      const parameters = {
        client: [practice, client, NOW],
        caseload: [practice, coach, NOW, null, null, null, 51],
        today: [practice, coach, NOW],
        action: [practice, client, NOW, action, member],
      }[values];
      const { rows } = await db.query<{ json: string }>(statement.text, parameters);
      expect(Object.values(JSON.parse(rows[0]!.json).data)).toEqual([expect.anything()]);
    },
  );
});
